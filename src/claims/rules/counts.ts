import { reads } from '../../lexicon/remember';
import type { Unit } from '../../records';
import { optional, readBy, word } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Pieces, type Rule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import type { Amount } from '../read/amount';
import { boundsBefore, boundsBehind } from '../read/bound';
import type { CountedNoun } from '../read/counted-noun';
import { countedNoun, countedNounOf, countedNouns, plain } from '../read/elements';
import { isNoQuantity, isScoreLine, isTableName, looksLikeYear } from '../read/exclude';
import type { ClaimReading } from '../reading';
import { measureWords } from '../units/measures';
import { readRate } from '../units/rate';
import { isFate } from '../vocabulary/fates';
import { amountOf, readingOf } from './build';

/** Nouns with which *one* does not say how many. */
const NOT_ONE = new Set(
  'thing way reason day time point side example night morning moment step word another other'.split(
    ' ',
  ),
);

const leadsToPronoun = reads(/^(?:no|this|that|the|any|every|each|which|on|at|another)$/);

/** Does the number count the noun? What is one stands in the singular, all else in the plural. */
function isCount(
  number: Piece,
  amount: Amount,
  before: Piece | undefined,
  { plural, name }: CountedNoun,
): boolean {
  const one = amount.value === 1;
  if (plural === one || name === 'mean') return false;
  const { document, from, to } = number;
  if (isNoQuantity(document, from, amount.number, before !== undefined)) return false;
  if (!before && (isScoreLine(document, from, to) || isTableName(document, from, to))) return false;
  const preceding = tokenBefore(document.tokens, from);
  if (looksLikeYear(document, from, to) && !before)
    return preceding?.pos === 'VERB' || preceding?.pos === 'AUX';
  if (!one) return amount.form !== 'fraction';
  const determiner = number.first.word.lower === 'one' && !leadsToPronoun(preceding?.word);
  return determiner && !NOT_ONE.has(name);
}

/** A unit of measure with a modifier before it is that unit: `517 rushing yards`. */
function unitOf(noun: Piece, { name }: CountedNoun): Unit {
  const { word } = noun.last;
  const measure = measureWords.get(word);
  if (measure && noun.to > noun.from + 1) return measure;
  const unit: Unit = { kind: 'count', name: isFate(word) && name === word.lower ? 'people' : name };
  return readRate(noun.document, unit, noun.to, noun.to + 4)?.unit ?? unit;
}

function produceCount([before, number, after, of, noun]: Pieces): ClaimReading | undefined {
  const amount = amountOf(number);
  const counted = countedNounOf(noun);
  if (of && amount?.form !== 'vague') return undefined;
  if (!number || !noun || !amount || !counted || !isCount(number, amount, before, counted))
    return undefined;
  return readingOf({ before, number, amount, after, to: noun.to, unit: unitOf(noun, counted) });
}

export const numberOfThings: Rule<ClaimReading> = defineRule({
  id: 'claims/number-of-things',
  reads: '<bound> <number or range> <things>',
  pattern: [
    optional(boundsBefore),
    plain,
    optional(boundsBehind),
    optional(word('of')),
    countedNoun,
  ],
  produce: produceCount,
  examples: {
    '20..25 approximate people': ['Around 20 to 25 people called.'],
    '300 approximate job': ['The cuts cost something in the region of 300 jobs.'],
    '50 approximate indian national': ['Nearly 50 Indian nationals asked for help.'],
    '200 at-most worker': ['Up to 200 workers may go.'],
    '12 coal-fired power plant': ['They shut twelve coal-fired power plants.'],
    '12..15 aircraft': ['It ordered 12 to 15 aircraft.'],
    '300 at-least guest': ['The 300-plus guests left.', 'It seats 300 or more guests.'],
    '160 fast-food restaurant': ['It runs 160 fast-food restaurants.'],
    '4 people': ['The crash left four dead.'],
    '1 officer': ['One officer was hurt.'],
    nothing: [
      'In 2018 elections were held.',
      'Under Article 50 talks began.',
      'Flight 370 passengers wept.',
      'One day it will end.',
      '288 Juan Lopes 69 78',
      '2 means that it must improve.',
    ],
  },
});

/** `the`, `those`, `her`, `Ann's`: what begins the whole of which some are counted. */
const isWhole = reads(/^(?:the|these|those|its|his|her|their|our|my|your)$/);
const endsOwner = reads(/^(?:.*['’]s|.*s['’]|['’]s|['’])$/);

const theWhole = readBy(
  '<determiner>',
  () => true,
  ({ tokens }, at, limit) => {
    for (let i = at; i < Math.min(limit, at + 5); i += 1) {
      const token = tokens[i];
      if (!token) return -1;
      if (i === at && isWhole(token.word)) return at + 1;
      if (endsOwner(token.word)) return i + 1;
      if (token.pos !== 'PROPN') return -1;
    }
    return -1;
  },
);

/** `largest importers`, `most important towns`. */
function isSuperlative({ document, from, to, first }: Piece): boolean {
  for (let at = from; at < to; at += 1) if (endsInEst(document.tokens[at]?.word)) return true;
  return isMostOrLeast(first.word);
}

const endsInEst = reads(/est$/);
const isMostOrLeast = reads(/^(?:most|least)$/);

function producePart([before, number, , , noun]: Pieces): ClaimReading | undefined {
  const amount = amountOf(number);
  const counted = countedNounOf(noun);
  if (!number || !noun || !amount || !counted?.plural || amount.form === 'fraction')
    return undefined;
  if (isNoQuantity(number.document, number.from, amount.number, before !== undefined))
    return undefined;
  if (amount.value === 1 && (NOT_ONE.has(counted.name) || isSuperlative(noun))) return undefined;
  return readingOf({ before, number, amount, to: noun.to, unit: unitOf(noun, counted) });
}

export const numberOfTheThings: Rule<ClaimReading> = defineRule({
  id: 'claims/number-of-the-things',
  reads: '<bound> <number> of <the> <things>',
  pattern: [optional(boundsBefore), plain, word('of'), theWhole, countedNoun],
  produce: producePart,
  examples: {
    '2 deputy': ["Two of Ann's deputies resigned."],
    '3 at-least student': ['At least three of the students left.'],
    '1 student': ['One of the students left.'],
    nothing: ['It is one of the largest importers.'],
  },
});

const determiner = word('the', 'its', 'his', 'her', 'their', 'our');

function producePartOf([before, number, , , , whole, noun]: Pieces): ClaimReading | undefined {
  const [some, all] = [amountOf(number), amountOf(whole)];
  const counted = countedNounOf(noun);
  if (!number || !noun || !counted?.plural || some?.value === undefined) return undefined;
  if (all?.value === undefined || some.form === 'fraction') return undefined;
  if (some.value < 2 || some.value >= all.value) return undefined;
  if (isNoQuantity(number.document, number.from, some.number, before !== undefined))
    return undefined;
  return readingOf({ before, number, amount: some, to: noun.to, unit: unitOf(noun, counted) });
}

export const numberOfNumberThings: Rule<ClaimReading> = defineRule({
  id: 'claims/number-of-number-things',
  reads: '<number> of <number> <things>',
  pattern: [
    optional(boundsBefore),
    plain,
    optional(word('out')),
    word('of'),
    optional(determiner),
    plain,
    countedNouns,
  ],
  produce: producePartOf,
  examples: {
    '234 seat': ['The party won 234 of 543 seats.'],
    '3 suspect': ['Three of the five suspects fled.'],
    nothing: ['It fell on June 4 of 2019.', 'It was one of many.'],
  },
});
