import type { Sighting } from './sighting';

/** Initials and capitals throughout say less than a word written out. */
function fullness({ name }: Sighting): number {
  const words = Object.values(name.parts).join(' ').split(' ');
  let letters = 0;
  for (const word of words) letters += word.length > 2 ? 10 + word.length : 3;
  const shouted = name.parts.family === name.parts.family?.toUpperCase();
  return shouted ? letters / 2 : letters;
}

/** The sighting with the fullest name; of equals the first. */
export function fullest(sightings: readonly Sighting[]): Sighting {
  let best = sightings[0] as Sighting;
  let most = 0;
  for (const sighting of sightings) {
    const own = fullness(sighting);
    if (own <= most) continue;
    [best, most] = [sighting, own];
  }
  return best;
}
