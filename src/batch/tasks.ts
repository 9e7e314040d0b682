import type { ExtractOptions } from '../records';
import type { Article } from './article';
import { type LinesDone, type LineTask, readLines } from './lines';
import { type Outcome, readArticle } from './read-article';

/** What a worker can be asked to do. */
export interface Tasks {
  article(task: { article: Article; options: ExtractOptions }): Outcome;
  lines(task: LineTask): LinesDone;
}

export const tasks: Tasks = {
  article: ({ article, options }) => readArticle(article, options),
  lines: readLines,
};
