import { type Html, html } from '../html';

/** Something that holds from a first to a last day, `YYYY-MM-DD`. */
export interface TimelineEntry {
  start: string;
  end: string;
  body: Html;
  /** The day it is drawn at, where that is not the first. */
  at?: string;
  /** The day of the article, drawn apart. */
  quiet?: boolean;
}

const DAY = 86_400_000;

/** Entries in order of time under the years they begin in; the room between them grows with the time between them. */
export function drawTimeline(entries: readonly TimelineEntry[]): Html {
  const ordered = [...entries].sort(byTime);
  let before: TimelineEntry | undefined;
  const rows = ordered.map((entry) => {
    const year = yearOf(dayOf(entry));
    const heading =
      before && yearOf(dayOf(before)) === year ? undefined : html`<li class="year">${year}</li>`;
    const gap = before && !heading ? spacing(days(dayOf(before), dayOf(entry))) : 0;
    before = entry;
    const classes = ['entry', entry.quiet && 'quiet', entry.start !== entry.end && 'spell'];
    return html`${heading}<li class="${classes.filter(Boolean).join(' ')}" style="--gap: ${gap}">${entry.body}</li>`;
  });
  return html`<ol class="timeline">${rows}</ol>`;
}

const dayOf = ({ at, start }: TimelineEntry) => at ?? start;

/** The day of the article stands before what else is of that day. */
function byTime(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compare(dayOf(a), dayOf(b)) ||
    Number(b.quiet ?? false) - Number(a.quiet ?? false) ||
    compare(a.end, b.end)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const yearOf = (day: string) => day.slice(0, -6);

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/** From 0 for the same day to about 3 for half a year. */
function spacing(apart: number): number {
  return Number.isFinite(apart) ? Number((Math.log2(1 + Math.max(0, apart)) * 0.4).toFixed(2)) : 0;
}
