import {
  entryOf,
  entryValue,
  notFollowedBy,
  notPrecededBy,
  optional,
  tokenThat,
  word,
} from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { anyYear, yearOf } from '../elements';
import { calendar } from '../make';
import type { DateReading } from '../reading';
import { holidays } from '../vocabulary/holidays';

/** *Christmas Island*, *the Yom Kippur War*, *the Good Friday Agreement*: no day. */
const namedAfterFeast = word(
  ...'island islands carol carols war rising uprising agreement accord accords truce massacre'.split(
    ' ',
  ),
);

/** *Johnny Christmas* is a person. */
const afterName = tokenThat(
  '<name before a feast>',
  ({ index, pos, word: { shape } }, { tokens }) =>
    pos === 'PROPN' && shape === 'title' && tokens[index + 2]?.pos !== 'NOUN',
);

export const holiday = defineRule<DateReading>({
  id: 'dates/holiday',
  reads: '<holiday> [<year>]',
  pattern: [
    notPrecededBy(afterName),
    entryOf(holidays),
    optional(anyYear),
    notFollowedBy(namedAfterFeast),
  ],
  produce: ([, h, y]) => {
    const feast = entryValue(holidays, h);
    if (!feast) return undefined;
    return calendar(y ? { holiday: feast, year: yearOf(y) } : { holiday: feast });
  },
  examples: {
    '2023-12-25': ['Sales rose before Christmas 2023.'],
    '2023-11-23': ['on Thanksgiving 2023'],
    '2024-05-05': ['They met on Orthodox Easter.'],
    '2024-04-23': ['It was quiet during Passover.'],
    '2024-10-03': ['They will close for Rosh Hashanah.'],
    '2024-02-10': ['It fell before Lunar New Year.'],
    'XXXX-XX-XX': ['It fell on Eid al-Fitr.', 'Sales rose before Diwali.'],
    '2023-XX-XX': ['It fell on Independence Day 2023.'],
    '2023-XX': ['during Ramadan 2023'],
    nothing: ['Christmas Island', 'the Yom Kippur War', 'a call from Johnny Christmas'],
  },
});

export const feastRules: readonly Rule<DateReading>[] = [holiday];
