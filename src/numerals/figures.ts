import { reads, remember } from '../lexicon/remember';
import type { Word } from '../lexicon/word';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';

/** A number in figures, with the token after it. */
export interface Figures {
  readonly to: number;
  readonly value: number;
}

const isPlain = remember(({ text }) => /^\d+(?:\.\d+)?$/.test(text));
/** `1,000,000` and the Indian `10,00,000`. */
const isGrouped = remember(({ text }) =>
  /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/.test(text),
);

const VULGAR = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Denominators people write with a slash; others are dates, scores and names. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 16, 32]);

/** The value of one token of figures; a comma that groups no thousands makes no number. */
export function figureOf(word: Word): number | undefined {
  if (isPlain(word)) return Number(word.text);
  return isGrouped(word) ? Number(word.text.replaceAll(',', '')) : undefined;
}

export const isVulgarFraction = remember(({ text }) => VULGAR.has(text));

const isFigure = (token: Token | undefined): boolean => token?.word.shape === 'number';

/** `10:30`, `24/7`, `1.2.3`: the number goes on in a way that makes it no quantity. */
function goesOn({ tokens }: Document, to: number): boolean {
  const mark = tokens[to];
  const next = tokens[to + 1];
  if (!mark || mark.spaced) return false;
  if (isPower(mark.word)) return true;
  return isInnerMark(mark.word) && next?.spaced === false && isFigure(next);
}

const isPower = remember(({ text }) => /^[⁰¹²³⁴-⁹⁻×^]/u.test(text));
const isInnerMark = reads(/^[:/.]$/);

function begunBefore({ tokens }: Document, at: number): boolean {
  const mark = tokenBefore(tokens, at);
  const token = tokens[at];
  if (!mark || !token || token.spaced || mark.spaced || !isFigure(tokens[at - 2])) return false;
  return mark.word.text === ',' || isInnerMark(mark.word);
}

/** The value of one token of figures; nothing where it is a part of larger ones. */
export function figuresAlone(document: Document, at: number): number | undefined {
  const whole = begunBefore(document, at) || goesOn(document, at + 1);
  return whole ? undefined : figureOf((document.tokens[at] as Token).word);
}

/** `940 000`: groups of three with a space between. */
function spacedGroups({ tokens }: Document, at: number, limit: number): Figures | undefined {
  if (!isFigure(tokens[at + 1])) return undefined;
  let digits = (tokens[at] as Token).word.text;
  if (!/^[1-9]\d{0,2}$/.test(digits)) return undefined;
  let to = at + 1;
  for (; to < limit && to < at + 5; to += 1) {
    const token = tokens[to] as Token;
    const gap = token.start - (tokens[to - 1] as Token).end;
    if (gap !== 1 || token.newline || !/^\d{3}$/.test(token.word.text)) break;
    digits += token.word.text;
  }
  return to > at + 1 ? { to, value: Number(digits) } : undefined;
}

/** `1/2` with both figures and the stroke written together. */
function slashFraction({ tokens }: Document, at: number, limit: number): Figures | undefined {
  const stroke = tokens[at + 1];
  if (at + 3 > limit || stroke?.word.text !== '/' || stroke.spaced) return undefined;
  const [top, bottom, after] = [tokens[at], tokens[at + 2], tokens[at + 3]];
  if (bottom?.spaced || (after && !after.spaced && after.word.text === '/')) return undefined;
  const [numerator, denominator] = [Number(top?.word.text), Number(bottom?.word.text)];
  if (!DENOMINATORS.has(denominator) || !(numerator > 0 && numerator < denominator))
    return undefined;
  return { to: at + 3, value: numerator / denominator };
}

/** `½`, `1/2`: a fraction alone or after a whole number. */
export function readFraction(document: Document, at: number, limit: number): Figures | undefined {
  const token = document.tokens[at];
  if (!token || at >= limit) return undefined;
  if (isFigure(token)) return slashFraction(document, at, limit);
  if (!isVulgarFraction(token.word)) return undefined;
  return { to: at + 1, value: VULGAR.get(token.word.text) as number };
}

/** The fraction that follows whole figures: `3½`, `3 1/2`, `3-1/2`. */
function fractionAfter(document: Document, at: number, limit: number): Figures | undefined {
  const hyphen = document.tokens[at];
  const from = hyphen?.word.text === '-' && !hyphen.spaced ? at + 1 : at;
  return readFraction(document, from, limit);
}

/** Figures as written: `34.6`, `1,00,000`, `940 000`, `.5`, `3 1/2`. */
export function readFigures(document: Document, at: number, limit: number): Figures | undefined {
  const token = document.tokens[at];
  if (!token || at >= limit || begunBefore(document, at)) return undefined;
  if (token.word.text === '.') return afterPoint(document, at, limit);
  const fraction = readFraction(document, at, limit);
  if (fraction) return fraction;
  const value = figureOf(token.word);
  if (value === undefined || goesOn(document, at + 1)) return undefined;
  const groups = spacedGroups(document, at, limit);
  if (groups) return groups;
  const part = Number.isInteger(value) ? fractionAfter(document, at + 1, limit) : undefined;
  return part ? { to: part.to, value: value + part.value } : { to: at + 1, value };
}

/** `.5`, which the tokenizer cuts at the point. */
function afterPoint({ tokens }: Document, at: number, limit: number): Figures | undefined {
  const [point, digits] = [tokens[at] as Token, tokens[at + 1]];
  if (
    at + 2 > limit ||
    (at > 0 && !point.spaced) ||
    digits?.spaced ||
    !/^\d+$/.test(digits?.word.text ?? '')
  )
    return undefined;
  return { to: at + 2, value: Number(`0.${digits?.word.text}`) };
}
