import {
  entryOf,
  entryValue,
  followedBy,
  notFollowedBy,
  notPrecededBy,
  oneOf,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Rule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import { noun } from '../elements';
import { roughly } from '../make';
import type { DateReading } from '../reading';
import { vagueAdjectives, vagueWords } from '../vocabulary/deixis';

/** These mean a time only after *at*: *this time led by Arnold* means an occasion. */
const NEEDS_LEAD = new Set(['the time', 'this time', 'that time', 'the moment']);
const TIME_LEADS = /^(?:at|by|around|until|till|since)$/;

const follows = (piece: Piece, leads: RegExp): boolean =>
  leads.test(piece.document.tokens[piece.from - 1]?.word.lower ?? '');

/** *now that he knows*, *every now and again*, *the past three summers*, *at this time of year*. */
function isNoTime({ document: { tokens }, from, to, lower }: Piece): boolean {
  if (lower === 'this time') return tokens[to]?.word.lower === 'of';
  if (lower === 'the past') return /^(?:NOUN|NUM)$/.test(tokens[to]?.pos ?? '');
  return (
    lower === 'now' &&
    (tokens[to]?.word.lower === 'that' || tokenBefore(tokens, from)?.word.lower === 'every')
  );
}

export const vague = defineRule<DateReading>({
  id: 'dates/vague',
  reads: 'now|recently|currently|the future …',
  pattern: [notPrecededBy(word('from')), entryOf(vagueWords)],
  produce: ([, v]) => {
    const ref = entryValue(vagueWords, v);
    if (!v || (NEEDS_LEAD.has(v.lower) && !follows(v, TIME_LEADS))) return undefined;
    if (isNoTime(v)) return undefined;
    return ref && roughly(ref);
  },
  examples: {
    PRESENT_REF: ['They are currently in the war zone.', 'It is now closed.'],
    PAST_REF: ['They recently met.'],
    FUTURE_REF: ['in the future'],
    nothing: ['Now that he knows', 'every now and again', 'the past three summers'],
  },
});

export const adjective = defineRule<DateReading>({
  id: 'dates/vague-adjective',
  reads: 'current|recent|future <noun>',
  pattern: [entryOf(vagueAdjectives), followedBy(noun)],
  produce: ([v]) => {
    const ref = entryValue(vagueAdjectives, v);
    return ref && roughly(ref);
  },
  examples: {
    PRESENT_REF: ['the current rate'],
    PAST_REF: ['his recent visit'],
    nothing: ['the currents', 'more recently'],
  },
});

export const soon = defineRule<DateReading>({
  id: 'dates/soon',
  reads: 'soon, where no after or as follows',
  pattern: [
    notPrecededBy(word('as', 'how', 'so')),
    word('soon'),
    notFollowedBy(word('after', 'as', 'afterwards', 'afterward', 'thereafter')),
  ],
  produce: ([, s]) => {
    const before = s?.document.tokens[s.from - 1]?.word.lower ?? '';
    const next = s?.document.tokens[s.to]?.word.lower ?? '';
    return /^(?:will|may|would|could|should|to|can|must|might)$/.test(before) ||
      /^(?:will|to)$/.test(next) ||
      s?.last.index === (s?.document.sentences[s.first.sentence]?.to ?? 0) - 2
      ? roughly('FUTURE_REF')
      : undefined;
  },
  examples: {
    FUTURE_REF: ['He will soon decide.', 'They expect a deal soon.'],
    nothing: ['soon after he came', 'as soon as possible', 'It soon failed in court.'],
  },
});

export const previously = defineRule<DateReading>({
  id: 'dates/previously',
  reads: 'Previously at the head of a sentence',
  pattern: [wordThat('Previously', ({ text }) => text === 'Previously' || text === 'Formerly')],
  produce: () => roughly('PAST_REF'),
  examples: { PAST_REF: ['Previously, they offered $13.'], nothing: ['a previously unknown form'] },
});

export const inUnits = defineRule<DateReading>({
  id: 'dates/the-days-to-come',
  reads: 'the years to come, the days ahead',
  pattern: [
    word('the'),
    word('days', 'weeks', 'months', 'years', 'decades'),
    oneOf(sequence(word('to'), word('come')), word('ahead')),
  ],
  produce: () => roughly('FUTURE_REF'),
  examples: { FUTURE_REF: ['for the years to come'], nothing: ['the years'] },
});

export const vagueRules: readonly Rule<DateReading>[] = [
  vague,
  adjective,
  soon,
  previously,
  inUnits,
];
