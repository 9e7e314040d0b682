import { placeKey } from '../lexicon/place-key';
import { endOfListed, placesNamed } from '../names/listed-places';
import { phraseOf } from '../names/phrases';
import type { Document } from '../text/document';
import type { Naming } from './naming';
import type { Toponym } from './resolve';

/** Token indices, half-open. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A name that is heard without making a record. */
export interface Passing extends Toponym {
  key: string;
}

/**
 * Places that are named only inside other names: the *Ohio* of *Ohio Department of Health*, the
 * *Orwell* of *Orwell Zoo*. They make no record, but they tell where the article is at home.
 */
export function passingPlaces(
  document: Document,
  organizations: readonly Range[],
  namings: readonly Naming[],
): Passing[] {
  const known = new Set<string>();
  for (const { key, entries } of namings) if (entries.length > 0) known.add(key);
  const passing: Passing[] = [];
  const hear = (range: Range): void => {
    for (const phrase of listedWithin(document, range)) {
      const key = placeKey(phrase);
      if (!known.has(key)) passing.push({ key, entries: placesNamed(phrase) });
      known.add(key);
    }
  };
  organizations.forEach(hear);
  for (const { entries, candidates } of namings) if (entries.length === 0) candidates.forEach(hear);
  return passing;
}

/** The listed names inside a longer name. */
function listedWithin(document: Document, { from, to }: Range): string[] {
  const phrases: string[] = [];
  let at = from;
  while (at < to) {
    const end = endOfListed(document, at, to);
    if (end > 0) phrases.push(phraseOf(document, at, end));
    at = end > 0 ? end : at + 1;
  }
  return phrases;
}

/** The key of the listed place that a longer name begins with: `orwell` of *Orwell Zoo*. */
export function headOf(document: Document, { candidates }: Naming): string | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const end = endOfListed(document, first.from, first.to);
  return end > 0 && end < first.to ? placeKey(phraseOf(document, first.from, end)) : undefined;
}
