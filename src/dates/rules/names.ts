import { weekdays } from '../../lexicon/calendar-words';
import { reads, remember } from '../../lexicon/remember';
import { entryOf, entryValue, notPrecededBy, optional, tokenThat, word } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Rule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import { isDoubtfulMonth, looksLikeName, month, monthOf, ofYear, ofYearOf, the } from '../elements';
import { calendar, stepped } from '../make';
import { hasImpossibleDay } from '../possible';
import type { DateReading } from '../reading';
import { stepOf, steps } from '../vocabulary/steps';
import { seasons } from '../vocabulary/units';

const BEFORE_MONTH = new Set(
  'in by since until till from to through of during before after last next this early late mid and or - – between for every each past following previous end'.split(
    ' ',
  ),
);

const goesWithMonth = remember(({ lower }) => BEFORE_MONTH.has(lower));
const isGivenName = reads(/^(?:april|june|august)$/);

/** `May` and `March` alone need a word beside them that goes with months. */
const certainMonth = tokenThat(
  '<month>',
  (token, document) => {
    const next = document.tokens[token.index + 1];
    if (token.word.shape === 'upper' || hasImpossibleDay(token, document.tokens)) return false;
    if (!isDoubtfulMonth(token.word) && !isGivenName(token.word)) return true;
    const before = document.tokens[token.index - 1];
    if (before?.pos === 'CCONJ' && (next?.pos === 'DET' || next?.pos === 'PRON')) return false;
    if (goesWithMonth(before?.word)) return true;
    if (isDoubtfulMonth(token.word)) return false;
    return (
      !(next?.spaced && looksLikeName(document, next.index)) &&
      !(before && looksLikeName(document, before.index))
    );
  },
  month.begins,
);

export const monthAlone = defineRule<DateReading>({
  id: 'dates/month',
  reads: '<month>',
  pattern: [certainMonth],
  produce: ([m]) => calendar({ month: monthOf(m) }),
  examples: {
    '2024-03': ['The CBI announced the raids in March.'],
    '2024-05': ['They met in May.'],
    nothing: [
      'on 31 June',
      'May I come in?',
      'Be bold, and May the best win.',
      'March on!',
      'April Jones spoke.',
      'They may come.',
    ],
  },
});

export const steppedMonth = defineRule<DateReading>({
  id: 'dates/last-month-name',
  reads: 'last|next|this|the previous <month>',
  pattern: [entryOf(steps), month],
  produce: ([s, m]) => stepped({ month: monthOf(m) }, stepOf(s)),
  examples: {
    '2024-05': ['last May'],
    '2025-04': ['next April'],
    '2024-09': ['this September'],
    nothing: ['last may'],
  },
});

/** *on a Tuesday*, but *at a Tuesday meeting* is the last one. */
function isIndefinite({ document: { tokens }, from, to }: Piece): boolean {
  const next = tokens[to]?.pos ?? 'PUNCT';
  return (
    /^(?:a|one|any)$/.test(tokenBefore(tokens, from)?.word.lower ?? '') &&
    !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next)
  );
}

export const weekdayAlone = defineRule<DateReading>({
  id: 'dates/weekday',
  reads: '<weekday>',
  pattern: [notPrecededBy(word('black', 'bloody', 'super', 'good')), entryOf(weekdays)],
  produce: ([, w]) => {
    const reading = calendar({ weekday: entryValue(weekdays, w) ?? 1 });
    return w && isIndefinite(w) ? { ...reading, indefinite: true } : reading;
  },
  examples: {
    '2024-07-02': ['They arrived on Tuesday.', 'She said Tuesday that it rained.'],
    '2024-07-05': ['They will meet on Friday.'],
    'XXXX-WXX-2': ['He was born on a Tuesday.'],
    nothing: ['the sun rose', 'Bloody Sunday'],
  },
});

export const steppedWeekday = defineRule<DateReading>({
  id: 'dates/last-weekday',
  reads: 'last|next|this|that <weekday>',
  pattern: [notPrecededBy(word('at')), entryOf(steps), entryOf(weekdays)],
  produce: ([, s, w]) => stepped({ weekday: entryValue(weekdays, w) ?? 1 }, stepOf(s)),
  examples: {
    '2024-06-28': ['last Friday'],
    '2024-07-12': ['next Friday'],
    nothing: ['at last Friday came'],
  },
});

const isYear = (text = ''): boolean => /^(?:1\d|20)\d\d$/.test(text);

/** *Spring Mountain Road*, *the Winter Olympics*. */
const namesPlace = ({ document: { tokens }, to }: Piece): boolean =>
  tokens
    .slice(to, to + 2)
    .some(({ word: { text } }) =>
      /^(?:Street|St|Road|Rd|Avenue|Park|Hills?|Valley|Creek|Lake|Mountain|Gardens?|Palace|Olympics|Games|Paralympics|Grove|Island)\.?$/.test(
        text,
      ),
    );

export const season = defineRule<DateReading>({
  id: 'dates/season',
  reads: '[the] spring|summer|autumn|winter [of] [<year>]',
  pattern: [
    optional(the),
    tokenThat(
      '<season>',
      (token, { tokens }) => {
        if (token.word.lower !== 'fall') return true;
        const before = tokens[token.index - 1]?.word.lower ?? '';
        const next = tokens[token.index + 1]?.word;
        return (
          (/^(?:in|this|last|next|of|early|late|mid|since|by|until)$/.test(before) &&
            token.pos !== 'VERB') ||
          (before === 'the' &&
            tokens[token.index - 2]?.pos === 'ADP' &&
            (next?.lower !== 'of' || isYear(tokens[token.index + 2]?.word.text))) ||
          isYear(next?.text)
        );
      },
      seasons.begins,
    ),
    optional(ofYear),
  ],
  produce: ([article, s, y]) => {
    if (s?.first.word.shape === 'title' && (article ? !y : namesPlace(s))) return undefined;
    const name = entryValue(seasons, s) ?? 'SP';
    return calendar({ season: name, ...ofYearOf(y) });
  },
  examples: {
    '1998-SU': ['in the summer of 1998', 'by summer 1998'],
    nothing: ['prices fall', 'the fall of Rome', 'on Spring Mountain Road', 'hope springs'],
  },
});

export const steppedSeason = defineRule<DateReading>({
  id: 'dates/last-season',
  reads: 'last|next|this|the following <season>',
  pattern: [entryOf(steps), entryOf(seasons)],
  produce: ([s, name]) => stepped({ season: entryValue(seasons, name) ?? 'SP' }, stepOf(s)),
  examples: { '2023-FA': ['last fall'], '2025-SP': ['next spring'], nothing: ['the last falls'] },
});

export const nameRules: readonly Rule<DateReading>[] = [
  monthAlone,
  steppedMonth,
  weekdayAlone,
  steppedWeekday,
  season,
  steppedSeason,
];
