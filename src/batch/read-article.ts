import { extract } from '../index';
import type { Extraction, ExtractOptions } from '../records';
import type { Article, ArticleError } from './article';

/** What one article gave. */
export type Outcome = { extraction: Extraction } | { error: ArticleError };

const OURS = 'nutgraf: ';

/** Reads one article of a batch; what is wrong with it becomes its result and stops no other. */
export function readArticle(article: Article, shared: ExtractOptions): Outcome {
  const { text, referenceDate = shared.referenceDate, dateOrder = shared.dateOrder } = article;
  try {
    const dated = referenceDate === undefined ? {} : { referenceDate };
    const ordered = dateOrder === undefined ? {} : { dateOrder };
    return { extraction: extract(text, { ...dated, ...ordered }) };
  } catch (error) {
    return { error: describe(error) };
  }
}

/** The contract has a TypeError for the text and a RangeError for an option; an overflown stack is a RangeError of another's. */
function describe(error: unknown): ArticleError {
  const message = error instanceof Error ? error.message : String(error);
  if (!message.startsWith(OURS)) return { code: 'internal', message };
  const code = error instanceof TypeError ? 'bad-text' : 'bad-option';
  return { code, message: message.slice(OURS.length) };
}
