import { reads } from '../../lexicon/remember';
import { optional } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Pieces, type Rule } from '../../rules/rule';
import type { Document } from '../../text/document';
import { lowerAt, type PartOfSpeech, tokenBefore } from '../../text/token';
import type { Amount } from '../read/amount';
import { boundsBefore, boundsBehind } from '../read/bound';
import { plain } from '../read/elements';
import { isCompoundBound, isNoQuantity, looksLikeYear } from '../read/exclude';
import { beforeFocus, verbOfObject } from '../read/focus';
import { isLevel, reachesBack } from '../read/level';
import type { ClaimReading } from '../reading';
import { isVerbAt } from '../relate/verbs';
import { changeAdverbs, changeVerbs } from '../vocabulary/changes';
import { isDoneToPeople, isFate } from '../vocabulary/fates';
import { amountOf, readingOf } from './build';

/** `Of these, 10 have been released`, `About 1000 come from Asia`: the number is the subject. */
function isSubject(document: Document, from: number, to: number): boolean {
  const next = document.tokens[lowerAt(document, to) === 'more' ? to + 1 : to];
  const before = document.tokens[beforeFocus(document, from, 0) - 1];
  if (!next || next.sentence !== document.tokens[from]?.sentence) return false;
  if (!isVerbAt(document, next.index)) return false;
  if (!before || before.sentence !== next.sentence) return true;
  return opensClause(before.word);
}

const opensClause = reads(/^(?:,|:|;|–|—|and|while|but|that|where|because|when|said|least|["“])$/);

/** `33 killed`, `the 306 who had both doses`, `60 of them`: a number that stands for people. */
function standsForPeople(document: Document, from: number, to: number): boolean {
  const next = lowerAt(document, to);
  if (isDeterminer(tokenBefore(document.tokens, from)?.word))
    return next === 'who' && lowerAt(document, from) !== 'one';
  if (isFate(document.tokens[to]?.word)) return true;
  if (lowerAt(document, from) === 'one') return false;
  return next === 'who' || (next === 'of' && isOfPeople(document.tokens[to + 1]?.word));
}

const isDeterminer = reads(/^(?:no|every|any|the|that|this|which)$/);
const isOfPeople = reads(/^(?:them|whom)$/);

/** `killing 12 and injuring 40`: the object of what is done to people. */
const isObject = (document: Document, from: number): boolean =>
  isDoneToPeople(tokenBefore(document.tokens, from)?.word);

/** `opened 12 stores, closed five and sold two`: the object of a verb, of a kind that was counted before. */
function countsOn(document: Document, from: number, to: number): boolean {
  const [next, verb] = [document.tokens[to], document.tokens[verbOfObject(document, from)]];
  if (verb?.pos !== 'VERB' || !isVerbAt(document, verb.index)) return false;
  if (next && !closesObject(next.word)) return false;
  return reachesBack(document, from - 1, ({ pos, index }) => {
    return pos === 'NUM' && document.tokens[index + 1]?.pos === 'NOUN';
  });
}

const closesObject = reads(/^(?:[.,;)]|and|or|but|while)$/);

/** `88 for four`: runs for wickets. */
const isScore = (document: Document, to: number): boolean =>
  lowerAt(document, to) === 'for' && document.tokens[to + 1]?.pos === 'NUM';

/** Numbers written so large that they count something even where nothing is said of what. */
const isLarge = (piece: Piece, { form }: Amount): boolean =>
  form === 'figures' &&
  /\d,\d{3}|\dk$|million|billion|trillion|lakh|crore|bn$|mn$|tn$/i.test(piece.text);

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'NUM', 'SYM']);

/** A word that the number belongs to, so that it is not bare. */
function goesOnWithNoun(document: Document, to: number): boolean {
  const next = document.tokens[to];
  if (!next) return false;
  if (next.word.text === '-' && !next.spaced) return true;
  if (!NOMINAL.has(next.pos) || next.newline || next.word.shape === 'other') return false;
  return next.sentence === tokenBefore(document.tokens, to)?.sentence && !isVerbAt(document, to);
}

