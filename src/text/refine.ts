import { wordOf } from '../lexicon/lexicon';
import type { Word } from '../lexicon/word';
import { leadingAbbreviations, PARTY, STATE } from './abbreviations';
import { codeAfterDollar, currencyCodeOf } from './money';
import { NOWHERE, Part } from './part';
import type { PartOfSpeech } from './token';

/**
 * wink keeps some compounds whole (`3-7-2024`, `mid-June`, `3rd`) and cuts others oddly
 * (`7.30pm` → `7.3`, `0pm`). Rules want one shape: numbers, words and joining marks apart, with
 * ordinals (`3rd`) and decades (`1990s`) whole.
 */
const PIECE =
  /\d{1,3}(?:,\d{2,3})+(?:\.\d+)?(?!\d)|\d+(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH]|[sS])(?![\p{L}\d])|(?<!\d\.)\d+\.\d+(?![.\d]|,\d)|\d+|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*\d*|\$|[^\p{L}\p{M}\d]/guy;

/** `5m.` is read by the tokenizer as a number and the abbreviation `m.`; the stop is the sentence's. */
const UNIT_WITH_STOP = /^(?:m|k|b|p|μm|km|cm|kg|mm|ft|lb|bn|tn)\.$/;
/** The tokenizer parts it from its noun, but not before a comma. */
const POSSESSIVE = /(?<=\p{L})['’][sS]$/u;

/** Has the tokenizer left together what the rules want apart? */
const isCompound = (text: string): boolean =>
  text.length > 1 &&
  (/\d|.[-–/]./.test(text) || UNIT_WITH_STOP.test(text) || POSSESSIVE.test(text));

const DOLLAR = 36;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const ADDRESS = /:\/\/|@|^www\.|^#/i;

/** The parts of a run as rules see them: compounds taken apart, cut numbers joined and cut again rightly. */
export function refine(text: string, raw: readonly Part[]): Part[] {
  const tokens: Part[] = [];
  for (let i = 0; i < raw.length; i += 1) {
    const first = i;
    let token = raw[i] as Part;
    for (; i + 1 < raw.length; i += 1) {
      const next = raw[i + 1] as Part;
      if (next.start !== token.end || !isCut(text, token, next, raw, first)) break;
      token = join(text, token, next);
    }
    if (!isCompound(token.word.text)) tokens.push(token);
    else takeApart(token, text.charCodeAt(token.start - 1) === DOLLAR, tokens);
  }
  return tokens;
}

/** Are two tokens without a space between them one written form? The form began with `raw[first]`. */
const isCut = (
  text: string,
  token: Part,
  next: Part,
  raw: readonly Part[],
  first: number,
): boolean =>
  isCutNumber(text, token, next) ||
  isCutAbbreviation(token, next) ||
  (isCutState(token, next) && followsParty(raw, first));

/** Numeric tokens. */
function isCutNumber(text: string, token: Part, next: Part): boolean {
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
function isCutAbbreviation(token: Part, next: Part): boolean {
  return (
    next.word.text === '.' &&
    token.word.shape === 'title' &&
    leadingAbbreviations.has(wordOf(`${token.word.text}.`))
  );
}

/** The `S` of *Roe, D-S.C.*: the tokenizer knows no abbreviation behind a hyphen. */
const followsParty = (raw: readonly Part[], i: number): boolean =>
  raw[i - 1]?.word.text === '-' &&
  raw[i - 1]?.end === raw[i]?.start &&
  PARTY.test(raw[i - 2]?.word.text ?? '');

/** `S`, `.` and `C.`. */
const isCutState = (token: Part, next: Part): boolean =>
  goesOnState(next.word) && STATE.test(token.word.text);

const goesOnState = ({ text }: Word): boolean => /^(?:\.|[A-Z]\.?)$/.test(text);

function join(text: string, { start, spaced, newline, from }: Part, next: Part): Part {
  return new Part(start, wordOf(text.slice(start, next.end)), spaced, newline, from, next.until);
}

/** Adds the pieces of a compound. */
function takeApart(whole: Part, afterDollar: boolean, parts: Part[]): void {
  const { text } = whole.word;
  const pieces = piecesIn(text, afterDollar ? codeAfterDollar(text) : currencyCodeOf(text));
  // The stop of `5m.` is the sentence's.
  const stops = UNIT_WITH_STOP.test(text);
  let { start } = whole;
  pieces.forEach((piece, i) => {
    const [spaced, newline] = i === 0 ? [whole.spaced, whole.newline] : [false, false];
    const isLast = i === pieces.length - 1;
    const until = isLast ? whole.until : NOWHERE;
    const pos = plainPosOf(piece);
    parts.push(new Part(start, piece, spaced, newline, whole.from, until, pos, stops && isLast));
    start += piece.length;
  });
}

function piecesIn(text: string, code: string): Word[] {
  if (ADDRESS.test(text)) return [wordOf(text)];
  if (UNIT_WITH_STOP.test(text)) return [wordOf(text.slice(0, -1)), wordOf('.')];
  const stem = text.slice(code.length).replace(POSSESSIVE, '');
  const pieces = (isCompound(stem) && stem.match(PIECE)) || [stem];
  const ending = text.slice(code.length + stem.length);
  return [code, ...pieces, ending].filter((piece) => piece !== '').map(wordOf);
}

function plainPosOf({ text }: Word): PartOfSpeech | undefined {
  if (isDigit(text.charCodeAt(0))) return 'NUM';
  if (ENDINGS.has(text)) return 'PART';
  return JOINTS.has(text) ? 'PUNCT' : undefined;
}

const JOINTS = new Set(['-', '–', '/', '.', ',', ':']);
const ENDINGS = new Set(["'s", '’s', "'S", '’S']);
