import type { Decided } from '../candidates/decided';
import { mentionOf } from '../candidates/mention';
import { spanOf } from '../candidates/overlap';
import { ofPeople, type PlaceEntry } from '../lexicon/gazetteer';
import { placeKey } from '../lexicon/place-key';
import { placesNamed } from '../names/listed-places';
import { isRoadWord } from '../names/type-words';
import type { Mention, PlaceMention, Span } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { PlaceReading, Qualifier } from './reading';
import type { Toponym } from './resolve';
import { ofType } from './type-words';
import { usageOf } from './usage';

/** One name of a place and all mentions that use it in one sense. */
export interface Naming extends Toponym {
  /** The first mention's text. */
  text: string;
  key: string;
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

/** One mention and what it says. */
interface Sighting {
  readonly candidate: Decided<PlaceReading>;
  readonly mention: Mention;
  readonly key: string;
  /** What the name alone says: mentions that say the same stand for the same place. */
  readonly plain: string;
  /** The same with what stands beside it. */
  readonly sense: string;
}

function sightingOf(candidate: Decided<PlaceReading>, document: Document): Sighting {
  const { form, typeWord, qualifier } = candidate.reading;
  const mention = mentionOf(candidate, document);
  const key = placeKey(mention.text);
  const kind = typeWord === 'state' ? ' state' : isRoadWord(typeWord) ? ' road' : '';
  const plain = form === 'name' ? `${key}${kind}|` : `of ${key}${kind}|`;
  const sense = qualifier ? plain + qualifier.entries.map(({ name }) => name).join('/') : plain;
  return { candidate, mention, key, plain, sense };
}

function newNaming(candidate: Decided<PlaceReading>, text: string, key: string): Naming {
  const { reading } = candidate;
  const entries = entriesOf(reading);
  return {
    text,
    key,
    entries: entries.length > 0 || reading.typeWord ? entries : countiesNamed(text),
    within: reading.qualifier?.entries,
    dateline: false,
    typeWord: reading.typeWord,
    candidates: [],
    mentions: [],
  };
}

/** The candidates, each with what any rule saw beside the same words. */
export function withQualifiers(
  candidates: readonly Decided<PlaceReading>[],
  proposed: readonly Candidate<PlaceReading>[],
): Decided<PlaceReading>[] {
  const qualifiers = new Map<number, Qualifier>();
  for (const candidate of proposed) {
    const { qualifier } = candidate.reading;
    if (qualifier) qualifiers.set(spanOf(candidate), qualifier);
  }
  return candidates.map((candidate) => {
    const { rule, from, to, score } = candidate;
    const { weight, entries, form, typeWord, qualifier } = candidate.reading;
    const beside = qualifier ?? qualifiers.get(spanOf(candidate));
    const reading = { weight, entries, form, typeWord, qualifier: beside };
    return { rule, from, to, reading, score };
  });
}

/**
 * The names of a document in order of first mention. A name without anything beside it means what
 * the same name with something beside it means elsewhere in the article.
 */
export function namingsOf(
  candidates: readonly Decided<PlaceReading>[],
  document: Document,
): Naming[] {
  const datelines = document.zones.filter(({ kind }) => kind === 'dateline');
  const sightings = candidates.map((candidate) => sightingOf(candidate, document));
  const qualified = new Map<string, string>();
  for (const { plain, sense } of sightings)
    if (sense !== plain && !qualified.has(plain)) qualified.set(plain, sense);
  const bySense = new Map<string, Naming>();
  const namings: Naming[] = [];
  for (const { candidate, mention, key, sense } of sightings) {
    const { form, qualifier } = candidate.reading;
    const full = qualified.get(sense) ?? sense;
    let naming = bySense.get(full);
    if (!naming) {
      naming = newNaming(candidate, mention.text, key);
      bySense.set(full, naming);
      namings.push(naming);
    } else if (qualifier) naming.within = qualifier.entries;
    naming.dateline ||= datelines.some((line) => isInside(mention, line));
    naming.candidates.push(candidate);
    const { start, end, text, sentence, rule } = mention;
    const usage = usageOf(document, candidate, form);
    naming.mentions.push({ start, end, text, sentence, rule, form, usage });
  }
  addCounties(namings);
  return namings;
}

const isInside = (mention: Span, whole: Span): boolean =>
  mention.start >= whole.start && mention.end <= whole.end;

/** A small town may be the county that the article names as well. */
function addCounties(namings: readonly Naming[]): void {
  const keys = new Set(namings.map(({ key }) => key));
  for (const naming of namings) {
    if (naming.typeWord || !keys.has(`${naming.key} county`) || naming.entries.some(isLarge))
      continue;
    naming.entries = [...naming.entries, ...countiesNamed(naming.text)];
  }
}
