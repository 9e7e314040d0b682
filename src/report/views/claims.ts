import type { Bound, ClaimRecord } from '../../records';
import { type Article, anchorOf } from '../article';
import { type Html, html } from '../html';
import { BOUNDS, sayAbout, sayNumber, sayUnit, sortNumber } from '../words/claim';
import { recordHeading, recordLink, recordSection } from './record';

/** The numeric claims of an article as a table that can be sorted. */
export function claimsView(article: Article): Html {
  const { claims } = article.extraction;
  return recordSection(
    article,
    'claim',
    claims.length,
    claimsTable(claims.map((claim) => ({ article, claim }))),
  );
}

/** A claim and the article it stands in. */
export interface ClaimRow {
  article: Article;
  claim: ClaimRecord;
}

const COLUMNS = ['Claim', 'Bound', 'Number', 'Of what', 'Source', 'When and where'];

/** A table of claims; each is a row of facts above the sentence they were read from. */
export function claimsTable(rows: readonly ClaimRow[], leadsToArticle = false): Html {
  const columns = leadsToArticle ? [...COLUMNS, 'Article'] : COLUMNS;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of claims"><table class="claims">
<thead><tr>${columns.map((name) => html`<th scope="col" aria-sort="none"><button type="button">${name}</button></th>`)}</tr></thead>
${rows.map((row, index) => rowView(row, index, leadsToArticle))}
</table></div>`;
}

function rowView({ article, claim }: ClaimRow, index: number, leadsToArticle: boolean): Html {
  const { quantity } = claim;
  const id = leadsToArticle
    ? undefined
    : html`id="${anchorOf(article.key, claim.id)}" tabindex="-1"`;
  const change = quantity.change && ` (${quantity.change})`;
  const cells: Cell[] = [
    {
      body: recordHeading(article, claim, claim.mention.text),
      sort: String(index).padStart(6, '0'),
    },
    { body: html`${boundView(quantity.bound)}${change}`, sort: BOUNDS[quantity.bound] },
    {
      body: html`<span class="number">${sayNumber(quantity)}</span> <span class="note">${sayUnit(claim.unit)}</span>`,
      sort: sortNumber(quantity),
    },
    { body: html`${sayAbout(claim)}`, sort: sayAbout(claim) },
    { body: sourceView(article, claim), sort: claim.source?.text ?? '' },
    { body: frameView(article, claim), sort: firstDay(article, claim) },
  ];
  if (leadsToArticle) {
    cells.push({ body: html`<a href="#${article.key}">${article.title}</a>`, sort: article.title });
  }
  return html`<tbody class="record claim" ${id} data-record="${anchorOf(article.key, claim.id)}">
<tr>${cells.map((cell, column) => cellView(cell, column, leadsToArticle))}</tr>
<tr class="sentence"><td colspan="${cells.length}">${sentenceView(article, claim)} <span class="rule"><code>${claim.mention.rule}</code></span></td></tr>
</tbody>`;
}

/** What is usual is said more quietly. */
function boundView(bound: Bound): Html {
  const word = BOUNDS[bound];
  return bound === 'exact' ? html`<span class="note">${word}</span>` : html`${word}`;
}

interface Cell {
  body: Html;
  sort: string | number;
}

function cellView({ body, sort }: Cell, column: number, leadsToArticle: boolean): Html {
  const name = leadsToArticle && column === COLUMNS.length ? 'Article' : COLUMNS[column];
  return html`<td data-name="${name}" data-sort="${sort}">${body}</td>`;
}

/** A person by name, whatever the text calls them there; others as the text has them. */
function sourceView(article: Article, { source }: ClaimRecord): Html {
  if (!source) return html``;
  const { id, text, cue, quoted } = source;
  const label = article.recordOf.get(id ?? '')?.kind === 'person' ? undefined : text;
  return html`${recordLink(article, id, label) ?? text} <span class="note">${cue}${quoted && ', in quotes'}</span>`;
}

function frameView(article: Article, { when = [], where = [] }: ClaimRecord): Html {
  const links = [...when, ...where].flatMap((id) => recordLink(article, id) ?? []);
  return html`${links.length > 0 && html`<ul class="frame">${links.map((link) => html`<li>${link}</li>`)}</ul>`}`;
}

function firstDay({ recordOf }: Article, { when = [] }: ClaimRecord): string {
  const date = recordOf.get(when[0] ?? '');
  return date?.kind === 'date' ? (date.start ?? date.value) : '';
}

function sentenceView({ text, extraction }: Article, { mention }: ClaimRecord): Html {
  const sentence = extraction.sentences[mention.sentence] ?? mention;
  const before = text.slice(sentence.start, mention.start);
  return html`${before}<b>${mention.text}</b>${text.slice(mention.end, sentence.end)}`;
}
