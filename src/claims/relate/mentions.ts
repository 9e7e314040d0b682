import { addTo } from '../../grouped';
import { reads, remember } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import type { Surroundings } from '../relate';
import { firstFrom, inOrder, lastBefore } from './order';
import type { Stretch } from './phrase';

/** A record that is mentioned at one place. */
export interface Mentioned {
  readonly kind: 'person' | 'organization' | 'place';
  readonly id: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const startOf = ({ start }: Mentioned): number => start;

/** By sentence what it mentions, in order. */
type Sentences = readonly (readonly Mentioned[])[];

function bySentence(list: readonly Mentioned[]): Sentences {
  const lists: Mentioned[][] = [];
  for (const mentioned of list) {
    const { sentence } = mentioned;
    while (lists.length <= sentence) lists.push([]);
    (lists[sentence] as Mentioned[]).push(mentioned);
  }
  return lists.map(inOrder);
}

function peopleIn({ people }: Surroundings): Mentioned[] {
  const list: Mentioned[] = [];
  for (const { id, name, mentions } of people)
    for (const { sentence, start, end } of mentions)
      list.push({ kind: 'person', id, sentence, start, end, text: name });
  return list;
}

function organizationsIn({ organizations }: Surroundings): Mentioned[] {
  const list: Mentioned[] = [];
  for (const { id, mentions } of organizations)
    for (const { sentence, start, end, text } of mentions)
      list.push({ kind: 'organization', id, sentence, start, end, text });
  return list;
}

function placesIn({ places }: Surroundings): Mentioned[] {
  const list: Mentioned[] = [];
  for (const { id, mentions } of places)
    for (const { sentence, start, end, text, form } of mentions)
      if (form === 'name') list.push({ kind: 'place', id, sentence, start, end, text });
  return list;
}

/** The organisations whose name holds a word, each list in order of the text. */
function byWord(organizations: Sentences): Map<string, Mentioned[]> {
  const lists = new Map<string, Mentioned[]>();
  for (const sentence of organizations)
    for (const mentioned of sentence)
      for (const word of mentioned.text.split(' ')) addTo(lists, word, mentioned);
  return lists;
}

const isPossessive = remember(({ text }) => /^['’]s?$/.test(text));
const isStatementNoun = reads(
  /^(?:statement|report|release|announcement|letter|tweet|post|account|filing)$/,
);

const goesOnName = ({ pos, word }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || word.text === '-' || isPossessive(word);

/** `the bank’s statement`: the bank speaks. */
const isStatement = (tokens: readonly Token[], after: number, to: number): boolean =>
  isPossessive(tokens[after]?.word) && isStatementNoun(tokenBefore(tokens, to)?.word);

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
  if (after < to && goesOnName(tokens[after] as Token)) return false;
  if (first === from || tokenBefore(tokens, first)?.pos === 'DET') return true;
  if (kind === 'person') return tokenBefore(tokens, first)?.pos !== 'ADP';
  const linked = tokens.slice(from, first).some(({ pos }) => pos === 'ADP');
  return kind === 'organization' && !linked;
}

/** The first mention that is the head of a stretch. */
function headOf(
  lists: Sentences,
  stretch: Stretch,
  tokens: readonly Token[],
): Mentioned | undefined {
  const { start, sentence } = tokens[stretch.from] as Token;
  const list = lists[sentence];
  if (!list || list.length === 0) return undefined;
  const { end } = tokens[stretch.to - 1] as Token;
  for (let i = firstFrom(list, start, startOf); i < list.length; i += 1) {
    const found = list[i] as Mentioned;
    if (found.start >= end) return undefined;
    if (isHead(found, stretch, tokens)) return found;
  }
  return undefined;
}

/**
 * The mentions of people, organisations and places, to be asked by their place in the text. They
 * are gathered when the first of their kind is asked for: many texts name no speaker.
 */
export class Mentions {
  private knownPeople: Sentences | undefined = undefined;
  private knownOrganizations: Sentences | undefined = undefined;
  private knownPlaces: Sentences | undefined = undefined;
  private persons: readonly Mentioned[] | undefined = undefined;
  private words: ReadonlyMap<string, readonly Mentioned[]> | undefined = undefined;

  constructor(private readonly around: Surroundings) {}

  private get people(): Sentences {
    this.knownPeople ??= bySentence(peopleIn(this.around));
    return this.knownPeople;
  }

  private get organizations(): Sentences {
    this.knownOrganizations ??= bySentence(organizationsIn(this.around));
    return this.knownOrganizations;
  }

  private get places(): Sentences {
    this.knownPlaces ??= bySentence(placesIn(this.around));
    return this.knownPlaces;
  }

  /** The record named in a stretch: a person before an organisation before a place. */
  within(stretch: Stretch, { tokens }: Document): Mentioned | undefined {
    return (
      headOf(this.people, stretch, tokens) ??
      headOf(this.organizations, stretch, tokens) ??
      headOf(this.places, stretch, tokens)
    );
  }

  lastPersonBefore(position: number): Mentioned | undefined {
    this.persons ??= this.people.flat();
    return lastBefore(this.persons, position, startOf);
  }

  /** The organisation whose name holds a capitalised word, the last one before a position: `the Ministry`. */
  shortFor(word: string, position: number): Mentioned | undefined {
    this.words ??= byWord(this.organizations);
    return lastBefore(this.words.get(word) ?? [], position, startOf);
  }
}
