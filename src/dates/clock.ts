import { remember } from '../lexicon/remember';
import type { Word } from '../lexicon/word';
import type { Piece } from '../rules/piece';
import type { Document } from '../text/document';
import { lowerAt, tokenBefore } from '../text/token';
import type { ClockTime } from './reading';

const ZONES = new Map<string, string>([
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  ['UT', 'Z'],
  ['BST', '+01'],
  ['CET', '+01'],
  ['CEST', '+02'],
  ['EET', '+02'],
  ['MSK', '+03'],
  ['IST', '+05:30'],
  ['JST', '+09'],
  ['EST', '-05'],
  ['EDT', '-04'],
  ['CST', '-06'],
  ['CDT', '-05'],
  ['MST', '-07'],
  ['MDT', '-06'],
  ['PST', '-08'],
  ['PDT', '-07'],
  ['HST', '-10'],
]);

/** Zones that say no offset: *ET* is one hour in summer, another in winter. */
const LOCAL = /^(?:ET|CT|MT|PT|AEST|AEDT)$/;

/** Zones in words, before *time*: *Eastern time*, *local time*, *Pacific Daylight Time*. */
const IN_WORDS =
  /^(?:(?:eastern|central|mountain|pacific|atlantic|local|london|british|greenwich|moscow|beijing|gulf)(?: (?:standard|daylight|summer|mean))?|universal) time$/;

const HALF_DAY = /^([ap])\.?m\.?$/i;

const HOURS = /^(?:hrs|hours)$/;

/** Times that have a name, by the hour. */
const NAMED = new Map([
  ['noon', 12],
  ['midnight', 24],
]);

interface Clock {
  to: number;
  time: ClockTime;
}

/** Could a time begin with this word? */
export const beginsClock = ({ text, lower }: Word): boolean =>
  /^(?:\d{1,2}(?:\.\d\d)?|[0-2]\d[0-5]\d)$/.test(text) || NAMED.has(lower);

/** Is the word a time without more? */
export const isClockAlone = ({ lower }: Word): boolean => NAMED.has(lower);

/** Could this be the second token of a time? */
export const continuesClock = remember(
  ({ text, lower }) =>
    text === ':' ||
    HALF_DAY.test(text) ||
    lower === "o'clock" ||
    ZONES.has(text) ||
    HOURS.test(text),
);

/** Every time holds such a word. */
export const marksClock = (word: Word): boolean => isClockAlone(word) || continuesClock(word);

const textAt = ({ tokens }: Document, at: number, limit: number): string =>
  at < limit ? (tokens[at]?.word.text ?? '') : '';

/** `:30`, `:30:15` joined to the hour. */
function minutesAfter(
  document: Document,
  at: number,
  limit: number,
): { to: number; minute?: number } {
  const mark = document.tokens[at];
  const figures = textAt(document, at + 1, limit);
  if (
    at + 1 >= limit ||
    !mark ||
    mark.spaced ||
    mark.word.text !== ':' ||
    !/^[0-5]\d$/.test(figures)
  )
    return { to: at };
  return { to: at + 2, minute: Number(figures) };
}

function zoneAfter(document: Document, at: number, limit: number): { to: number; zone?: string } {
  const zone = ZONES.get(textAt(document, at, limit));
  return zone === undefined ? { to: at } : { to: at + 1, zone };
}

function withZone(document: Document, to: number, limit: number, time: ClockTime): Clock {
  const after = zoneAfter(document, to, limit);
  if (after.zone !== undefined) return { to: after.to, time: { ...time, zone: after.zone } };
  return { to: afterLocal(document, to, limit), time };
}

/** Past the words for a zone that give no offset: the time stays the local one. */
function afterLocal(document: Document, at: number, limit: number): number {
  if (LOCAL.test(textAt(document, at, limit))) return at + 1;
  let words = textAt(document, at, limit).toLowerCase();
  for (let to = at + 1; to < at + 3; to += 1) {
    words += ` ${textAt(document, to, limit).toLowerCase()}`;
    if (IN_WORDS.test(words)) return to + 1;
  }
  return at;
}

const onTwelve = (hour: number, half: string): number => (hour % 12) + (half === 'p' ? 12 : 0);

/** The clock time at a token: `10:30 p.m. EDT`, `0401 GMT`, `noon`, `5 o'clock`, `19:15`. */
export function readClock(document: Document, at: number, limit: number): Clock | undefined {
  const text = textAt(document, at, limit);
  const named = at < limit ? NAMED.get(lowerAt(document, at)) : undefined;
  if (named !== undefined) return { to: at + 1, time: { hour: named, minute: 0 } };
  if (/^[0-2]\d[0-5]\d$/.test(text)) return military(document, at, limit, text);
  const decimal = /^(\d{1,2})\.([0-5]\d)$/.exec(text);
  const hour = Number(decimal ? decimal[1] : text);
  const after = decimal
    ? { to: at + 1, minute: Number(decimal[2]) }
    : minutesAfter(document, at + 1, limit);
  if (Number.isNaN(hour) || hour > 24) return undefined;
  const half = HALF_DAY.exec(textAt(document, after.to, limit));
  const minute = after.minute === undefined ? {} : { minute: after.minute };
  const pointed = decimal !== null;
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    const time = { hour: onTwelve(hour, (half[1] as string).toLowerCase()), ...minute };
    return withZone(document, after.to + 1, limit, time);
  }
  if (text !== '' && textAt(document, after.to, limit).toLowerCase() === "o'clock")
    return { to: after.to + 1, time: { hour, minute: 0 } };
  return pointed ? undefined : minutesAlone(document, at, after, hour, limit);
}

/** `19:15` without a.m. or p.m.: only where a preposition of time, a zone or `hrs` says so. */
function minutesAlone(
  document: Document,
  at: number,
  after: { to: number; minute?: number },
  hour: number,
  limit: number,
): Clock | undefined {
  if (after.minute === undefined || hour > 23) return undefined;
  const clock = withZone(document, after.to, limit, { hour, minute: after.minute });
  if (clock.time.zone !== undefined) return clock;
  if (/^(?:hr|hrs|hours)\.?$/.test(textAt(document, after.to, limit)))
    return { ...clock, to: after.to + 1 };
  const before = tokenBefore(document.tokens, at)?.word.lower ?? '';
  return /^(?:at|by|until|till|from|around|about|before|after|since|to|between)$/.test(before)
    ? clock
    : undefined;
}

function military(document: Document, at: number, limit: number, text: string): Clock | undefined {
  const clock = withZone(document, at + 1, limit, {
    hour: Number(text.slice(0, 2)),
    minute: Number(text.slice(2)),
  });
  if (clock.time.hour > 23) return undefined;
  if (clock.time.zone !== undefined) return clock;
  return HOURS.test(textAt(document, at + 1, limit)) ? { ...clock, to: at + 2 } : undefined;
}

/** The time a piece stands for. */
export const clockOf = (piece: Piece | undefined): ClockTime | undefined =>
  piece && readClock(piece.document, piece.from, piece.to)?.time;