/** `jumped from 240 to 273`. */
const isMove = ({ document, from, first }: Piece, { min, max }: Amount): boolean =>
  first.word.lower === 'from' &&
  !(isYear(min) && isYear(max)) &&
  reachesBack(document, from, ({ word }) => changeVerbs.has(word) || changeAdverbs.has(word));

const isYear = (value: number | undefined): boolean =>
  value !== undefined && value > 1000 && value < 2100;

const isComparing = reads(/^(?:cheaper|dearer|higher|lower|more|fewer|less|last|this|next)$/);

function isBare(number: Piece, amount: Amount, bounded: boolean): boolean {
  const { document, from, to } = number;
  if (isMove(number, amount)) return true;
  if (
    isNoQuantity(document, from, amount.number, bounded) ||
    looksLikeYear(document, from, amount.number)
  )
    return false;
  if (amount.form === 'fraction') return false;
  if (isScore(document, to)) return false;
  if (standsForPeople(document, from, to) || isObject(document, from)) return true;
  if (countsOn(document, from, to)) return (amount.value ?? 2) > 1;
  const next = document.tokens[to];
  const adjective = next?.pos === 'ADJ' && !isComparing(next.word);
  if (isLarge(number, amount) && !adjective) return true;
  if (amount.form === 'vague') return isSubject(document, from, to);
  if (isSubject(document, from, to)) return (amount.value ?? 2) > 1;
  if (isYear(amount.min) && isYear(amount.max)) return false;
  if (isLevel(document, from)) return amount.form === 'figures' && !adjective;
  return false;
}

function produce([before, number, after]: Pieces): ClaimReading | undefined {
  if (!number || goesOnWithNoun(number.document, number.to)) return undefined;
  const amount = amountOf(number);
  if (!amount || amount.unit) return undefined;
  const from = before?.from ?? number.from;
  if (isCompoundBound(number.document, from)) return undefined;
  const bounded = before !== undefined || after !== undefined;
  if (!isBare(number, amount, bounded) && !(bounded && isBounded(number, amount, from)))
    return undefined;
  const fate = isFate(number.document.tokens[number.to]?.word) || isObject(number.document, from);
  const unit = fate ? { kind: 'count' as const, name: 'people' } : undefined;
  return readingOf({ before, number, amount, to: number.to, after, unit });
}

/** `could be around 100`, `35 or above`: a bound makes a number a quantity, unless it says where or when. */
function isBounded(number: Piece, amount: Amount, from: number): boolean {
  const { document } = number;
  if (looksLikeYear(document, number.from, amount.number)) return false;
  if (isNoQuantity(document, number.from, amount.number, true) || amount.form === 'fraction')
    return false;
  if (amount.value === 1) return false;
  return !(isSlight(document.tokens[from]?.word) && (amount.value ?? 0) < 10);
}

const isSlight = reads(/^(?:over|above|under|below|some|~|<|>)$/);

export const bareNumber: Rule<ClaimReading> = defineRule({
  id: 'claims/bare-number',
  reads: '<bound> <number>',
  pattern: [optional(boundsBefore), plain, optional(boundsBehind)],
  produce,
  examples: {
    '100 approximate': ['The number could be around 100.'],
    '10': ['Of these, 10 have been released.'],
    '13176.5': ['The index fell to 13,176.5.'],
    '64900': ['It missed estimates of 64,900.'],
    '35 at-least': ['They screened those at 35 or above.'],
    '33 people': ['The toll rose, with 33 killed in one day.'],
    '12 people': ['It exploded, killing 12 on the spot.'],
    '30': ['Another 30 were hurt.'],
    '306': ['The 306 who had both doses stayed well.'],
    '2400 increase': ['It showed an increase of 2,400 to 64,900.'],
    nothing: [
      'He left in 2019.',
      'See chapter 12.',
      'The plane was a 747.',
      'She came around 10 p.m.',
    ],
  },
});
