import { dateFamilies } from '../src/dates';

/** Where the table of what is understood stands. */
export const DATES_FILE = new URL('../docs/dates.md', import.meta.url);

const HEAD = `# Dates: what is understood

Made by \`npm run docs:dates\` from the examples that stand beside the rules in \`src/dates/rules/\` and run in the test suite.
Every example is read as if written on 2024-07-03, a Wednesday. The value is TIMEX3's, with \`mod\` after it where there is one; *nothing*
are texts of which the rule must make no date.

How a date is anchored
- The day of writing first: the \`referenceDate\` option, else what the head of the text states. Without either, *Wednesday* is \`XXXX-WXX-3\`; no clock is ever read.
- Names without a year go by the tense of the clause: *said on Monday* lies behind, *will meet on Friday* ahead.
- A history (many years far from the day of writing, hardly a *yesterday* or *last week*) is read as a story: *the next day*, *in May* and *that year* go by the date it has reached. A far year alone is an aside.
- The ends of a range are a record each; they share what one of them leaves out, and \`edtf\` holds the range: *July 8-9* gives \`2024-07-08\` and \`2024-07-09\`, both with \`2024-07-08/2024-07-09\`. *since 2019* is \`2019/..\`.
- The order of day and month in figures: the \`dateOrder\` option, else what the document's own dates, weekdays and months decide; else the year alone is given.
- A day that does not exist (*31 June*) is no date. The borders of seasons and of fiscal years are nobody's to state, so these have a value but no \`start\` and \`end\`.
- Feasts: Easter by the Gregorian and the Julian computus, the Jewish ones by the arithmetic of the Hebrew calendar (the day after the evening they begin on), the lunar new year from a table of ICU's Chinese calendar for 1900 to 2100. Muslim and Hindu feasts, and days that many states keep under one name (*Independence Day*), stay open: \`XXXX-XX-XX\`.
`;

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');

function rowsOf([title, rules]: (typeof dateFamilies)[number]): string {
  const rows = rules.map(({ id, reads, examples }) => {
    const { nothing = [], ...read } = examples as Record<string, readonly string[]>;
    const shown = Object.entries(read)
      .flatMap(([value, texts]) => texts.map((text) => `${cell(text)} → \`${value}\``))
      .join('<br>');
    return `| ${cell(reads)} | ${shown} | ${nothing.map(cell).join('<br>')} | \`${id}\` |`;
  });
  return `\n## ${title}\n\n| pattern | examples | nothing | rule |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** The whole page. */
export const datesTable = (): string => HEAD + dateFamilies.map(rowsOf).join('');
