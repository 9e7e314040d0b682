import { vocabulary } from '../../lexicon/vocabulary';
import { type Element, readBy } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import type { Document } from '../../text/document';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** *nineteenth century*, *twenty-first century*. */
export const centuryOrdinals = vocabulary<number>(
  'ordinal',
  new Map<string, number>([
    ...ORDINALS.split(' ').map((name, i): [string, number] => [name, i + 1]),
    ['twenty-first', 21],
  ]),
);

/** *the sixties*. */
export const decadeWords = vocabulary<number>('decade-word', {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
});

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of the two figures in words at a token, and the token after them. */
function twoFigures({ tokens }: Document, at: number): { to: number; value: number } | undefined {
  const lower = tokens[at]?.word.lower ?? '';
  const teen = TEENS.indexOf(lower);
  if (teen >= 0) return { to: at + 1, value: 10 + teen };
  const ten = TENS.indexOf(lower);
  if (ten < 0) return undefined;
  const next = tokens[at + 1]?.word.text === '-' ? at + 2 : at + 1;
  const unit = UNITS.indexOf(tokens[next]?.word.lower ?? '') + 1;
  return unit > 0
    ? { to: next + 1, value: 20 + 10 * ten + unit }
    : { to: at + 1, value: 20 + 10 * ten };
}

function readSpokenYear(document: Document, at: number): { to: number; value: number } | undefined {
  const { tokens } = document;
  const first = tokens[at]?.word.lower;
  if (first === 'two' && tokens[at + 1]?.word.lower === 'thousand')
    return { to: at + 2, value: 2000 };
  const hundreds = first === 'nineteen' ? 1900 : first === 'eighteen' ? 1800 : 0;
  if (hundreds === 0) return undefined;
  const rest = twoFigures(document, at + 1);
  return rest && { to: rest.to, value: hundreds + rest.value };
}

/** A year as it is spoken: *nineteen ninety-six*. */
export const spokenYear: Element = readBy(
  '<spoken year>',
  ({ lower }) => lower === 'nineteen' || lower === 'eighteen' || lower === 'two',
  (document, at, limit) => {
    const found = readSpokenYear(document, at);
    return found && found.to <= limit ? found.to : -1;
  },
);

/** The year a spoken one stands for. */
export const spokenYearOf = (piece: Piece | undefined): number | undefined =>
  piece && readSpokenYear(piece.document, piece.from)?.value;
