/**
 * A page to look at what was read from one article or many.
 *
 * @packageDocumentation
 * @module nutgraf/report
 */
import { prepareArticle, type ReportArticle } from './article';
import { html } from './html';
import { createPacker } from './packing';
import { dataView, pageView } from './page';
import { articleView, waitingView } from './views/article';
import { collectionView } from './views/collection';

export type { ReportArticle } from './article';

/** What a report may be told beside its articles. */
export interface ReportOptions {
  /** Title of the page; without it that of the article, or `Report` for several. */
  title?: string;
}

/**
 * Draws articles and their records as one page of HTML that needs no network and no other file.
 * Several articles get a first page with the people, places, dates and claims of them all.
 */
export function report(given: readonly ReportArticle[], options: ReportOptions = {}): string {
  const articles = given.map(prepareArticle);
  const [first] = articles;
  if (articles.length === 1 && first) {
    return pageView(options.title ?? first.title, articleView(first));
  }
  const title = options.title ?? 'Report';
  const { pack, table } = createPacker();
  const sheets = articles.map((article) =>
    waitingView(article, dataView(pack(article.extraction, article.text))),
  );
  return pageView(
    title,
    html`${collectionView(articles, title)}${sheets}${dataView(table, 'table')}`,
  );
}
