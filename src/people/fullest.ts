import { capitalsAt } from '../names/capitals';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import type { Sighting } from './sighting';

/** What a name in a headline counts, whose last word may be the headline's: *Jane Roe Sworn In*. */
const IN_HEADLINE = 0.6;

function fullness({ name, candidate }: Sighting, document: Document): number {
  if (name.isShouted) return name.fullness;
  const prose = capitalsAt(document, document.tokens[candidate.from] as Token) === 'prose';
  return prose ? name.fullness : name.fullness * IN_HEADLINE;
}

/** The sighting with the fullest name; of equals the first. */
export function fullest(sightings: readonly Sighting[], document: Document): Sighting {
  let best = sightings[0] as Sighting;
  if (sightings.length === 1) return best;
  let most = Number.NEGATIVE_INFINITY;
  for (const sighting of sightings) {
    const letters = fullness(sighting, document);
    if (letters <= most) continue;
    most = letters;
    best = sighting;
  }
  return best;
}
