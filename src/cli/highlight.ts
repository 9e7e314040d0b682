import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { ExtractedRecord, Extraction } from '../records';
import { prepareArticle } from '../report/article';
import { cutSegments, type Segment } from '../report/segments';

type Style = Parameters<typeof styleText>[0];

/** The colour of each kind of record, in the text and in the tables below it. */
export const KIND_STYLES = {
  person: 'magenta',
  place: 'green',
  organization: 'cyan',
  date: 'blue',
  claim: 'yellow',
} as const satisfies Record<ExtractedRecord['kind'], Style>;

/** Everything that could steer a terminal, but for line ends and tabs. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/** An article for a terminal: mentions coloured by kind, claims underlined, boilerplate dim. */
export function highlight(text: string, extraction: Extraction, width: number): string {
  const segments = cutSegments(prepareArticle({ name: '', text, extraction }, 0));
  const painted = segments.map((segment) => {
    const shown = text.slice(segment.start, segment.end).replace(CONTROLS, '');
    return paint(stylesOf(segment), shown);
  });
  return painted
    .join('')
    .split('\n')
    .map((line) => wrap(line, width))
    .join('\n');
}

/** A space at which a line is broken, with what is switched on before it. */
const BROKEN_AT = new RegExp(`\n((?:${String.fromCharCode(27)}\\[[\\d;]*m)*) `, 'g');

/** Breaks a line at spaces, which are then seen no more; those of the text itself stay. */
function wrap(line: string, width: number): string {
  return wrapAnsi(line, width, { trim: false, hard: true }).replace(BROKEN_AT, '\n$1');
}

/** Styles a text whatever the stream is. */
export function paint(styles: Style[], text: string): string {
  return styles.reduce(
    (styled, style) => styleText(style, styled, { validateStream: false }),
    text,
  );
}

function stylesOf({ marks, zones }: Segment): Style[] {
  const kinds = marks.map(({ record }) => record.kind);
  const name = kinds.filter((kind) => kind !== 'claim').at(-1);
  const styles: Style[] = name ? [KIND_STYLES[name]] : [];
  if (kinds.includes('claim')) styles.push(...(name ? [] : [KIND_STYLES.claim]), 'underline');
  return zones.includes('boilerplate') ? ['dim'] : styles;
}
