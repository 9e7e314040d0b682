import { reads } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { lowerAt, type Token, tokenBefore } from '../../text/token';
import { isNominal, isNoun, modifiersBefore, phraseAfter, phraseBefore } from './noun-phrase';
import type { Stretch } from './phrase';
import { isTime } from './phrase-time';
import { isCount, type Placed } from './placed';
import { verbBefore } from './verb-group';
import { isVerbAt } from './verbs';

/** Adjectives after a measure that say of what it is one, not what is measured. */
const isDimension = reads(
  /^(?:long|tall|high|deep|wide|thick|old|higher|lower|cheaper|more|less|longer|larger|smaller|away|apart|above|below|each|earlier|later|ago|early|late|worth|last|next|this)$/,
);
const opensSpan = reads(/^(?:on|over|to|-)$/);

/** `a 0.6 per cent fee`, `the iconic 30-acre estate`: the quantity describes what follows. */
function described(document: Document, placed: Placed): Stretch | undefined {
  const { claim, from, to, floor, limit } = placed;
  if (isCount(placed) || !claim.unit || /^[-+−]/.test(claim.mention.text)) return undefined;
  const joined = lowerAt(document, to) === '-' && document.tokens[to + 1]?.spaced === false;
  const start = joined ? to + 1 : afterAside(document, to, limit);
  const next = document.tokens[start];
  if (!next || start >= limit) return undefined;
  const article = tokenBefore(document.tokens, from)?.pos === 'DET';
  if (article && next.pos === 'VERB' && /[^d]$/.test(next.word.lower))
    return { from: start, to: start + 1 };
  if (!isNominal(next) || next.pos === 'NUM') return undefined;
  if (isDimension(next.word) || isVerbAt(document, start)) return undefined;
  if (next.word.lower === 'year' && opensSpan(document.tokens[start + 1]?.word)) return undefined;
  const after = phraseAfter(document, start, limit, 2);
  if (!after || claim.quantity.bound !== 'exact') return after;
  return { from: modifiersBefore(document, from, floor), to: after.to };
}

/** `sales of 5,835 units`, `earnings per share of $3`: the noun before *of*, with the noun it is a part of. */
function ofWhich(document: Document, { from, floor }: Placed): Stretch | undefined {
  if (lowerAt(document, from - 1) !== 'of') return undefined;
  if (!isNoun(document.tokens[from - 2]) && lowerAt(document, from - 2) !== 'worth')
    return undefined;
  const phrase = phraseBefore(document, from - 1, floor, false);
  const outer = phrase && isOfOrPer(document.tokens[phrase.from - 1]?.word) ? phrase.from - 1 : -1;
  const head =
    outer > floor && isNoun(tokenBefore(document.tokens, outer))
      ? phraseBefore(document, outer, floor, false)
      : undefined;
  return head && phrase ? { from: head.from, to: phrase.to } : phrase;
}

const isOfOrPer = reads(/^(?:of|per)$/);

/** `fines from $250 to $1,000`, `customers with more than $5 million`, `a grant worth $8 million`: the noun right before. */
function fromTo(document: Document, { from, floor }: Placed): Stretch | undefined {
  const opener = lowerAt(document, from) === 'from' ? from : from - 1;
  if (!isFromOrWith(document.tokens[opener]?.word)) return undefined;
  const noun = isNoun(tokenBefore(document.tokens, opener)) && !isVerbAt(document, opener - 1);
  return noun ? phraseBefore(document, opener, floor, false) : undefined;
}

const isFromOrWith = reads(/^(?:from|with|worth)$/);

/** `6% of the company`, `35 sections of the hills`: the noun after *of*; `$550 off a laptop`. */
function whole(document: Document, { claim, to, limit }: Placed): Stretch | undefined {
  const after = afterAside(document, to, limit);
  const link = lowerAt(document, after);
  const off = link === 'off' && claim.unit?.kind !== 'count';
  return link === 'of' || off ? phraseAfter(document, after + 1, limit, 1) : undefined;
}

