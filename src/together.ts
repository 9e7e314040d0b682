import type { Grammar } from './grammar';
import { explainAll } from './pipeline';
import type { ArticleText, Extraction } from './records';
import { checkOptions, checkText } from './text/options';

/**
 * So many articles, or so many characters of them, are read together. Twice as many are no faster:
 * they no longer stay near the processor from one step to the next.
 */
const MOST = 16;
const MOST_CHARACTERS = 64_000;

/**
 * The records of several articles, a few of which are read together.
 * @throws TypeError for a text that is none, RangeError for an impossible option; both say of which article.
 */
export function extractTogether(articles: readonly ArticleText[], grammar?: Grammar): Extraction[] {
  articles.forEach((article, i) => {
    const where = `article ${i}: `;
    checkText(article.text, where);
    checkOptions(article, where);
  });
  return Array.from(together(articles), (some) => explainAll(some, grammar))
    .flat()
    .map(({ extraction }) => extraction);
}

/** Cuts a list of articles, in order; what was taken from a source that fails comes before its error. */
export function* together<Article extends ArticleText>(
  articles: Iterable<Article>,
): Generator<Article[], void> {
  let group: Article[] = [];
  let characters = 0;
  try {
    for (const article of articles) {
      group.push(article);
      characters += lengthOf(article);
      if (group.length < MOST && characters < MOST_CHARACTERS) continue;
      yield group;
      group = [];
      characters = 0;
    }
  } catch (error) {
    if (group.length > 0) yield group;
    throw error;
  }
  if (group.length > 0) yield group;
}

/** What is no text is refused where it is read. */
const lengthOf = ({ text }: { text: unknown }): number =>
  typeof text === 'string' ? text.length : 0;
