import type { ExtractOptions } from '../records';
import { checkOptions } from '../text/options';
import { together } from '../together';
import type { Article, ArticleResult } from './article';
import { mapOrdered } from './ordered';
import { openPool } from './pool';

/** How a batch is read. The options of extraction hold for each article that does not state its own. */
export interface ManyOptions extends ExtractOptions {
  /** Worker threads; 1 works in the caller's own. Default: one for each processor. */
  jobs?: number;
}

/**
 * Reads many articles on many cores. Results come in the order of the articles; the source is read
 * only a little ahead of the results taken, so a batch of any size needs the same memory. Articles
 * that are there at once are read a few together, those of an async source as they come. An article
 * that cannot be read gives a result with an `error`, and the others go on.
 *
 * @throws RangeError if an option is impossible; and whatever the source throws.
 */
export async function* extractMany(
  articles: Iterable<Article | string> | AsyncIterable<Article | string>,
  { jobs, ...options }: ManyOptions = {},
): AsyncGenerator<ArticleResult, void> {
  checkOptions(options);
  const pool = await openPool(jobs);
  const groups = mapOrdered(groupsOf(articles), {
    width: pool.width,
    run: async (group) => {
      const outcomes = await pool.run('articles', { articles: group, options });
      return outcomes.map((outcome, i) => ({ ...idOf(group[i]), ...outcome }));
    },
  });
  let index = 0;
  try {
    for await (const results of groups)
      for (const result of results) yield { index: index++, ...result };
  } finally {
    await pool.close();
  }
}

function groupsOf(
  articles: Iterable<Article | string> | AsyncIterable<Article | string>,
): Iterable<Article[]> | AsyncIterable<Article[]> {
  return Symbol.asyncIterator in articles ? oneByOne(articles) : together(each(articles));
}

async function* oneByOne(
  articles: AsyncIterable<Article | string>,
): AsyncGenerator<Article[], void> {
  for await (const given of articles) yield [asArticle(given)];
}

function* each(articles: Iterable<Article | string>): Generator<Article, void> {
  for (const given of articles) yield asArticle(given);
}

const idOf = (article: Article | undefined) =>
  article?.id === undefined ? {} : { id: article.id };

/** What is no article at all is a text of the wrong type. */
function asArticle(given: Article | string): Article {
  return typeof given === 'object' && given !== null ? given : { text: given };
}
