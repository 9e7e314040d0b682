import { type Contender, ORGANIZATION, PLACE } from './contender';

/** Evidence on the spot that the words are an organisation's name. */
const NAMED = 3.8;

/**
 * A place inside an organisation's name is no place, whoever gets the words in the end: *Ohio*
 * of *Ohio Supreme Court* would else stand beside a *Supreme Court*.
 */
export function withoutPlacesInNames(contenders: readonly Contender[]): readonly Contender[] {
  const ends = new Map<number, number>();
  for (const { kind, from, to, local } of contenders) {
    if (kind !== ORGANIZATION || local < NAMED || to - from < 2) continue;
    for (let at = from; at < to; at += 1) ends.set(at, Math.max(to, ends.get(at) ?? 0));
  }
  if (ends.size === 0) return contenders;
  const isInside = ({ from, to }: Contender): boolean => {
    const end = ends.get(from) ?? 0;
    return end > to || (end === to && ends.get(from - 1) === to);
  };
  return contenders.filter((contender) => contender.kind !== PLACE || !isInside(contender));
}
