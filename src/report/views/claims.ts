import type { Bound, ClaimRecord } from '../../records';
import { type Article, anchorOf } from '../article';
import { type Html, html } from '../html';
import type { SortKey } from '../order';
import { BOUNDS, sayAbout, sayNumber, sayUnit, sortNumber } from '../words/claim';
import { recordHeading, recordLink, recordSection } from './record';

/** The numeric claims of an article as a table that can be sorted. */
export function claimsView(article: Article): Html {
  const { claims } = article.extraction;
  return recordSection(article, 'claim', claims.length, claimsTable(claimRows(article)));
}

/** A claim and the article it stands in. */
export interface ClaimRow {
  article: Article;
  claim: ClaimRecord;
  /** Its place among the claims of the page, counted over all articles. */
  number: number;
}

/** The claims of an article, numbered from `first`. */
export function claimRows(article: Article, first = 0): ClaimRow[] {
  return article.extraction.claims.map((claim, index) => ({
    article,
    claim,
    number: first + index,
  }));
}

const COLUMNS = ['Claim', 'Bound', 'Number', 'Of what', 'Source', 'When and where'];

/** A table of claims; each is a row of facts above the sentence they were read from. */
export function claimsTable(rows: readonly ClaimRow[], leadsToArticle = false): Html {
  const columns = leadsToArticle ? [...COLUMNS, 'Article'] : COLUMNS;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of claims"><table class="claims">
<thead><tr>${columns.map((name) => html`<th scope="col" aria-sort="none"><button type="button">${name}</button></th>`)}</tr></thead>
${rows.map((row) => rowView(row, columns))}
</table></div>`;
}

/** What a claim is sorted by, column by column. */
export function claimKeys({ article, claim, number }: ClaimRow): SortKey[] {
  const { quantity, source } = claim;
  return [
    number,
    BOUNDS[quantity.bound],
    sortNumber(quantity),
    sayAbout(claim),
    source?.text ?? '',
    firstDay(article, claim),
    article.title,
  ];
}

function rowView(row: ClaimRow, columns: readonly string[]): Html {
  const { article, claim } = row;
  const { quantity } = claim;
  const leadsToArticle = columns.length > COLUMNS.length;
  const anchor = anchorOf(article.key, claim.id);
  const change = quantity.change && ` (${quantity.change})`;
  const cells = [
    recordHeading(article, claim, claim.mention.text),
    html`${boundView(quantity.bound)}${change}`,
    html`<span class="number">${sayNumber(quantity)}</span> <span class="note">${sayUnit(claim.unit)}</span>`,
    html`${sayAbout(claim)}`,
    sourceView(article, claim),
    frameView(article, claim),
    html`<a href="#${article.key}">${article.title}</a>`,
  ];
  const keys = claimKeys(row);
  return html`<tbody class="record claim" ${!leadsToArticle && html`id="${anchor}"`} tabindex="-1" data-record="${anchor}">
<tr>${columns.map((name, column) => html`<td data-name="${name}" data-sort="${keys[column]}">${cells[column]}</td>`)}</tr>
<tr class="sentence"><td colspan="${columns.length}">${sentenceView(article, claim)} <span class="rule"><code>${claim.mention.rule}</code></span></td></tr>
</tbody>`;
}

/** What is usual is said more quietly. */
function boundView(bound: Bound): Html {
  const word = BOUNDS[bound];
  return bound === 'exact' ? html`<span class="note">${word}</span>` : html`${word}`;
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
