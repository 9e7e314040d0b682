import { anyWordOf } from '../lexicon/vocabulary';
import { type Contender, type Kind, ORGANIZATION, PERSON, PLACE } from './contender';
import type { Contenders } from './contenders';
import type { Name, Names } from './name';

/** How far evidence from elsewhere in the document counts. */
const ELSEWHERE = 0.8;
/** How far a fuller name vouches for a part of it. */
const PART = 0.9;
/** Evidence below this vouches for nothing. */
const LEAST = 1.2;

const isLegalForm = anyWordOf(
  'inc inc. corp corp. co co. ltd ltd. plc llc ag sa nv company corporation limited holdings group'.split(
    ' ',
  ),
);

/** What a place is called without: *Kanawha County* is Kanawha. */
const isTypeWord = anyWordOf(
  'county parish city township town river island street road avenue'.split(' '),
);

type Parts = readonly (Name | undefined)[];
const NONE: Parts = [];

/** The shorter names that a full name gives its bearer, as far as the document has them. */
function partsOf({ kind, from, to }: Contender, names: Names): Parts {
  if (kind === PERSON) return partsOfPerson(from, to, names);
  if (kind === PLACE) return isTypeWord(names.word(to - 1)) ? [names.known(from, to - 1)] : NONE;
  return kind === ORGANIZATION ? withoutForm(from, to, names) : NONE;
}

/** *Zuzu Power Holdings Ltd* is Zuzu Power, and Zuzu. */
function withoutForm(from: number, to: number, names: Names): Parts {
  let end = to;
  while (end > from + 1 && isLegalForm(names.word(end - 1))) end -= 1;
  return end < to ? [names.known(from, end), names.known(from, from + 1)] : NONE;
}

/** The family name, the given name, and where there are more words the runs of them and the two together. */
function partsOfPerson(from: number, to: number, names: Names): Parts {
  const parts = [names.known(to - 1, to), names.known(from, from + 1)];
  if (to - from === 2) return parts;
  parts.push(names.known(from, to - 1), names.knownPair(from, to - 1));
  for (let at = from + 1; at < to - 1; at += 1) parts.push(names.known(at, to));
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
  for (const contender of contenders) {
    const { name, kind, from, to, local } = contender;
    raise(name, kind, local);
    if (local < LEAST || to - from === 1) continue;
    if (kind === PERSON) {
      name.family = names.called(to - 1, to);
      name.family.isFamily = true;
    }
    for (const part of partsOf(contender, names)) if (part) raise(part, kind, local * PART);
  }
}

function raise({ support }: Name, kind: Kind, weight: number): void {
  if (weight > (support[kind] as number)) support[kind] = weight;
}

/** What a family name that the document knows adds to a fuller name that ends in it. */
function kinship({ name: { family }, kind, local }: Contender): number {
  if (!family || kind !== PERSON || local < LEAST) return 0;
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
export function settle({ all, names }: Contenders, chosen: readonly Contender[]): void {
  let any = false;
  for (const { kind, from, to, name } of chosen) {
    if (kind !== PERSON || to - from === 1) continue;
    any = true;
    name.isFull = true;
    names.called(to - 1, to).isSettled = true;
  }
  if (!any) return;
  for (const contender of all) {
    const { kind, from, to, name, local } = contender;
    if (kind !== PERSON) continue;
    if (name.isSettled) contender.score += SETTLED;
    if (local < LISTED && names.known(from + 1, to)?.isFull) contender.score *= WITH_WORD;
  }
}

/** Scores every contender with its own evidence and the document's. */
export function score({ all, names }: Contenders): void {
  gather(all, names);
  for (const contender of all) {
    const { name, kind, local } = contender;
    const { support, isFamily } = name;
    contender.score = local + ELSEWHERE * (support[kind] as number) + kinship(contender);
    if (kind !== PERSON && local < CERTAIN && isFamily) contender.score *= NAMESAKE;
    if (kind === PLACE && local < WEAK && (support[ORGANIZATION] as number) >= FIRM)
      contender.score *= NAMESAKE;
  }
}
