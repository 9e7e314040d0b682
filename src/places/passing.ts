import { placeKey } from '../lexicon/place-key';
import { endOfListed, phraseOf, placesNamed } from '../names/listed-places';
import type { Document } from '../text/document';
import type { Naming } from './naming';
import type { Toponym } from './resolve';

/** Token indices, half-open. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Places that are named only inside other names: the *Ohio* of *Ohio Department of Health*, the
 * *Orwell* of *Orwell Zoo*. They make no record, but they tell where the article is at home.
 */
export function passingPlaces(
  document: Document,
  organizations: readonly Range[],
  namings: readonly Naming[],
): Toponym[] {
  const known = new Set(namings.filter(({ entries }) => entries.length > 0).map(({ key }) => key));
  const unlisted = namings.filter(({ entries }) => entries.length === 0);
  const passing: Toponym[] = [];
  for (const { from, to } of [
    ...organizations,
    ...unlisted.flatMap(({ candidates }) => candidates),
  ]) {
    let at = from;
    while (at < to) {
      const end = endOfListed(document, at, to);
      if (end < 0) {
        at += 1;
        continue;
      }
      const phrase = phraseOf(document, at, end);
      const key = placeKey(phrase);
      if (!known.has(key)) passing.push({ entries: placesNamed(phrase) });
      known.add(key);
      at = end;
    }
  }
  return passing;
}

/** The key of the listed place that a longer name begins with: `orwell` of *Orwell Zoo*. */
export function headOf(document: Document, { candidates }: Naming): string | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const end = endOfListed(document, first.from, first.to);
  return end > 0 && end < first.to ? placeKey(phraseOf(document, first.from, end)) : undefined;
}
