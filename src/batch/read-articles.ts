import { extract, extractAll } from '../index';
import type { ArticleText, Extraction, ExtractOptions } from '../records';
import { together } from '../together';
import type { ArticleError } from './article';

/** What one article gave. */
export type Outcome = { extraction: Extraction } | { error: ArticleError };

const OURS = 'nutgraf: ';

/** Reads some articles of a batch; what is wrong with one becomes its result and stops no other. */
export function readArticles(articles: readonly ArticleText[], shared: ExtractOptions): Outcome[] {
  const complete = articles.map((article) => withShared(article, shared));
  return Array.from(together(complete), readTogether).flat();
}

/** Where one cannot be read, each is read by itself. */
function readTogether(articles: readonly ArticleText[]): Outcome[] {
  try {
    return extractAll(articles).map((extraction) => ({ extraction }));
  } catch {
    return articles.map(readAlone);
  }
}

function readAlone({ text, ...options }: ArticleText): Outcome {
  try {
    return { extraction: extract(text, options) };
  } catch (error) {
    return { error: describe(error) };
  }
}

function withShared(article: ArticleText, shared: ExtractOptions): ArticleText {
  const { text, referenceDate = shared.referenceDate, dateOrder = shared.dateOrder } = article;
  return {
    text,
    ...(referenceDate !== undefined && { referenceDate }),
    ...(dateOrder !== undefined && { dateOrder }),
  };
}

/** The contract has a TypeError for the text and a RangeError for an option; an overflown stack is a RangeError of another's. */
function describe(error: unknown): ArticleError {
  const message = error instanceof Error ? error.message : String(error);
  if (!message.startsWith(OURS)) return { code: 'internal', message };
  const code = error instanceof TypeError ? 'bad-text' : 'bad-option';
  return { code, message: message.slice(OURS.length) };
}
