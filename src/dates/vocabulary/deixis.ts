import { vocabulary } from '../../lexicon/vocabulary';
import type { VagueReading } from '../reading';

/** Days counted from the day of writing. */
export const deicticDays = vocabulary<number>('deictic-day', {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
});

/** *the current quarter*, *the latest quarter*. */
export const currentWords = vocabulary<number>('current', {
  current: 0,
  present: 0,
  coming: 1,
  upcoming: 1,
});

type Ref = VagueReading['ref'];

/** Words for a past, present or future that is left open. */
export const vagueWords = vocabulary<Ref>('vague', {
  now: 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  'just now': 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  'present-day': 'PRESENT_REF',
  'modern-day': 'PRESENT_REF',
  'modern day': 'PRESENT_REF',
  'present day': 'PRESENT_REF',
  'the present': 'PRESENT_REF',
  'the present day': 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  'this time': 'PRESENT_REF',
  'the moment': 'PRESENT_REF',
  recently: 'PAST_REF',
  'more recently': 'PAST_REF',
  'most recently': 'PAST_REF',
  lately: 'PAST_REF',
  formerly: 'PAST_REF',
  'the past': 'PAST_REF',
  'the recent past': 'PAST_REF',
  'the distant past': 'PAST_REF',
  'long ago': 'PAST_REF',
  'the time': 'PAST_REF',
  'that time': 'PAST_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'the near term': 'FUTURE_REF',
  'the short term': 'FUTURE_REF',
  'the foreseeable future': 'FUTURE_REF',
  'the distant future': 'FUTURE_REF',
  'one day': 'FUTURE_REF',
  'a later date': 'FUTURE_REF',
});

/** The same as adjectives: they need a noun after them. */
export const vagueAdjectives = vocabulary<Ref>('vague-adjective', {
  current: 'PRESENT_REF',
  'present-day': 'PRESENT_REF',
  recent: 'PAST_REF',
  future: 'FUTURE_REF',
});
