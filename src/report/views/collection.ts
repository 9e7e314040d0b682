import type { DateRecord, ExtractedRecord } from '../../records';
import type { Article } from '../article';
import { type Entry, gatherDates, gatherNames, gatherPlaces } from '../collection';
import { type Html, html } from '../html';
import { KINDS, type Kind } from '../kinds';
import { sayDate, sayDocumentDate } from '../words/date';
import { sayCoordinates, sayPlace } from '../words/place';
import { claimsTable } from './claims';
import { drawnAt } from './dates';
import { mapView } from './map';
import { drawTimeline, type TimelineEntry } from './timeline';

/** The first page of a report on several articles: everything in all of them, leading to each. */
export function collectionView(articles: readonly Article[], title: string): Html {
  const people = gatherNames(articles, 'people');
  const organizations = gatherNames(articles, 'organizations');
  const places = gatherPlaces(articles);
  const dates = gatherDates(articles);
  const claims = articles.flatMap((article) =>
    article.extraction.claims.map((claim) => ({ article, claim })),
  );
  const points = places.map(({ record, found }, index) => ({
    place: record,
    href: `all-place-${index + 1}`,
    weight: found.length,
  }));
  const jumps = [
    jump('titles', articles.length, 'articles'),
    jump('person', people.length, 'people'),
    jump('organization', organizations.length, 'organisations'),
    jump('place', places.length, 'places'),
    jump('date', dates.length, 'dates'),
    jump('claim', claims.length, 'claims'),
  ];
  return html`<div class="sheet collection open" id="all" tabindex="-1">
<header class="masthead"><h1>${title}</h1>
<p class="byline contents">${jumps}</p>
<label class="filter">Filter <input type="search" placeholder="a name, a place, a word of a claim" autocomplete="off"></label>
<p class="none filter-none" role="status" hidden>Nothing here has these words.</p></header>
${section('titles', 'Articles', articlesTable(articles))}
${section('person', 'People', cards('person', people))}
${section('organization', 'Organisations', cards('organization', organizations))}
${section('place', 'Places', html`${mapView(points)}${cards('place', places)}`)}
${section('date', 'Dates', datesView(dates))}
${section('claim', 'Claims', claimsTable(claims, true))}
</div>`;
}

function jump(kind: Kind | 'titles', count: number, name: string): Html {
  return html`<a href="#all-${kind}">${count} ${name}</a> `;
}

function section(kind: Kind | 'titles', title: string, body: Html): Html {
  return html`<section class="records ${kind}" id="all-${kind}" tabindex="-1" aria-labelledby="all-${kind}-title"><h2 id="all-${kind}-title">${title}</h2>${body}</section>`;
}

function articlesTable(articles: readonly Article[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of articles"><table class="articles">
<thead><tr>${['Article', 'Day', ...KINDS.map(({ plural }) => plural)].map((name) => html`<th scope="col" aria-sort="none"><button type="button">${name}</button></th>`)}</tr></thead>
${articles.map(articleRow)}</table></div>`;
}

function articleRow({ key, title, extraction }: Article): Html {
  const { date } = extraction.document;
  return html`<tbody class="record"><tr><td data-sort="${title}"><a href="#${key}">${title}</a></td>
<td data-sort="${date ?? ''}" data-name="Day">${sayDocumentDate(extraction.document)}</td>
${KINDS.map(({ field, plural }) => html`<td class="number" data-sort="${extraction[field].length}" data-name="${plural}">${extraction[field].length}</td>`)}</tr></tbody>`;
}

function cards(kind: Kind, entries: readonly Entry<ExtractedRecord>[]): Html {
  if (entries.length === 0) return html`<p class="none">None in these texts.</p>`;
  return html`<ol class="cards">${entries.map((entry, index) => html`<li class="record ${kind}" id="all-${kind}-${index + 1}" tabindex="-1">${cardView(entry)}</li>`)}</ol>`;
}

function cardView(entry: Entry<ExtractedRecord>): Html {
  const { record, roles, aliases } = entry;
  if (record.kind === 'claim') return html``;
  const name = record.kind === 'date' ? sayDate(record) : record.name;
  return html`<h3><span class="record-name">${name}</span>${record.kind === 'date' && html` <code class="value">${record.value}</code>`}</h3>
${record.kind === 'place' && html`<p class="role">${sayPlace(record)} <span class="note">${sayCoordinates(record)}</span></p>`}
${roles.length > 0 && html`<p class="role">${roles.join(', ')}</p>`}
${aliases.length > 0 && html`<p class="also">also ${aliases.join(', ')}</p>`}
${foundView(entry.found)}`;
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

function datesView(entries: readonly Entry<DateRecord>[]): Html {
  const placed = entries.flatMap((entry): TimelineEntry[] => {
    const { start, end } = entry.record;
    const body = html`<div class="record date">${cardView(entry)}</div>`;
    return start !== undefined && end !== undefined
      ? [{ start, end, ...drawnAt(entry.record), body }]
      : [];
  });
  const others = entries.filter(
    ({ record }) => record.start === undefined || record.end === undefined,
  );
  return html`${placed.length > 0 && drawTimeline(placed)}${others.length > 0 && html`<h3 class="sub">Not tied to a day</h3>${cards('date', others)}`}`;
}
