import type { Unit } from '../../records';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { changeNouns, changeVerbs } from '../vocabulary/changes';
import type { Amount } from './amount';
import { readTerm, type Term } from './term';

/** Index after the word or mark that joins the two ends of a range, or -1. `-to-` has a hyphen on each side, `two- to three-year` one. */
function afterJoint({ tokens }: Document, at: number, joints: readonly string[]): number {
  const token = tokens[at];
  if (!token) return -1;
  const { lower } = token.word;
  if (lower === '-' && tokens[at + 1]?.word.lower === 'to' && tokens[at + 2]?.word.text === '-')
    return joints.includes('to') ? at + 3 : -1;
  if (lower === '-' && !token.spaced && tokens[at + 1]?.word.lower === 'to')
    return joints.includes('to') ? at + 2 : -1;
  if (!joints.includes(lower)) return -1;
  if ((lower === 'up' || lower === 'down') && tokens[at + 1]?.word.lower === 'to') return at + 2;
  if (lower === 'up' || lower === 'down') return -1;
  if ((lower === '-' || lower === '–') && token.spaced !== tokens[at + 1]?.spaced) return -1;
  return at + 1;
}

/** The range that goes on after its first end, where it is one. `opened` says that *between* or *from* stands before. */
export function between(
  document: Document,
  at: number,
  first: Term,
  limit: number,
  joints: readonly string[],
  opened: boolean,
): Amount | undefined {
  const joint = document.tokens[first.to] as Token | undefined;
  const from = afterJoint(document, first.to, joints);
  if (!joint || from < 0 || from >= limit) return undefined;
  const second = readTerm(document, from, limit);
  const low = first.numeral.value;
  const high = second?.numeral.value;
  if (!second || low === undefined || high === undefined) return undefined;
  const unit = sharedUnit(first, second, opened || joint.word.lower !== 'to');
  if (unit === 'differ') return undefined;
  const factor = sharedScale(document, low, second, high);
  if (!opened && !isPlain(document, at, joint, first, low * factor, high, unit)) return undefined;
  return {
    to: second.to,
    value: undefined,
    min: Math.min(low * factor, high),
    max: Math.max(low * factor, high),
    unit,
    form: first.numeral.form,
    number: second.numeral.to,
  };
}

/** `rose 7% to 2.3 billion` is no range: an end with a unit of its own passes it on only where the range is marked. */
function sharedUnit(
  { unit: first }: Term,
  { unit: second }: Term,
  marked: boolean,
): Unit | undefined | 'differ' {
  if (!first) return second;
  if (!second) return marked || first.kind === 'currency' ? first : 'differ';
  if (first.name !== second.name && !second.name.startsWith(first.name)) return 'differ';
  return second;
}

/** `10 to 15 million`, `20-25,000`, `$10 to $15 billion`: the magnitude of the last goes for both. */
function sharedScale({ tokens }: Document, low: number, second: Term, high: number): number {
  if (low >= 1000 || low <= 0) return 1;
  const { scale = 0 } = second.numeral;
  if (scale >= 1000 && low < (high / scale) * 10) return scale;
  const written = tokens[second.numeral.to - 1]?.word.text ?? '';
  return /^\d{1,3},000$/.test(written) && low < high / 1000 && low * 1000 < high ? 1000 : 1;
}

/** `555-0142`: three figures, four figures, and neither rounded. */
const isPhone = (mark: string, low: number, high: number, unit: Unit | undefined): boolean =>
  /^[-–]$/.test(mark) && !unit && low < 1000 && high >= 1000 && high < 10_000 && high % 10 !== 0;

/** How much more a level is than its change: no range is as wide. */
const WIDEST = 5;

/** `slid 11% or $1.63 to $13.03`, `an increase of 2,400 to 64,900`: by how much, and to what. */
function isMoveToLevel(
  { tokens }: Document,
  at: number,
  measured: boolean,
  low: number,
  high: number,
): boolean {
  if (high < low * WIDEST || !(measured || high >= 10_000)) return false;
  for (let k = at - 1; k > at - 7; k -= 1) {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[at]?.sentence || token.word.text === ',') return false;
    if (changeVerbs.has(token.word) || changeNouns.has(token.word)) return true;
  }
  return false;
}

/** Scores (`3-2`), changes to a level (`rose 2% to 4%`) and names (`747-400`) have the shape of a range but are none. */
function isPlain(
  document: Document,
  at: number,
  joint: Token,
  { unit: own }: Term,
  low: number,
  high: number,
  unit: Unit | undefined,
): boolean {
  if (low >= high || isMoveToLevel(document, at, own !== undefined, low, high)) return false;
  const mark = joint.word.lower;
  if (mark === 'or') return high - low <= Math.max(1, low * 0.5);
  const before = tokenBefore(document.tokens, at)?.word.lower ?? '';
  if (mark === 'to' && own)
    return !/^(?:up|down|off|lost)$|(?:ed|ose|ell|lid|ew|unk|rank)$/.test(before);
  return !isPhone(mark, low, high, unit);
}
