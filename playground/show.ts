import { prepareArticle, type ReportArticle } from '../src/report/article';
import { enhance } from '../src/report/client/enhance';
import { openSheet } from '../src/report/client/route';
import { select } from '../src/report/client/select';
import { articleView } from '../src/report/views/article';

/** Draws an article with the views of the report, leaving the reader where they were. */
export function showArticle(into: Element, article: ReportArticle): void {
  const offsets = [...into.querySelectorAll('.pane')].map(({ scrollTop }) => scrollTop);
  const hidden = new Set(
    [...into.querySelectorAll<HTMLInputElement>('.legend input:not(:checked)')].map(
      ({ name }) => name,
    ),
  );
  into.innerHTML = articleView(prepareArticle(article, 0)).markup;
  for (const box of into.querySelectorAll<HTMLInputElement>('.legend input')) {
    box.checked = !hidden.has(box.name);
  }
  [...into.querySelectorAll('.pane')].forEach((pane, index) => {
    pane.scrollTop = offsets[index] ?? 0;
  });
  openSheet(into.querySelector('.sheet'));
  select(undefined);
  enhance(into);
}
