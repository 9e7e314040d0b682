import { reads, remember } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { lowerAt, type Token, tokenBefore } from '../../text/token';
import { isParticiple } from '../vocabulary/endings';
import { isBareForm } from './no-verbs';
import type { Stretch } from './phrase';
import { isVerbAt } from './verbs';

const isAdverb = reads(
  /^(?:not|n't|never|also|still|already|just|now|only|nearly|almost|about|reportedly|allegedly|currently|recently|so|far|since|yet|ever|once|even|both|all|then|later|soon|again)$/,
);

const isInfinitive = (document: Document, at: number): boolean =>
  lowerAt(document, at) === 'to' &&
  isVerbAt(document, at + 1) &&
  isBareForm(document.tokens[at + 1]?.word);

const isNegation = reads(/^(?:not|n['’]?t|never|no|nor|neither|without|cannot)$/);

/** Does a word of the stretch say that something is not so? */
export function isNegated({ tokens }: Document, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (isNegation(tokens[at]?.word)) return true;
  return false;
}

/** Adjectives that stand between *be* and the verb that counts. */
const leadsOn = reads(
  /^(?:likely|unlikely|able|unable|due|set|ready|bound|certain|sure|poised|willing|unwilling|free|eager|keen)$/,
);

/** `is likely to`, `has been able to`. */
const isLeadingOn = (document: Document, at: number): boolean =>
  leadsOn(document.tokens[at]?.word) &&
  isInfinitive(document, at + 1) &&
  tokenBefore(document.tokens, at)?.pos === 'AUX';

/** Words that may stand inside a verb group and are no verbs. */
const couldBeInside = remember(
  (word) => isAdverb(word) || leadsOn(word) || word.lower === 'to' || word.lower.endsWith('ly'),
);

/** Can the token stand inside a verb group: `has not yet been`, `is expected to`? */
function isInside(document: Document, at: number): boolean {
  const { word, pos } = document.tokens[at] as Token;
  if (isVerbAt(document, at)) return true;
  if (!couldBeInside(word)) return pos === 'PART';
  if (isAdverb(word) || isInfinitive(document, at) || isLeadingOn(document, at)) return true;
  return word.lower !== 'to' && (pos === 'PART' || (pos === 'ADV' && word.lower.endsWith('ly')));
}

/** The whole verb group that the verb at `at` belongs to, not before `floor` or past `limit`. */
export function groupAround(document: Document, at: number, floor: number, limit: number): Stretch {
  let [from, to] = [at, at + 1];
  while (from > floor && isInside(document, from - 1)) from -= 1;
  while (to < limit && isInside(document, to)) to += 1;
  while (from < at && !isVerbAt(document, from) && !isInfinitive(document, from)) from += 1;
  while (to > at + 1 && !isVerbAt(document, to - 1)) to -= 1;
  return { from, to };
}

/** Ends a clause, so that a verb before it does not govern what stands after. */
const isBoundary = remember(({ text }) => /^(?:;|:|—|\.\.\.|…)$/.test(text));

/** A participle right before a noun describes it: `the remaining shares`. */
function describes({ tokens }: Document, at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (token.pos !== 'VERB' || !isParticiple(token.word) || at + 1 >= to) return false;
  const before = tokenBefore(tokens, at);
  return (
    tokens[at + 1]?.pos === 'NOUN' &&
    (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'ADP')
  );
}

/** No clause has a verb farther away; it also keeps endless sentences cheap. */
const LONGEST_CLAUSE = 80;

/** The nearest verb before `to` in the clause, or -1. */
export function verbBefore(document: Document, to: number, floor: number): number {
  for (let at = to - 1; at >= Math.max(floor, to - LONGEST_CLAUSE); at -= 1) {
    if (isBoundary(document.tokens[at]?.word)) return -1;
    if (isVerbAt(document, at) && !describes(document, at, to)) return at;
  }
  return -1;
}

/** The first verb from `from` on in the clause, or -1. */
export function verbAfter(document: Document, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    if (isBoundary(document.tokens[at]?.word)) return -1;
    if (isVerbAt(document, at)) return at;
  }
  return -1;
}
