import { wordOf } from '../lexicon/lexicon';
import { remember } from '../lexicon/remember';
import { rememberValue } from '../lexicon/remember-value';
import { anyWordOf } from '../lexicon/vocabulary';
import { UNIT_WITH_STOP, type Word } from '../lexicon/word';
import { leadingAbbreviations, PARTY, STATE } from './abbreviations';
import { RawToken } from './align';
import { codeAfterDollar, currencyCodeOf } from './money';

/**
 * wink keeps some compounds whole (`3-7-2024`, `mid-June`, `3rd`) and cuts others oddly
 * (`7.30pm` → `7.3`, `0pm`). Rules want one shape: numbers, words and joining marks apart, with
 * ordinals (`3rd`) and decades (`1990s`) whole.
 */
const PIECE =
  /\d{1,3}(?:,\d{2,3})+(?:\.\d+)?(?!\d)|\d+(?:st|nd|rd|th|s)(?![\p{L}\d])|(?<!\d\.)\d+\.\d+(?![.\d]|,\d)|\d+|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*\d*|\$|[^\p{L}\p{M}\d]/giuy;

const DOLLAR = 36;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const ADDRESS = /:\/\/|@|^www\.|^#/i;

/** The tokens the rules see: compounds taken apart, cut numbers joined and cut again rightly. */
export function refine(text: string, raw: readonly RawToken[]): RawToken[] {
  const tokens: RawToken[] = [];
  for (let i = 0; i < raw.length; i += 1) {
    const first = i;
    let token = raw[i] as RawToken;
    for (; i + 1 < raw.length; i += 1) {
      const next = raw[i + 1] as RawToken;
      if (next.start !== token.end || !isCut(text, token, next, raw, first)) break;
      token = join(text, token, next);
    }
    if (!token.word.compound) tokens.push(token);
    else takeApart(token, text.charCodeAt(token.start - 1) === DOLLAR, tokens);
  }
  return tokens;
}

/** Are two tokens without a space between them one written form? The form began with `raw[first]`. */
const isCut = (
  text: string,
  token: RawToken,
  next: RawToken,
  raw: readonly RawToken[],
  first: number,
): boolean =>
  isCutNumber(text, token, next) ||
  isCutAbbreviation(token, next) ||
  (isCutState(token, next) && followsParty(raw, first));

/** Numeric tokens. */
function isCutNumber(text: string, token: RawToken, next: RawToken): boolean {
  return isDigit(text.charCodeAt(token.end - 1))
    ? isDigit(text.charCodeAt(next.start)) || isInnerMark(text, next.start)
    : token.end - token.start > 1 && isInnerMark(text, token.end - 1);
}

/** A comma or point between digits. */
function isInnerMark(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== 44 && mark !== 46) return false;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** `Rev` and its stop, where the tokenizer does not know the abbreviation. */
function isCutAbbreviation(token: RawToken, next: RawToken): boolean {
  return (
    next.word.text === '.' &&
    token.word.shape === 'title' &&
    leadingAbbreviations.has(wordOf(`${token.word.text}.`))
  );
}

/** The `S` of *Roe, D-S.C.*: the tokenizer knows no abbreviation behind a hyphen. */
const followsParty = (raw: readonly RawToken[], i: number): boolean =>
  raw[i - 1]?.word.text === '-' &&
  raw[i - 1]?.end === raw[i]?.start &&
  PARTY.test(raw[i - 2]?.word.text ?? '');

/** `S`, `.` and `C.`. */
const isCutState = (token: RawToken, next: RawToken): boolean =>
  goesOnState(next.word) && STATE.test(token.word.text);

const goesOnState = remember(({ text }) => /^(?:\.|[A-Z]\.?)$/.test(text));

function join(text: string, { start, pos, spaced, newline }: RawToken, next: RawToken): RawToken {
  const word = wordOf(text.slice(start, next.end));
  return new RawToken(start, word, pos, spaced, newline, next.last);
}

/** Adds the pieces of a compound. */
function takeApart(token: RawToken, afterDollar: boolean, tokens: RawToken[]): void {
  const pieces = afterDollar ? piecesAfterDollar(token.word) : piecesOf(token.word);
  const ends = token.last || endsSentence(token.word);
  let { start, spaced, newline } = token;
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as Word;
    const last = ends && i === pieces.length - 1;
    tokens.push(new RawToken(start, piece, posOf(piece, token.pos), spaced, newline, last));
    start += piece.length;
    spaced = false;
    newline = false;
  }
}

/** The stop of `5m.` is the sentence's. */
const endsSentence = remember(({ text }) => UNIT_WITH_STOP.test(text));
const piecesOf = rememberValue(({ text }) => piecesIn(text, currencyCodeOf(text)));
const piecesAfterDollar = rememberValue(({ text }) => piecesIn(text, codeAfterDollar(text)));

function piecesIn(text: string, code: string): Word[] {
  if (ADDRESS.test(text)) return [wordOf(text)];
  if (UNIT_WITH_STOP.test(text)) return [wordOf(text.slice(0, -1)), wordOf('.')];
  const pieces = text.slice(code.length).match(PIECE) ?? [text];
  return (code === '' ? pieces : [code, ...pieces]).map(wordOf);
}

function posOf(piece: Word, whole: RawToken['pos']): RawToken['pos'] {
  if (isFigure(piece)) return 'NUM';
  return isJoint(piece) ? 'PUNCT' : whole;
}

const isFigure = remember(({ text }) => isDigit(text.charCodeAt(0)));
const isJoint = anyWordOf(['-', '–', '/', '.', ',', ':']);