/** Steps over `(332 lb-ft)` and `worth`. */
function afterAside(document: Document, to: number, limit: number): number {
  if (lowerAt(document, to) === 'worth') return to + 1;
  if (lowerAt(document, to) !== '(') return to;
  for (let at = to + 1; at < Math.min(limit, to + 8); at += 1)
    if (lowerAt(document, at) === ')') return at + 1;
  return to;
}

/** `boost the range by 35 miles`, `pulled the sector 0.7 per cent lower`: the object between verb and quantity. */
function object(document: Document, placed: Placed): Stretch | undefined {
  if (isCount(placed)) return undefined;
  const { claim, from, to, floor } = placed;
  const { tokens } = document;
  const link = tokenBefore(tokens, from)?.word;
  const by = isBy(link) || (link?.lower === 'for' && claim.unit?.kind === 'currency');
  if (!by && !isComparative(tokens[to]?.word)) return undefined;
  const end = by ? from - 1 : from;
  const verb = verbBefore(document, end, floor);
  if (verb < 0 || verb === end - 1 || tokens[verb]?.pos === 'AUX') return undefined;
  const phrase = phraseBefore(document, end, verb + 1);
  return phrase && !isTime(tokens[phrase.to - 1]) && isDirect(document, verb, phrase.from)
    ? phrase
    : undefined;
}

const isBy = reads(/^(?:by|to|at)$/);
const isComparative = reads(/^(?:higher|lower)$/);

/** Does nothing but articles and a particle stand between the verb and its object: `bring down the rate to`? */
function isDirect({ tokens }: Document, verb: number, to: number): boolean {
  for (let at = verb + 1; at < to; at += 1)
    if (!isDeterminer(tokens[at]) && !isParticle(tokens[at]?.word)) return false;
  return true;
}

const isDeterminer = (token: Token | undefined): boolean =>
  token?.pos === 'DET' || token?.pos === 'PRON';

const isParticle = reads(/^(?:up|down)$/);

/** `with its shares down 12%`, `with unemployment at 5%`: the noun that *with* brings in. */
function broughtIn(document: Document, { from, floor }: Placed): Stretch | undefined {
  if (!isLevelWord(tokenBefore(document.tokens, from)?.word)) return undefined;
  const phrase = phraseBefore(document, from - 1, floor, false);
  if (!phrase) return undefined;
  const before = isDeterminer(document.tokens[phrase.from - 1]) ? 2 : 1;
  return lowerAt(document, phrase.from - before) === 'with' ? phrase : undefined;
}

const isLevelWord = reads(/^(?:up|down|at|higher|lower)$/);

/** `paid $35,000 for a roof`: what the money is for. */
function paidFor(document: Document, { claim, to, limit }: Placed): Stretch | undefined {
  if (claim.unit?.kind !== 'currency' || lowerAt(document, to) !== 'for') return undefined;
  const phrase = phraseAfter(document, to + 1, limit, 0);
  return phrase && !isTime(document.tokens[phrase.to - 1]) ? phrase : undefined;
}

/** `Ann Lee, 66,`: the name before the comma. */
function aged(document: Document, { claim, from, floor }: Placed): Stretch | undefined {
  if (!claim.unit?.name.endsWith(' of age') || lowerAt(document, from - 1) !== ',')
    return undefined;
  return phraseBefore(document, from - 1, floor, false);
}

/** The phrase that the quantity is written with. */
export const nearest = (document: Document, placed: Placed): Stretch | undefined =>
  described(document, placed) ??
  aged(document, placed) ??
  ofWhich(document, placed) ??
  fromTo(document, placed) ??
  whole(document, placed) ??
  broughtIn(document, placed) ??
  object(document, placed) ??
  paidFor(document, placed);

/** In a fragment without a verb, the noun that stands before: `panel strength lower than 8.9 ksi`. */
export function beside(document: Document, placed: Placed): Stretch | undefined {
  const { from, floor, taken } = placed;
  if (isCount(placed)) return undefined;
  let at = from;
  while (at > floor && opensFragment(tokenBefore(document.tokens, at)?.word)) at -= 1;
  return taken(at - 1) ? undefined : phraseBefore(document, at, floor);
}

const opensFragment = reads(/^(?:\(|,|:|at|for|to|-|of|by|from)$/);
