import type { ExtractOptions } from '../records';
import { checkOptions } from '../text/options';
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
 * only a little ahead of the results taken, so a batch of any size needs the same memory. An article
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
  try {
    yield* mapOrdered(articles, {
      width: pool.width,
      run: async (given, index) => {
        const article = asArticle(given);
        const outcome = await pool.run('article', { article, options });
        return { index, ...(article.id !== undefined && { id: article.id }), ...outcome };
      },
    });
  } finally {
    await pool.close();
  }
}

/** What is no article at all is a text of the wrong type. */
function asArticle(given: Article | string): Article {
  return typeof given === 'object' && given !== null ? given : { text: given };
}
