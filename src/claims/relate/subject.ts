import { reads, remember } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { headOf } from './head';
import { isNominal, phraseBefore } from './noun-phrase';
import type { Stretch } from './phrase';
import type { Placed } from './placed';
import { groupAround, verbBefore } from './verb-group';
import { isVerbAt } from './verbs';

const isRelative = reads(/^(?:which|that|who|whom|whose)$/);
const opensRelative = remember((word) => isRelative(word) || word.lower === 'where');
const isJoining = reads(
  /^(?:,|and|or|but|by|after|before|while|when|from|for|of|to|in|with|without|despite|at|then|:|—|"|“|”)$/,
);
const isUnfinished = reads(/ing$|^to$/);

/** How many verbs are tried, the nearest first, until one has a subject. */
const MOST_VERBS = 4;

/** The subject of the verb that governs the quantity, sought from verb to verb to the left. */
export function subjectOf(document: Document, placed: Placed): Stretch | 'pronoun' | undefined {
  return subjectBefore(
    document,
    verbInside(document, placed),
    placed.floor,
    placed.limit,
    placed.taken,
  );
}

/** The subject of the nearest verb before `end` that has one. */
export function subjectBefore(
  document: Document,
  end: number,
  floor: number,
  limit: number,
  taken: (at: number) => boolean = () => false,
): Stretch | 'pronoun' | undefined {
  let to = end;
  for (let tries = 0; tries < MOST_VERBS; tries += 1) {
    const verb = verbBefore(document, to, floor);
    if (verb < 0) return undefined;
    const group = groupAround(document, verb, floor, limit);
    const end = beforeAside(document, group.from, floor);
    const last = beforeTaken(end, floor, taken);
    const counted = last < end && !isVerbAt(document, last - 1);
    const found =
      subjectEndingAt(document, last, floor) ??
      (counted ? subjectEndingAt(document, end, floor) : undefined);
    if (found) return found;
    to = group.from;
  }
  return undefined;
}

/** Steps left over another quantity: `a market worth over two billion is growing`. */
function beforeTaken(to: number, floor: number, taken: (at: number) => boolean): number {
  let at = to;
  while (at > floor + 1 && taken(at - 1)) at -= 1;
  return at;
}

/** A verb may open the quantity itself: `averaged roughly $2`. */
function verbInside(document: Document, { from, to }: Placed): number {
  return from + 1 < to && isVerbAt(document, from) ? from + 1 : from;
}

/** Steps left over `(F)` and adverbs that stand between subject and verb, and over `, 66,`. */
function beforeAside({ tokens }: Document, to: number, floor: number): number {
  let at = to;
  while (at > floor + 1 && tokenBefore(tokens, at)?.pos === 'ADV') at -= 1;
  const mark = tokenBefore(tokens, at)?.word.text;
  const open = mark === ')' ? '(' : mark === ',' ? ',' : '';
  let verb = false;
  for (let back = at - 2; open !== '' && back > floor && back > at - LONGEST_ASIDE; back -= 1) {
    if (tokens[back]?.word.text === open && (!verb || opensRelative(tokens[back + 1]?.word)))
      return back;
    verb ||= mark === ',' && (tokens[back]?.pos === 'VERB' || tokens[back]?.pos === 'AUX');
  }
  return at;
}

/** How many tokens may stand between two commas: `, which ended on May 30 and was the first,`. */
const LONGEST_ASIDE = 20;

function subjectEndingAt(
  document: Document,
  to: number,
  floor: number,
): Stretch | 'pronoun' | undefined {
  const last: Token | undefined = tokenBefore(document.tokens, to);
  if (!last || to <= floor) return undefined;
  if (isRelative(last.word)) {
    const comma = document.tokens[to - 2]?.word.text === ',' ? 1 : 0;
    return phraseBefore(document, beforeAside(document, to - 1 - comma, floor), floor, false);
  }
  if (isJoining(last.word)) return undefined;
  if (last.pos === 'PRON') return 'pronoun';
  if (!isNominal(last) && last.pos !== 'SYM') return undefined;
  const nearest = phraseBefore(document, to, floor);
  const agent = document.tokens[(nearest?.from ?? 0) - 1]?.word.lower === 'by';
  const finite = !isUnfinished(document.tokens[to]?.word);
  return finite || agent ? headOf(document, nearest, floor) : nearest;
}
