import type { DateModifier } from '../../records';
import {
  entryOf,
  entryValue,
  notFollowedBy,
  notPrecededBy,
  oneOf,
  optional,
  precededBy,
  sequence,
  tokenThat,
  word,
} from '../../rules/element';
import { Piece } from '../../rules/piece';
import { defineRule, type Rule } from '../../rules/rule';
import { lowerAt } from '../../text/token';
import { hyphen, noun, restOfPhrase, the } from '../elements';
import { comingAgain, fieldsWithin, unitAway } from '../make';
import type { DateReading } from '../reading';
import { stepOf, steps } from '../vocabulary/steps';
import { dayParts } from '../vocabulary/units';
import { day, dayBefore, today } from './times';

const part = entryOf(dayParts);

export const dayPart = defineRule<DateReading>({
  id: 'dates/day-part',
  reads: '<day> morning|afternoon|evening|night',
  pattern: [dayBefore, part],
  produce: ([d, p]) => {
    const of = day.read(d);
    const value = entryValue(dayParts, p);
    return of && value && fieldsWithin({ part: value }, of);
  },
  examples: {
    '2024-07-02TNI': ['on Tuesday night', 'yesterday night'],
    nothing: ['night on Tuesday'],
  },
});

const STAGES = new Map<string, DateModifier>([
  ['mid', 'MID'],
  ['early', 'START'],
  ['late', 'END'],
]);
const stage = oneOf(sequence(word('mid'), hyphen), word(...STAGES.keys()));
/** Parts of a day that the day follows without *of*. */
const STANDS_BEFORE_DAY = /^(?:dawn|daybreak|dusk|nightfall|sunrise|sunset|overnight)$/;

export const partOfDay = defineRule<DateReading>({
  id: 'dates/part-of-day',
  reads: '[the] morning|night of <day>, dawn <day>',
  pattern: [optional(the), optional(stage), part, optional(word('of', 'on')), day.element],
  produce: ([, s, p, joint, d]) => {
    const of = day.read(d);
    const value = entryValue(dayParts, p);
    if (!joint && !s && !STANDS_BEFORE_DAY.test(p?.lower ?? '')) return undefined;
    const mod = STAGES.get(s?.first.word.lower ?? '');
    return of && value && fieldsWithin({ part: value }, of, mod);
  },
  examples: {
    '2024-04-19TMO': ['the morning of April 19, 2024'],
    '2024-07-02TAF MID': ['By mid-afternoon Tuesday it was over.', 'at mid-afternoon yesterday'],
    '2024-07-02TNI': ['The attack came overnight Tuesday.'],
    '2024-07-02TMO': ['They were freed at dawn Tuesday.'],
    nothing: ['the night of the party'],
  },
});

export const steppedPart = defineRule<DateReading>({
  id: 'dates/this-morning',
  reads: 'this morning, last night, the next morning, tonight',
  pattern: [optional(word('late', 'early', 'later', 'earlier')), entryOf(steps), part],
  produce: ([, s, p]) => {
    const { step, from } = stepOf(s);
    const value = entryValue(dayParts, p);
    return value && fieldsWithin({ part: value }, unitAway('day', step, from));
  },
  examples: {
    '2024-07-03TMO': ['this morning'],
    '2024-07-02TNI': ['last night'],
    nothing: ['the last nightmare'],
  },
});

/** The night of today, or the one before it. */
const night = (step: 0 | -1): DateReading =>
  fieldsWithin({ part: 'NI' }, unitAway('day', step, 'document'));

export const tonight = defineRule<DateReading>({
  id: 'dates/tonight',
  reads: 'tonight',
  pattern: [word('tonight')],
  produce: () => night(0),
  examples: { '2024-07-03TNI': ['They meet tonight.'], nothing: ['tonic'] },
});

/** How far before *overnight* the word may stand that says that the night is to come. */
const AHEAD = 6;

function isAhead({ document, from }: Piece): boolean {
  for (let at = from - 1; at >= from - AHEAD && at >= 0; at -= 1)
    if (/^(?:will|may|could|should|would|expected|forecast|likely)$/.test(lowerAt(document, at)))
      return true;
  return false;
}

export const overnight = defineRule<DateReading>({
  id: 'dates/overnight',
  reads: 'overnight, where no noun follows',
  pattern: [
    notPrecededBy(tokenThat('<determiner>', ({ pos }) => pos === 'DET' || pos === 'ADJ')),
    word('overnight'),
    notFollowedBy(noun),
  ],
  produce: ([, o]) => o && night(isAhead(o) ? 0 : -1),
  examples: {
    '2024-07-02TNI': ['Rain fell overnight.'],
    '2024-07-03TNI': ['Rain will fall overnight.'],
    nothing: ['an overnight flight', 'Overnight buses are late.'],
  },
});

export const earlyHours = defineRule<DateReading>({
  id: 'dates/early-hours',
  reads: 'the early|small hours [of the morning|of <day>]',
  pattern: [
    optional(the),
    word('early', 'small', 'wee'),
    word('hours'),
    optional(
      oneOf(sequence(word('of'), the, word('morning')), sequence(word('of', 'on'), day.element)),
    ),
  ],
  produce: ([, which, , rest]) => {
    const of = rest && day.read(new Piece(rest.document, rest.from + 1, rest.to));
    if (!rest && which?.lower === 'early') return undefined;
    return fieldsWithin({ part: 'MO' }, of ?? today, 'START');
  },
  examples: {
    '2024-07-03TMO START': [
      'Police came in the early hours of Wednesday.',
      'It burned in the small hours.',
      'It burned in the early hours of the morning.',
    ],
    nothing: ['the early hours of the war', 'They work long hours here.'],
  },
});

export const theMorning = defineRule<DateReading>({
  id: 'dates/the-morning',
  reads: 'the|mid|early|late morning|afternoon|evening|night',
  pattern: [word('the', 'mid', 'early', 'late'), part, notFollowedBy(restOfPhrase)],
  produce: ([, p]) => {
    const value = entryValue(dayParts, p);
    return value && fieldsWithin({ part: value }, today);
  },
  examples: { '2024-07-03TMO': ['They left in the morning.'], nothing: ['the night of the party'] },
});

export const atNight = defineRule<DateReading>({
  id: 'dates/at-night',
  reads: 'at night, by day',
  pattern: [
    precededBy(word('at', 'during')),
    word('night', 'daytime', 'nightfall', 'dawn', 'dusk'),
  ],
  produce: ([, p]) => comingAgain({ part: entryValue(dayParts, p) ?? 'NI' }),
  examples: { 'XXXX-XX-XXTNI': ['They travelled at night.'], nothing: ['a night at the opera'] },
});

export const dayPartRules: readonly Rule<DateReading>[] = [
  dayPart,
  partOfDay,
  steppedPart,
  tonight,
  overnight,
  earlyHours,
  theMorning,
  atNight,
];
