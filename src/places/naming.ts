import type { Decided } from '../candidates/decided';
import { mentionOf } from '../candidates/mention';
import { spanOf, type TokenRange } from '../candidates/overlap';
import { ofPeople, type PlaceEntry } from '../lexicon/gazetteer';
import { keyOfLower, placeKey } from '../lexicon/place-key';
import { rememberValue } from '../lexicon/remember-value';
import { placesNamed } from '../names/listed-places';
import { isRoadWord } from '../names/type-words';
import type { PlaceMention, Span } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import type { PlaceReading, Qualifier } from './reading';
import type { Toponym } from './resolve';
import { ofType } from './type-words';
import { usageOf } from './usage';

/** One name of a place and all mentions that use it in one sense. */
export interface Naming extends Toponym {
  /** The first mention's text. */
  text: string;
  key: string;
  kind: Kind;
  /** The names of what stands beside it, or nothing. */
  beside: string;
  typeWord: string | undefined;
  candidates: Decided<PlaceReading>[];
  mentions: PlaceMention[];
}

/** The entries that can be meant by a word of this form. */
function entriesOf({ entries, form, typeWord }: PlaceReading): readonly PlaceEntry[] {
  const formed = entries.filter((entry) => ofPeople(entry) === (form !== 'name'));
  const spoken = formed.filter(({ matched }) => matched !== 'postal');
  return ofType(spoken.length > 0 ? spoken : formed, typeWord);
}

/** The counties of this name, which local news calls by it alone: *Kanawha*. */
const countiesNamed = (text: string): readonly PlaceEntry[] => placesNamed(`${text} County`);

/** A state or a city that is not eclipsed by the county of its name. */
const isLarge = ({ type, population = 0 }: PlaceEntry): boolean =>
  type !== 'city' || population > LARGE;
const LARGE = 50_000;

/** What kind of thing a reading takes its name for; the same name may stand for one of each. */
type Kind = 'place' | 'state' | 'road' | 'people';

function kindOf({ form, typeWord }: PlaceReading): Kind {
  if (form !== 'name') return 'people';
  if (typeWord === 'state') return 'state';
  return isRoadWord(typeWord) ? 'road' : 'place';
}

/** What stands beside a name, by its own name. */
const namesIn = ({ entries }: Qualifier): string => entries.map(({ name }) => name).join('/');

const keyOfWord = rememberValue(({ lower }) => keyOfLower(lower));

/** The name of a mention as the gazetteer has it. */
function keyOf({ from, to }: TokenRange, { tokens }: Document, text: string): string {
  return to - from === 1 ? keyOfWord((tokens[from] as Token).word) : placeKey(text);
}

function newNaming(reading: PlaceReading, text: string, key: string): Naming {
  const entries = entriesOf(reading);
  return {
    text,
    key,
    kind: kindOf(reading),
    beside: '',
    entries: entries.length > 0 || reading.typeWord ? entries : countiesNamed(text),
    within: undefined,
    dateline: false,
    typeWord: reading.typeWord,
    candidates: [],
    mentions: [],
  };
}

/** What any rule saw beside the same words as another, by their span. */
export function qualifiersIn(
  proposed: readonly Candidate<PlaceReading>[],
): ReadonlyMap<number, Qualifier> {
  const qualifiers = new Map<number, Qualifier>();
  for (const candidate of proposed) {
    const { qualifier } = candidate.reading;
    if (qualifier) qualifiers.set(spanOf(candidate), qualifier);
  }
  return qualifiers;
}

/** The names of a document in order of first mention. */
export function namingsOf(
  candidates: readonly Decided<PlaceReading>[],
  qualifiers: ReadonlyMap<number, Qualifier>,
  document: Document,
): Naming[] {
  const datelines = document.zones.filter(({ kind }) => kind === 'dateline');
  const byKey = new Map<string, Naming[]>();
  const namings: Naming[] = [];
  for (const candidate of candidates) {
    const { reading } = candidate;
    const qualifier = reading.qualifier ?? qualifiers.get(spanOf(candidate));
    const beside = qualifier ? namesIn(qualifier) : '';
    const mention = mentionOf(candidate, document);
    const key = keyOf(candidate, document, mention.text);
    const known = byKey.get(key);
    let naming = known && namingFor(kindOf(reading), beside, known);
    if (!naming) {
      naming = newNaming(reading, mention.text, key);
      if (known) known.push(naming);
      else byKey.set(key, [naming]);
      namings.push(naming);
    }
    if (qualifier) {
      naming.beside = beside;
      naming.within = qualifier.entries;
    }
    naming.dateline ||= datelines.some((line) => isInside(mention, line));
    naming.candidates.push(candidate);
    const { start, end, text, sentence, rule } = mention;
    const { form } = reading;
    const usage = usageOf(document, candidate, form);
    naming.mentions.push({ start, end, text, sentence, rule, form, usage });
  }
  addCounties(byKey);
  return namings;
}

/**
 * Of the namings of a key, the one that a reading of a kind uses as well. A name without anything beside it
 * means what the same name with something beside it means elsewhere in the article.
 */
function namingFor(kind: Kind, beside: string, known: readonly Naming[]): Naming | undefined {
  let first: Naming | undefined;
  for (const naming of known) {
    if (naming.kind !== kind) continue;
    first ??= naming;
    if (beside === '' || first.beside === '' || naming.beside === beside) return naming;
  }
  return undefined;
}

const isInside = (mention: Span, whole: Span): boolean =>
  mention.start >= whole.start && mention.end <= whole.end;

/** A small town may be the county that the article names as well. */
function addCounties(byKey: ReadonlyMap<string, readonly Naming[]>): void {
  for (const key of byKey.keys()) {
    if (!key.endsWith(COUNTY)) continue;
    for (const naming of byKey.get(key.slice(0, -COUNTY.length)) ?? []) {
      if (!naming.typeWord && !naming.entries.some(isLarge))
        naming.entries = [...naming.entries, ...countiesNamed(naming.text)];
    }
  }
}

const COUNTY = ' county';
