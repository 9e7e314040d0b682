import type { Span, Zone, ZoneKind } from '../records';
import { boilerplateRules, type LineRule, LONGEST_FURNITURE } from './line-rules';
import type { Line } from './lines';

/** A line of this length that stands again just below is a caption the page prints twice, not a refrain. */
const SHORTEST_REPEAT = 40;
const LONGEST_REPEAT = 400;
const REPEAT_WITHIN = 4;
const LONGEST_HEADLINE = 160;
/** Of a calendar. */
const LONGEST_TITLE = 24;
/** A dateline opens the story, so it is looked for in the first lines only. */
const DATELINE_LINES = 8;

/** `NEW DELHI:`, `LONDON (Reuters) -`, `WASHINGTON, July 3 (AP) —`, after a possible `date 2024-07-19`. */
const DATELINE =
  /^(?:date\s+\d{4}-\d\d-\d\d\s+)?(\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?)(?:, \p{L}{3,9}\.? \d{1,2})?(?:\s*\(\p{L}[\p{L} /.-]{1,30}\)\s*[-–—:]|:|\s+[-–—]+)\s/u;

/** Every dateline ends by one; most lines have none near their beginning. */
const DATELINE_MARK = /[-–—:]\s/;

const TERMINAL = /[.!?…:;,]["”’')\]]*$/;

/** Zones in order of the text. Zones of lines never overlap; a dateline may open a prose line. */
export function findZones(lines: readonly Line[]): Zone[] {
  const zones: Zone[] = [];
  lines.forEach((line, i) => {
    const repeat = isRepeat(lines, i);
    const furniture = repeat ? line : furnitureIn(line, lines[i + 1]);
    const rest = furniture ? { start: line.start, end: furniture.start } : line;
    if (rest.end > rest.start) {
      const kind = kindOf(line, rest, lines, i);
      if (kind) zones.push({ start: rest.start, end: rest.end, kind });
      const dateline = i < DATELINE_LINES && !kind ? datelineOf(line) : undefined;
      if (dateline) zones.push(dateline);
    }
    if (furniture) zones.push({ start: furniture.start, end: furniture.end, kind: 'boilerplate' });
  });
  return zones;
}

function isRepeat(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line;
  if (text.length < SHORTEST_REPEAT || text.length > LONGEST_REPEAT) return false;
  for (let i = Math.max(0, index - REPEAT_WITHIN); i < index; i += 1)
    if ((lines[i] as Line).text === text) return true;
  return false;
}

const joined = (rules: readonly LineRule[]): RegExp =>
  new RegExp(rules.map(({ pattern }) => pattern.source).join('|'), 'i');
const isAnchored = ({ pattern }: LineRule): boolean => pattern.source.startsWith('^');

/** Most lines are none of it, and asked for all of it at once: what begins a line is tried there only. */
const opening = joined(boilerplateRules.filter(isAnchored));
const closing = joined(boilerplateRules.filter((rule) => !isAnchored(rule)));

function furnitureIn(line: Line, next: Line | undefined): Span | undefined {
  if (line.text.length > LONGEST_FURNITURE && !line.text.endsWith(')')) return undefined;
  if (isCalendarTitle(line, next)) return line;
  const tail = line.text.slice(-LONGEST_FURNITURE);
  if (!opening.test(tail) && !closing.test(tail)) return undefined;
  for (const { pattern } of boilerplateRules) {
    const match = pattern.exec(tail);
    if (match) {
      const start = line.end - tail.length + match.index;
      return { start, end: start + match[0].length };
    }
  }
  return undefined;
}

/** `July 2024` over a row of weekdays. */
function isCalendarTitle({ text }: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    text.length <= LONGEST_TITLE &&
    /^\p{L}{3,9}\.? \d{4}$/u.test(text) &&
    boilerplateRules.some(
      ({ id, pattern }) => id.startsWith('text/calendar') && pattern.test(next.text),
    )
  );
}

function kindOf(
  line: Line,
  rest: Span,
  lines: readonly Line[],
  index: number,
): ZoneKind | undefined {
  if (isCaption(line, rest, lines[index + 1])) return 'caption';
  return isHeadline(line, rest, lines[index + 1], index) ? 'headline' : undefined;
}

/** A photo credit ends it, the page prints it twice, or it says that it is one. */
function isCaption(line: Line, rest: Span, next: Line | undefined): boolean {
  if (/^(?:file photo|in this (?:file )?photo|caption)\b/i.test(line.text)) return true;
  if (line.text.length >= SHORTEST_REPEAT && next?.text === line.text) return true;
  return rest.end < line.end && line.text.endsWith(')');
}

/** A line of its own that is no sentence, and that the next line does not go on with. */
function isHeadline(line: Line, rest: Span, next: Line | undefined, index: number): boolean {
  const alone = line.opens && (line.closes || (index === 0 && !/^\p{Ll}/u.test(next?.text ?? '')));
  const length = rest.end - rest.start;
  if (!alone || length > LONGEST_HEADLINE || length < 8) return false;
  const text = line.text.slice(0, length);
  return !TERMINAL.test(text) && /^["'“‘]?[\p{Lu}\d]/u.test(text) && text.includes(' ');
}

function datelineOf(line: Line): Zone | undefined {
  const opening = line.text.slice(0, 100);
  if (!DATELINE_MARK.test(opening)) return undefined;
  const match = DATELINE.exec(opening);
  const place = match?.[1];
  if (!match || place === undefined) return undefined;
  const start = line.start + match[0].indexOf(place);
  return { start, end: start + place.length, kind: 'dateline' };
}
