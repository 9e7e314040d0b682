import type { DateRecord, ExtractedRecord, PlaceRecord } from '../../records';
import type { Entry } from '../collection';
import { type Html, html } from '../html';
import { labelOf } from '../words/entry';
import { sayCoordinates, sayPlace } from '../words/place';
import { drawnAt } from './dates';
import { mapView } from './map';
import { drawTimeline, type TimelineEntry } from './timeline';

/** Records of several articles, each leading to those that have it. */
export function cards(entries: readonly Entry<ExtractedRecord>[]): Html {
  return html`<ol class="cards">${entries.map((entry) => html`<li class="record ${entry.record.kind}" id="${entry.anchor}" tabindex="-1">${cardView(entry)}</li>`)}</ol>`;
}

/** Places of several articles, drawn and listed; the more articles speak of one, the larger its spot. */
export function mapOf(entries: readonly Entry<PlaceRecord>[]): Html {
  const points = entries.map(({ record, anchor, found }) => ({
    place: record,
    href: anchor,
    weight: found.length,
  }));
  return html`${mapView(points)}${cards(entries)}`;
}

/** Dates of several articles: those with days on a timeline, the others below it. */
export function timelineOf(entries: readonly Entry<DateRecord>[]): Html {
  const placed = entries.flatMap((entry): TimelineEntry[] => {
    const { start, end } = entry.record;
    if (start === undefined || end === undefined) return [];
    const body = html`<div class="record date" id="${entry.anchor}" tabindex="-1">${cardView(entry)}</div>`;
    return [{ start, end, ...drawnAt(entry.record), body }];
  });
  const others = entries.filter(
    ({ record }) => record.start === undefined || record.end === undefined,
  );
  return html`${placed.length > 0 && drawTimeline(placed)}${others.length > 0 && html`<h3 class="sub">Not tied to a day</h3>${cards(others)}`}`;
}

function cardView({ record, roles, aliases, found }: Entry<ExtractedRecord>): Html {
  return html`<h3><span class="record-name">${labelOf(record)}</span>${record.kind === 'date' && html` <code class="value">${record.value}</code>`}</h3>
${record.kind === 'place' && html`<p class="role">${sayPlace(record)} <span class="note">${sayCoordinates(record)}</span></p>`}
${roles.length > 0 && html`<p class="role">${roles.join(', ')}</p>`}
${aliases.length > 0 && html`<p class="also">also ${aliases.join(', ')}</p>`}
${foundView(found)}`;
}

const FIRST = 6;

/** The articles that have a record; of many, the first few. */
function foundView(found: Entry<ExtractedRecord>['found']): Html {
  const items = found.map(
    ({ article, anchor, mentions }) =>
      html`<li><a href="#${anchor}">${article.title}</a> <span class="count">${mentions}</span></li>`,
  );
  const rest = items.slice(FIRST);
  return html`<ul class="found">${items.slice(0, FIRST)}</ul>
${rest.length > 0 && html`<details class="evidence"><summary>${rest.length} more</summary><ul class="found">${rest}</ul></details>`}`;
}
