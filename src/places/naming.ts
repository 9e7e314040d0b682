import { mentionOf } from '../candidates/mention';
import type { PlaceEntry } from '../lexicon/gazetteer';
import { placeKey } from '../lexicon/place-key';
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
  typeWord?: string;
  candidates: Candidate<PlaceReading>[];
  mentions: PlaceMention[];
}

/** The entries that can be meant by a word of this form. */
function entriesOf({ entries, form, typeWord }: PlaceReading): readonly PlaceEntry[] {
  const people = ({ matched }: PlaceEntry): boolean =>
    matched === 'adjective' || matched === 'demonym';
  const formed = entries.filter((entry) => people(entry) === (form !== 'name'));
  const spoken = formed.filter(({ matched }) => matched !== 'postal');
  return ofType(spoken.length > 0 ? spoken : formed, typeWord);
}

/** Mentions that say the same stand for the same place: the name, its form, what stands beside it. */
function senseOf(key: string, { form, qualifier }: PlaceReading): string {
  const beside = qualifier?.entries.map(({ name }) => name).join('/') ?? '';
  return `${form === 'name' ? '' : 'of '}${key}|${beside}`;
}

function newNaming(candidate: Candidate<PlaceReading>, text: string, key: string): Naming {
  const { reading } = candidate;
  return {
    text,
    key,
    entries: entriesOf(reading),
    ...(reading.qualifier ? { within: reading.qualifier.entries } : {}),
    ...(reading.typeWord ? { typeWord: reading.typeWord } : {}),
    candidates: [],
    mentions: [],
  };
}

/** The candidates, each with what any rule saw beside the same words. */
export function withQualifiers(
  candidates: readonly Candidate<PlaceReading>[],
  proposed: readonly Candidate<PlaceReading>[],
): Candidate<PlaceReading>[] {
  const qualifiers = new Map<string, Qualifier>();
  for (const { from, to, reading } of proposed) {
    if (reading.qualifier) qualifiers.set(`${from} ${to}`, reading.qualifier);
  }
  return candidates.map((candidate) => {
    const qualifier = qualifiers.get(`${candidate.from} ${candidate.to}`);
    if (!qualifier || candidate.reading.qualifier) return candidate;
    return { ...candidate, reading: { ...candidate.reading, qualifier } };
  });
}

/**
 * The names of a document in order of first mention. A name without anything beside it means what
 * the same name with something beside it means elsewhere in the article.
 */
export function namingsOf(
  candidates: readonly Candidate<PlaceReading>[],
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
    naming.mentions.push({ ...mention, form, usage });
  });
  return [...namings.values()];
}
