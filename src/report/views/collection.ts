import type { Article } from '../article';
import { type Html, html } from '../html';
import { type Choice, choose, type List, listsOf, PORTION } from '../lists';

/** The first page of a report on several articles: everything in all of them, leading to each. */
export function collectionView(articles: readonly Article[], title: string): Html {
  const lists = listsOf(articles);
  return html`<div class="sheet collection open" id="all" tabindex="-1">
<header class="masthead"><h1>${title}</h1>
<p class="byline contents">${lists.map(jump)}</p>
<label class="filter">Filter <input type="search" placeholder="a name, a place, a word of a claim" autocomplete="off"></label>
<p class="none filter-none" role="status" hidden>Nothing here has these words.</p></header>
${lists.map(sectionView)}
</div>`;
}

function jump({ kind, title, items }: List): Html {
  return html`<a href="#all-${kind}">${items.length} ${title.toLowerCase()}</a> `;
}

function sectionView(list: List): Html {
  const { kind, title } = list;
  return html`<section class="records ${kind}" id="all-${kind}" tabindex="-1" aria-labelledby="all-${kind}-title"><h2 id="all-${kind}-title">${title}</h2>
<div class="list" data-list="${kind}">${listView(list, { limit: PORTION })}</div></section>`;
}

/** What is chosen of a list, and a way to more of it. */
export function listView(list: List, choice: Choice): Html {
  if (list.items.length === 0) return html`<p class="none">None in these texts.</p>`;
  const chosen = choose(list, choice);
  if (chosen.length === 0) return html``;
  const shown = chosen.slice(0, choice.limit);
  return html`${list.view(shown)}${shown.length < chosen.length && moreView(list, shown.length, chosen.length)}`;
}

function moreView({ kind, order }: List, shown: number, all: number): Html {
  const next = Math.min(PORTION, all - shown);
  return html`<p class="more"><button type="button" data-more="${kind}">Show ${next} more</button> <span class="note">${shown} of ${all} shown${order !== undefined && `, ${order}`}</span></p>`;
}
