import type { Decided } from '../candidates/decided';
import { mentionOf } from '../candidates/mention';
import { spanOf } from '../candidates/overlap';
import { ofPeople, type PlaceEntry } from '../lexicon/gazetteer';
import { placeKey } from '../lexicon/place-key';
import { placesNamed } from '../names/listed-places';
import { isRoadWord } from '../names/type-words';
import type { PlaceMention } from '../records';
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

/** Mentions that say the same stand for the same place: the name, its form, what stands beside it. */
function senseOf(key: string, { form, qualifier, typeWord }: PlaceReading): string {
  const beside = qualifier?.entries.map(({ name }) => name).join('/') ?? '';
  const kind = typeWord === 'state' ? ' state' : isRoadWord(typeWord) ? ' road' : '';
  return `${form === 'name' ? '' : 'of '}${key}${kind}|${beside}`;
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
  const namings = new Map<string, Naming>();
  const spans = document.zones.filter(({ kind }) => kind === 'dateline');
  const texts = candidates.map((candidate) => mentionOf(candidate, document));
  const senses = candidates.map(({ reading }, i) =>
    senseOf(placeKey(texts[i]?.text ?? ''), reading),
  );
  const qualified = new Map<string, string>();
  for (const sense of senses) {
    const plain = sense.slice(0, sense.indexOf('|') + 1);
    if (sense !== plain && !qualified.has(plain)) qualified.set(plain, sense);
  }
  candidates.forEach((candidate, i) => {
    const mention = texts[i];
    if (!mention) return;
    const sense = senses[i] ?? '';
    const full = qualified.get(sense) ?? sense;
    const { form } = candidate.reading;
    const usage = usageOf(document, candidate, form);
    let naming = namings.get(full);
    if (!naming) {
      naming = newNaming(candidate, mention.text, placeKey(mention.text));
      namings.set(full, naming);
    } else if (candidate.reading.qualifier) {
      naming.within = candidate.reading.qualifier.entries;
    }
    if (spans.some(({ start, end }) => mention.start >= start && mention.end <= end)) {
      naming.dateline = true;
    }
    naming.candidates.push(candidate);
    const { start, end, text, sentence, rule } = mention;
    naming.mentions.push({ start, end, text, sentence, rule, form, usage });
  });
  const named = [...namings.values()];
  const keys = new Set(named.map(({ key }) => key));
  for (const naming of named) {
    if (!keys.has(`${naming.key} county`) || naming.typeWord || naming.entries.some(isLarge))
      continue;
    naming.entries = [...naming.entries, ...countiesNamed(naming.text)];
  }
  return named;
}
