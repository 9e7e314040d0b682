import { type Contender, ORGANIZATION, PLACE } from './contender';

/** Evidence on the spot that the words are an organisation's name. */
const NAMED = 3.8;

/**
 * A place inside an organisation's name is no place, whoever gets the words in the end: *Ohio*
 * of *Ohio Supreme Court* would else stand beside a *Supreme Court*.
 */
export function dropPlacesInNames(contenders: readonly Contender[]): void {
  const ends = endsOfNames(contenders);
  if (ends.size === 0) return;
  for (const contender of contenders) {
    const { kind, from, to } = contender;
    if (kind !== PLACE) continue;
    const end = ends.get(from) ?? 0;
    if (end > to || (end === to && ends.get(from - 1) === to)) contender.score = 0;
  }
}

/** For each token of such names, the end of the longest. */
function endsOfNames(contenders: readonly Contender[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { kind, from, to, local } of contenders) {
    if (kind !== ORGANIZATION || local < NAMED || to - from < 2) continue;
    for (let at = from; at < to; at += 1) ends.set(at, to);
  }
  return ends;
}
