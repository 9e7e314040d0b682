import type { DateRecord } from '../../records';
import { type Article, anchorOf } from '../article';
import { type Html, html } from '../html';
import { sayDate, sayDay } from '../words/date';
import { evidence, recordHeading, recordSection } from './record';
import { drawTimeline, type TimelineEntry } from './timeline';

/** The dates of an article: those with days on a timeline, the others below it. */
export function datesView(article: Article): Html {
  const { dates, document } = article.extraction;
  const entries = dates.flatMap((date): TimelineEntry[] => {
    const { start, end, type } = date;
    if (start === undefined || end === undefined || type === 'SET') return [];
    return [{ start, end, ...drawnAt(date), body: dateCard(article, date) }];
  });
  const placed = new Set(dates.filter(({ start, type }) => start !== undefined && type !== 'SET'));
  const marked = document.date === undefined ? entries : [...entries, articleDay(document.date)];
  const others = dates.filter((date) => !placed.has(date));
  const body = html`${entries.length > 0 && drawTimeline(marked)}
${OTHERS.map(({ title, holds }) => listView(article, title, others.filter(holds)))}`;
  return recordSection(article, 'date', dates.length, body);
}

const OTHERS: readonly { title: string; holds(date: DateRecord): boolean }[] = [
  { title: 'How long', holds: ({ type }) => type === 'DURATION' },
  { title: 'How often', holds: ({ type }) => type === 'SET' },
  { title: 'Not tied to a day', holds: ({ type }) => type === 'DATE' || type === 'TIME' },
];

/** `late March` stands at the end of March. */
export function drawnAt({ mod, end }: DateRecord): Pick<TimelineEntry, 'at'> {
  return mod === 'END' && end !== undefined ? { at: end } : {};
}

function articleDay(day: string): TimelineEntry {
  const body = html`<p class="article-day">The article is of ${sayDay(day)}</p>`;
  return { start: day, end: day, body, quiet: true };
}

function listView(article: Article, title: string, dates: readonly DateRecord[]): Html | undefined {
  if (dates.length === 0) return undefined;
  return html`<h3 class="sub">${title}</h3><ol class="cards">${dates.map((date) => html`<li>${dateCard(article, date)}</li>`)}</ol>`;
}

function dateCard(article: Article, date: DateRecord): Html {
  const said = [...new Set(date.mentions.map(({ text }) => text.replace(/\s+/g, ' ')))];
  return html`<div class="record date" id="${anchorOf(article.key, date.id)}" tabindex="-1">
<h3>${recordHeading(article, date, sayDate(date))} <code class="value">${date.value}</code></h3>
<p class="also">${said.map((text) => `“${text}”`).join(', ')}${date.start !== undefined && ANCHORS.get(date.anchor)}</p>
${evidence(article, date)}</div>`;
}

const ANCHORS: ReadonlyMap<string, string> = new Map([
  ['document', ', counted from the article’s day'],
  ['context', ', counted from a date before it'],
]);
