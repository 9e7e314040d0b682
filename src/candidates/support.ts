import type { Contender, Kind } from './contender';

/** The best evidence the document has for a name, by kind. */
type Support = Record<Kind, number>;

/** How far evidence from elsewhere in the document counts. */
const ELSEWHERE = 0.8;
/** How far a fuller name vouches for a part of it. */
const PART = 0.8;
/** Evidence below this vouches for nothing. */
const LEAST = 1.5;

const none = (): Support => ({ person: 0, place: 0, organization: 0 });

/** The shorter names that a full name gives its bearer. */
function partsOf(kind: Kind, key: string): string[] {
  const words = key.split(' ');
  const last = words[words.length - 1] as string;
  const first = words[0] as string;
  if (kind !== 'person' || words.length < 2) return [];
  const parts = [last, first];
  if (words.length > 2) {
    parts.push(`${first} ${last}`, words.slice(1).join(' '), words.slice(0, -1).join(' '));
    for (let i = 2; i < words.length - 1; i += 1) parts.push(words.slice(i).join(' '));
  }
  return parts;
}

/** Adds up, for each name, what the whole document says for each kind. */
function gather(contenders: readonly Contender[]): Map<string, Support> {
  const support = new Map<string, Support>();
  const raise = (key: string, kind: Kind, weight: number): void => {
    let known = support.get(key);
    if (!known) {
      known = none();
      support.set(key, known);
    }
    if (weight > known[kind]) known[kind] = weight;
  };
  for (const { key, kind, local } of contenders) {
    raise(key, kind, local);
    if (local >= LEAST) for (const part of partsOf(kind, key)) raise(part, kind, local * PART);
  }
  return support;
}

/** Scores every contender with its own evidence and the document's. */
export function score(contenders: readonly Contender[]): void {
  const support = gather(contenders);
  for (const contender of contenders) {
    const best = support.get(contender.key)?.[contender.kind] ?? 0;
    contender.score = contender.local + ELSEWHERE * best;
  }
}
