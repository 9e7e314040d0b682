import type { Article } from '../article';
import { type Html, html } from '../html';
import { KINDS } from '../kinds';
import { sayDocumentDate } from '../words/date';
import { claimsView } from './claims';
import { datesView } from './dates';
import { organizationsView, peopleView } from './names';
import { placesView } from './places';
import { textView } from './text';

/** Where an article stands among others: what leads to its neighbours. */
export interface Neighbours {
  number: number;
  of: number;
}

/** One article by itself. */
export function articleView(article: Article): Html {
  return html`<article class="sheet article open" id="${article.key}" aria-labelledby="${article.key}-title" tabindex="-1">
${panesView(article)}
</article>`;
}

/**
 * One article of several until somebody looks at it: its text, which can be read as it is, and its
 * records as packed data.
 */
export function waitingView({ key, name, title, text }: Article, packed: Html): Html {
  return html`<article class="sheet article waiting" id="${key}" aria-labelledby="${key}-title" tabindex="-1" data-name="${name}">
<div class="pane reading"><h1 id="${key}-title">${title}</h1>
<div class="text" lang="en">${text}</div></div>
${packed}</article>`;
}

/** The text of an article on one side, its records on the other. */
export function panesView(article: Article, neighbours?: Neighbours): Html {
  const { key, title } = article;
  return html`<div class="pane reading">
${neighbours && neighboursView(neighbours)}
<h1 id="${key}-title">${title}</h1>
<p class="byline">${title !== article.name && html`<span>${article.name}</span>`} <span>${sayDocumentDate(article.extraction.document)}</span></p>
${legendView(article)}
${textView(article)}
</div>
<div class="pane findings">${recordsView(article)}</div>`;
}

/** Every record of an article, kind by kind. */
export function recordsView(article: Article): Html {
  const views = [peopleView, organizationsView, placesView, datesView, claimsView];
  return html`${views.map((view) => view(article))}`;
}

/** What the colours mean, how many there are of each, and a switch for each. */
export function legendView({ key, extraction }: Article): Html {
  const furniture = extraction.document.zones.some(({ kind }) => kind === 'boilerplate');
  return html`<fieldset class="legend"><legend>Show in the text</legend>
${KINDS.map(({ kind, plural, field }) => html`<label class="${kind}"><input type="checkbox" name="${kind}" checked><span class="sample">${plural}</span> <a class="count" href="#${key}-${kind}-list" aria-label="${extraction[field].length} ${plural}, go to the list">${extraction[field].length}</a></label>`)}
${furniture && html`<span class="zone-boilerplate">Page furniture, not read</span>`}</fieldset>`;
}

function neighboursView({ number, of }: Neighbours): Html {
  return html`<nav class="neighbours" aria-label="Articles"><a href="#all">All articles</a>
<span>${number > 1 && html`<a href="#a${number - 1}" rel="prev" aria-label="Article before">←</a>`} ${number} of ${of} ${number < of && html`<a href="#a${number + 1}" rel="next" aria-label="Article after">→</a>`}</span></nav>`;
}
