import { type Contender, type Kind, ORGANIZATION, OTHER, PERSON, PLACE } from './contender';
import type { Name, Names } from './name';

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

/** The shorter names that a full name gives its bearer; a person's family name first. */
function partsOf(kind: Kind, key: string): readonly string[] {
  if (kind === OTHER || !key.includes(' ')) return NONE;
  const words = key.split(' ');
  const last = words[words.length - 1] as string;
  const first = words[0] as string;
  if (kind === PLACE) return typeWords.has(last) ? [words.slice(0, -1).join(' ')] : NONE;
  if (kind === ORGANIZATION) return withoutForm(words);
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
function gather(contenders: readonly Contender[], names: Names): void {
  for (const { name, kind, local } of contenders) {
    raise(name, kind, local);
    if (local < LEAST) continue;
    name.parts[kind] ??= partsOf(kind, name.key).map((part) => names.called(part));
    for (const part of name.parts[kind]) raise(part, kind, local * PART);
    const family = familyOf(name);
    if (kind === PERSON && family) family.isFamily = true;
  }
}

function raise({ support }: Name, kind: Kind, weight: number): void {
  if (weight > (support[kind] as number)) support[kind] = weight;
}

/** Of the full name of a person. */
const familyOf = ({ parts }: Name): Name | undefined => parts[PERSON]?.[0];

/** What a family name that the document knows adds to a fuller name that ends in it. */
function kinship({ name, kind, local }: Contender): number {
  const family = kind === PERSON && local >= LEAST ? familyOf(name) : undefined;
  if (!family) return 0;
  const known = family.support[PERSON] as number;
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
  for (const { kind, name } of chosen) {
    const { key } = name;
    if (kind !== PERSON || !key.includes(' ')) continue;
    full.add(key);
    families.add(key.slice(key.lastIndexOf(' ') + 1));
  }
  if (full.size === 0) return;
  for (const contender of contenders) {
    const { kind, name, local } = contender;
    if (kind !== PERSON) continue;
    if (families.has(name.key)) contender.score += SETTLED;
    if (local < LISTED && full.has(name.key.slice(name.key.indexOf(' ') + 1)))
      contender.score *= WITH_WORD;
  }
}

/** Scores every contender with its own evidence and the document's. */
export function score(contenders: readonly Contender[], names: Names): void {
  gather(contenders, names);
  for (const contender of contenders) {
    const { name, kind, local } = contender;
    const { support, isFamily } = name;
    contender.score = local + ELSEWHERE * (support[kind] as number) + kinship(contender);
    if (kind !== PERSON && local < CERTAIN && isFamily) contender.score *= NAMESAKE;
    if (kind === PLACE && local < WEAK && (support[ORGANIZATION] as number) >= FIRM)
      contender.score *= NAMESAKE;
  }
}
