import type { Contender, Kind } from './contender';

/** The best evidence the document has for each name, by kind. */
type Support = Readonly<Record<Kind, Map<string, number>>>;

/** How far evidence from elsewhere in the document counts. */
const ELSEWHERE = 0.8;
/** How far a fuller name vouches for a part of it. */
const PART = 0.9;
/** Evidence below this vouches for nothing. */
const LEAST = 1.2;

const legalForms = new Set(
  'inc inc. corp corp. co co. ltd ltd. plc llc ag sa nv company corporation limited holdings group'.split(
    ' ',
  ),
);

/** *Zuzu Power Holdings Ltd* is Zuzu Power, and Zuzu. */
function withoutForm(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1] as string)) end -= 1;
  return end < words.length ? [words.slice(0, end).join(' '), words[0] as string] : [];
}

/** What a place is called without: *Kanawha County* is Kanawha. */
const typeWords = new Set(
  'county parish city township town river island street road avenue'.split(' '),
);
const NONE: readonly string[] = [];

/** The shorter names that a full name gives its bearer. */
function partsOf(kind: Kind, key: string): readonly string[] {
  if (kind === 'other' || !key.includes(' ')) return NONE;
  const words = key.split(' ');
  const last = words[words.length - 1] as string;
  const first = words[0] as string;
  if (kind === 'place') return typeWords.has(last) ? [words.slice(0, -1).join(' ')] : NONE;
  if (kind === 'organization') return withoutForm(words);
  const parts = [last, first];
  if (words.length > 2) {
    parts.push(`${first} ${last}`, words.slice(1).join(' '), words.slice(0, -1).join(' '));
    for (let i = 2; i < words.length - 1; i += 1) parts.push(words.slice(i).join(' '));
  }
  return parts;
}

/** What is left of the evidence for a place or team where the document has a person of that family name. */
const NAMESAKE = 0.6;
/** Evidence that the name is an organisation's, as *shares of Zuzu* is: a town of that name is less likely. */
const FIRM = 3;
/** A place that no word before or after it calls one. */
const WEAK = 1.9;
/** Evidence on the spot that no namesake shakes. */
const CERTAIN = 4;

/** Adds up, for each name, what the whole document says for each kind. */
function gather(contenders: readonly Contender[]): {
  support: Support;
  families: Set<string>;
} {
  const support: Support = {
    person: new Map(),
    place: new Map(),
    organization: new Map(),
    other: new Map(),
  };
  const families = new Set<string>();
  for (const { key, kind, local } of contenders) {
    const known = support[kind];
    raise(known, key, local);
    if (local < LEAST) continue;
    const parts = partsOf(kind, key);
    if (kind === 'person' && parts[0]) families.add(parts[0]);
    for (const part of parts) raise(known, part, local * PART);
  }
  return { support, families };
}

function raise(known: Map<string, number>, key: string, weight: number): void {
  if (weight > (known.get(key) ?? 0)) known.set(key, weight);
}

/** What a family name that the document knows adds to a fuller name that ends in it. */
function kinship(
  { key, kind, local }: Contender,
  support: Support,
  families: ReadonlySet<string>,
): number {
  if (kind !== 'person' || local < LEAST) return 0;
  const last = key.slice(key.lastIndexOf(' ') + 1);
  if (last === key || !families.has(last)) return 0;
  const known = support.person.get(last) ?? 0;
  return known >= CERTAIN * PART ? 2 : Math.min(1, known * 0.3);
}

/** What a full name that was decided on adds to the family name alone. */
const SETTLED = 2;
/** What is left of *Restaurateur Jane Roe* where the document has *Jane Roe*, unless good evidence stands for it. */
const WITH_WORD = 0.5;
const LISTED = 3.5;

/**
 * A name seen once in full settles its later surname: whatever the full name was worth, once it
 * stands, its bearer's family name alone is more likely that person than nobody.
 */
export function settle(contenders: readonly Contender[], chosen: readonly Contender[]): void {
  const families = new Set<string>();
  const full = new Set<string>();
  for (const { kind, key } of chosen) {
    if (kind !== 'person' || !key.includes(' ')) continue;
    full.add(key);
    families.add(key.slice(key.lastIndexOf(' ') + 1));
  }
  for (const contender of contenders) {
    const { kind, key } = contender;
    if (kind !== 'person') continue;
    if (families.has(key)) contender.score += SETTLED;
    if (full.has(key.slice(key.indexOf(' ') + 1)) && contender.local < LISTED)
      contender.score *= WITH_WORD;
  }
}

/** Scores every contender with its own evidence and the document's. */
export function score(contenders: readonly Contender[]): void {
  const { support, families } = gather(contenders);
  for (const contender of contenders) {
    const { key, kind, local } = contender;
    const best = support[kind].get(key) ?? 0;
    contender.score = local + ELSEWHERE * best + kinship(contender, support, families);
    if (kind !== 'person' && local < CERTAIN && families.has(key)) contender.score *= NAMESAKE;
    if (kind === 'place' && local < WEAK && (support.organization.get(key) ?? 0) >= FIRM)
      contender.score *= NAMESAKE;
  }
}
