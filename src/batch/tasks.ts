import type { ExtractOptions } from '../records';
import type { Article } from './article';
import { type LinesDone, type LineTask, readLines } from './lines';
import { type Outcome, readArticles } from './read-articles';

/** What a worker can be asked to do. */
export interface Tasks {
  articles(task: { articles: readonly Article[]; options: ExtractOptions }): Outcome[];
  lines(task: LineTask): LinesDone;
}

export const tasks: Tasks = {
  articles: ({ articles, options }) => readArticles(articles, options),
  lines: readLines,
};
