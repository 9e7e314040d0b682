import type { Article } from '../article';
import { type Html, html } from '../html';
import { KINDS } from '../kinds';
import { sayDocumentDate } from '../words/date';

/** The articles of a report as a table: their days, and how many records of each kind they have. */
export function articlesTable(articles: readonly Article[]): Html {
  const columns = ['Article', 'Day', ...KINDS.map(({ plural }) => plural)];
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of articles"><table class="articles">
<thead><tr>${columns.map((name) => html`<th scope="col" aria-sort="none"><button type="button">${name}</button></th>`)}</tr></thead>
${articles.map(articleRow)}</table></div>`;
}

function articleRow({ key, title, extraction }: Article): Html {
  const { date } = extraction.document;
  return html`<tbody class="record" tabindex="-1"><tr><td data-sort="${title}"><a href="#${key}">${title}</a></td>
<td data-sort="${date ?? ''}" data-name="Day">${sayDocumentDate(extraction.document)}</td>
${KINDS.map(({ field, plural }) => html`<td class="number" data-sort="${extraction[field].length}" data-name="${plural}">${extraction[field].length}</td>`)}</tr></tbody>`;
}
