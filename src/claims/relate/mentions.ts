import { addTo } from '../../grouped';
import type { Mention, PlaceMention } from '../../records';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { Surroundings } from '../relate';
import type { Stretch } from './phrase';

/** A record that is mentioned at one place. */
export interface Mentioned {
  readonly kind: 'person' | 'organization' | 'place';
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The mentions of people, organisations and places, in order of the text. */
export interface Mentions {
  /** The record named in a stretch: a person before an organisation before a place. */
  within(stretch: Stretch, document: Document): Mentioned | undefined;
  lastPersonBefore(position: number): Mentioned | undefined;
  /** The organisation whose name holds a capitalised word, the last one before a position: `the Ministry`. */
  shortFor(word: string, position: number): Mentioned | undefined;
}

const RANK = { person: 0, organization: 1, place: 2 };

function all({ people, organizations, places }: Surroundings): Mentioned[] {
  const list: Mentioned[] = [];
  for (const { id, name, mentions } of people)
    for (const mention of mentions) list.push(at('person', id, mention, name));
  for (const { id, mentions } of organizations)
    for (const mention of mentions) list.push(at('organization', id, mention));
  for (const { id, mentions } of places)
    for (const mention of mentions) if (isName(mention)) list.push(at('place', id, mention));
  return list.sort((a, b) => a.start - b.start);
}

const isName = ({ form }: PlaceMention): boolean => form === 'name';

const at = (
  kind: Mentioned['kind'],
  id: string,
  { start, end, text }: Mention,
  name = text,
): Mentioned => ({
  kind,
  id,
  start,
  end,
  text: name,
});

/** Index of the first mention that begins at or after a position. */
function firstFrom(list: readonly Mentioned[], position: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Mentioned).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lastBefore = (list: readonly Mentioned[], position: number): Mentioned | undefined =>
  list[firstFrom(list, position) - 1];

/** The organisations whose name holds a word, each list in order of the text. */
function organizationsByWord(list: readonly Mentioned[]): Map<string, Mentioned[]> {
  const byWord = new Map<string, Mentioned[]>();
  for (const mentioned of list) {
    if (mentioned.kind !== 'organization') continue;
    for (const word of new Set(mentioned.text.split(' '))) addTo(byWord, word, mentioned);
  }
  return byWord;
}

const isNominal = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN' || /^['’]s?$/.test(token?.word.text ?? '');

/** `the bank’s statement`: the bank speaks. */
const isStatement = (tokens: readonly Token[], after: number, to: number): boolean =>
  /^['’]s?$/.test(tokens[after]?.word.text ?? '') &&
  /^(?:statement|report|release|announcement|letter|tweet|post|account|filing)$/.test(
    tokens[to - 1]?.word.lower ?? '',
  );

/**
 * Is it the head of the phrase that it stands in? Not in `a Lebed aide`, `Jakarta police`, `traders in Asia`;
 * a person may follow a title, a place must be all there is.
 */
function isHead(
  { kind, start, end }: Mentioned,
  { from, to }: Stretch,
  tokens: readonly Token[],
): boolean {
  let first = from;
  while (first < to && (tokens[first] as Token).start < start) first += 1;
  let after = first;
  while (after < to && (tokens[after] as Token).start < end) after += 1;
  if (after < to && isStatement(tokens, after, to)) return true;
  if (after < to && (isNominal(tokens[after]) || tokens[after]?.word.text === '-')) return false;
  if (first === from || tokens[first - 1]?.pos === 'DET') return true;
  const linked = tokens.slice(from, first).some(({ pos }) => pos === 'ADP');
  return kind === 'person' ? tokens[first - 1]?.pos !== 'ADP' : kind === 'organization' && !linked;
}

/** Puts the mentions of the records in order, so that the record at a place is found at once. */
export function mentionsOf(around: Surroundings): Mentions {
  const list = all(around);
  const people = list.filter(({ kind }) => kind === 'person');
  const byWord = organizationsByWord(list);
  return {
    within: ({ from, to }, { tokens }) => {
      const { start } = tokens[from] as Token;
      const { end } = tokens[to - 1] as Token;
      let best: Mentioned | undefined;
      for (
        let i = firstFrom(list, start);
        i < list.length && (list[i] as Mentioned).start < end;
        i += 1
      ) {
        const found = list[i] as Mentioned;
        if (!isHead(found, { from, to }, tokens)) continue;
        if (!best || RANK[found.kind] < RANK[best.kind]) best = found;
      }
      return best;
    },
    shortFor: (word, position) => lastBefore(byWord.get(word) ?? [], position),
    lastPersonBefore: (position) => lastBefore(people, position),
  };
}
