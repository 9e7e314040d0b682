import {
  entryOf,
  figuresLike,
  joined,
  notFollowedBy,
  notPrecededBy,
  oneOf,
  optional,
  sequence,
  tokenThat,
  word,
  wordThat,
} from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { isBareYear } from '../bare-year';
import { fullYear, hyphen, isYearWord, numberOf, the } from '../elements';
import { calendar } from '../make';
import type { DateReading } from '../reading';
import { centuryOrdinals, decadeWords, spokenYear, spokenYearOf } from '../vocabulary/years';

export const yearAlone = defineRule<DateReading>({
  id: 'dates/year',
  reads: '<year> where it is no count',
  pattern: [tokenThat('<bare year>', isBareYear, isYearWord)],
  produce: ([y]) => calendar({ year: numberOf(y) }),
  examples: {
    '2013': ['The orbiter was launched in 2013.', 'the 2013 agreement'],
    nothing: ['1500 people', '$1995', 'Flight 1999', 'a Boeing 2000', '1998 troops', 'room 1984'],
  },
});

export const theYear = defineRule<DateReading>({
  id: 'dates/the-year',
  reads: 'the year <year>',
  pattern: [the, word('year'), oneOf(fullYear, spokenYear)],
  produce: ([, , y]) => calendar({ year: spokenYearOf(y) ?? numberOf(y) }),
  examples: { '2000': ['by the year 2000', 'the year two thousand'], nothing: ['the year 200'] },
});

export const yearInWords = defineRule<DateReading>({
  id: 'dates/year-in-words',
  reads: 'nineteen <two figures in words>',
  pattern: [spokenYear],
  produce: ([y]) => {
    const year = spokenYearOf(y);
    return year === undefined || year === 2000 ? undefined : calendar({ year });
  },
  examples: { '1996': ['in nineteen ninety-six'], nothing: ['nineteen men', 'two thousand'] },
});

export const era = defineRule<DateReading>({
  id: 'dates/year-era',
  reads: '<year> BC|AD, AD <year>',
  pattern: [
    figuresLike('<figures>', /^\d{1,4}$/),
    word('bc', 'b.c.', 'b.c', 'bce', 'b.c.e.', 'ad', 'a.d.', 'ce', 'c.e.'),
  ],
  produce: ([y, e]) => {
    if (!e || !/[A-Z]/.test(e.text)) return undefined;
    const before = e.lower.startsWith('b');
    const year = before ? 1 - numberOf(y) : numberOf(y);
    return calendar(before ? { year, beforeChrist: true } : { year });
  },
  examples: { BC0241: ['in 241 BC'], '0070': ['in 70 AD'], nothing: ['70 ad agencies'] },
});

export const eraBefore = defineRule<DateReading>({
  id: 'dates/era-year',
  reads: 'AD <year>',
  pattern: [word('ad', 'a.d.'), figuresLike('<figures>', /^\d{1,4}$/)],
  produce: ([e, y]) => (e && /[A-Z]/.test(e.text) ? calendar({ year: numberOf(y) }) : undefined),
  examples: { '0070': ['in AD 70', 'in A.D. 70'], nothing: ['the ad 70 times'] },
});

export const shortYear = defineRule<DateReading>({
  id: 'dates/short-year',
  reads: "'<two figures>",
  pattern: [
    word("'", '’', '‘'),
    joined,
    figuresLike('<two figures>', /^\d\d$/),
    notFollowedBy(word("'", '"')),
  ],
  produce: ([, , y]) => calendar({ shortYear: numberOf(y) }),
  examples: { '1999': ["back in '99"], nothing: ["the '99' bus"] },
});

export const decade = defineRule<DateReading>({
  id: 'dates/decade',
  reads: 'the <year>s',
  pattern: [
    optional(the),
    optional(word("'", '’', '‘')),
    figuresLike('<decade>', /^(?:1\d|20)?\d0s$/),
  ],
  produce: ([article, apostrophe, d]) => {
    const number = numberOf(d);
    if (number >= 1000) return calendar({ decade: Math.floor(number / 10) });
    return article || apostrophe ? calendar({ shortDecade: Math.floor(number / 10) }) : undefined;
  },
  examples: {
    '199': ['the 1990s', "the '90s", 'the 90s'],
    nothing: ['in his 30s', 'low 40s'],
  },
});

export const decadeInWords = defineRule<DateReading>({
  id: 'dates/decade-in-words',
  reads: 'the <twenties … nineties>',
  pattern: [optional(the), optional(word('roaring')), entryOf(decadeWords)],
  produce: ([article, , d]) =>
    article && d ? calendar({ shortDecade: decadeWords.get(d.last.word) ?? 9 }) : undefined,
  examples: { '196': ['the sixties'], nothing: ['in her sixties', 'low nineties'] },
});

export const century = defineRule<DateReading>({
  id: 'dates/century',
  reads: '[the] <ordinal> century [BC]',
  pattern: [
    optional(the),
    notPrecededBy(word('half', 'quarter')),
    oneOf(entryOf(centuryOrdinals), figuresLike('<ordinal>', /^\d{1,2}(?:st|nd|rd|th)$/)),
    optional(hyphen),
    word('century', 'centuries'),
    optional(word('bc', 'b.c.', 'bce')),
  ],
  produce: ([, , ordinal, , , bc]) => {
    const n = ordinal ? (centuryOrdinals.get(ordinal.first.word) ?? numberOf(ordinal)) : 1;
    return calendar(bc ? { century: n - 1, beforeChrist: true } : { century: n - 1 });
  },
  examples: {
    '18': ['the 19th century', 'nineteenth-century painting'],
    BC04: ['the 5th century BC'],
    nothing: ['a third of a century'],
  },
});

export const fiscalYear = defineRule<DateReading>({
  id: 'dates/fiscal-year',
  reads: 'fiscal [year] <year>, FY<year>',
  pattern: [
    oneOf(
      sequence(word('fiscal'), word('year')),
      sequence(word('financial'), word('year')),
      word('fiscal', 'fy'),
    ),
    figuresLike('<year>', /^(?:19|20)?\d\d$/),
  ],
  produce: ([, y]) => {
    const n = numberOf(y);
    return calendar(n > 99 ? { year: n, fiscal: true } : { shortYear: n, fiscal: true });
  },
  examples: { '1989': ['in fiscal 1989', 'fiscal year 1989'], nothing: ['fiscal 5'] },
});

export const fyAbbreviated = defineRule<DateReading>({
  id: 'dates/fy-year',
  reads: 'FY<figures>',
  pattern: [wordThat('FY24', ({ text }) => /^FY(?:20)?\d\d$/.test(text))],
  produce: ([p]) => calendar({ shortYear: Number(p?.text.slice(-2)), fiscal: true }),
  examples: { '2024': ['profit in FY24', 'profit in FY2024'], nothing: ['FYI24'] },
});

export const yearRules: readonly Rule<DateReading>[] = [
  yearAlone,
  theYear,
  yearInWords,
  era,
  eraBefore,
  shortYear,
  decade,
  decadeInWords,
  century,
  fiscalYear,
  fyAbbreviated,
];
