import type { RawToken } from './align';
import { cutMoney } from './money';

/**
 * wink keeps some compounds whole (`3-7-2024`, `mid-June`, `3rd`) and cuts others oddly
 * (`7.30pm` → `7.3`, `0pm`). Rules want one shape: numbers, words and joining marks apart, with
 * ordinals (`3rd`) and decades (`1990s`) whole.
 */
const PIECE =
  /\d{1,3}(?:,\d{2,3})+(?:\.\d+)?(?!\d)|\d+(?:st|nd|rd|th|s)(?![\p{L}\d])|\d+\.\d+(?![.\d]|,\d)|\d+|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*\d*|\$|[^\p{L}\p{M}\d]/giuy;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAddress = (value: string): boolean => /:\/\/|@|^www\.|^#/i.test(value);

/** A digit, or a hyphen, slash or dash inside, means that the token may be a compound. */
function isCompound(value: string): boolean {
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (isDigit(code)) return value.length > 1;
    if (i > 0 && i < value.length - 1 && (code === 45 || code === 47 || code === 0x2013))
      return true;
  }
  return false;
}

/** `5m.` is read by wink as a number and the abbreviation `m.`; the stop is the sentence's. */
const isUnitWithStop = (value: string): boolean =>
  /^(?:m|k|b|km|cm|kg|mm|ft|lb|bn|tn)\.$/.test(value);

function pieces(text: string, token: RawToken): RawToken[] {
  const value = text.slice(token.start, token.end);
  const found: RawToken[] = [];
  PIECE.lastIndex = 0;
  let at = 0;
  for (let match = PIECE.exec(value); match; match = PIECE.exec(value)) {
    at = PIECE.lastIndex;
    const start = token.start + match.index;
    found.push({
      start,
      end: start + match[0].length,
      pos: posOf(match[0], token.pos),
      last: false,
    });
    if (at >= value.length) break;
  }
  const end = found[found.length - 1];
  if (!end || at < value.length) return [token];
  end.last = token.last;
  return found;
}

function posOf(piece: string, whole: string): string {
  if (isDigit(piece.charCodeAt(0))) return 'NUM';
  return /^[-–/.,:]$/.test(piece) ? 'PUNCT' : whole;
}

/** A comma or point between digits. */
function isInnerMark(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  const between = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return (mark === 44 || mark === 46) && between;
}

/** Numeric tokens that wink cut without a space between them are one written form. */
function joinsBefore(text: string, previous: RawToken | undefined, token: RawToken): boolean {
  return (
    previous !== undefined &&
    previous.end === token.start &&
    (isDigit(text.charCodeAt(previous.end - 1))
      ? isDigit(text.charCodeAt(token.start)) || isInnerMark(text, token.start)
      : previous.end - previous.start > 1 && isInnerMark(text, previous.end - 1))
  );
}

/** The tokens the rules see: compounds taken apart, cut numbers joined and cut again rightly. */
export function refine(text: string, raw: readonly RawToken[]): RawToken[] {
  const whole: RawToken[] = [];
  for (const token of raw) {
    const previous = whole[whole.length - 1];
    if (joinsBefore(text, previous, token)) {
      (previous as RawToken).end = token.end;
      (previous as RawToken).last = token.last;
    } else whole.push({ ...token });
  }
  const tokens: RawToken[] = [];
  for (const token of whole) {
    const value = text.slice(token.start, token.end);
    if (isUnitWithStop(value)) {
      const stop = token.end - 1;
      tokens.push({ ...token, end: stop, pos: 'NOUN', last: false });
      tokens.push({ start: stop, end: token.end, pos: 'PUNCT', last: token.last });
    } else if (isCompound(value) && !isAddress(value)) {
      for (const part of cutMoney(text, token)) tokens.push(...pieces(text, part));
    } else tokens.push(token);
  }
  return tokens;
}
