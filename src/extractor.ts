import { extendGrammar, type OwnRules } from './grammar';
import type { UserPlace } from './lexicon/user-places';
import { explain } from './pipeline';
import type { ArticleText, Extraction, ExtractOptions } from './records';
import { checkOptions, checkText } from './text/options';
import { extractTogether } from './together';

/** What {@link createExtractor} takes beside the options of every extraction. */
export interface ExtractorOptions extends ExtractOptions {
  /** Places of the caller's own; a hundred thousand do not slow the reading down. */
  gazetteer?: readonly UserPlace[];
  /** Rules of the caller's own, made with `defineRule`. */
  rules?: OwnRules;
}

/** Extracts with the places, rules and options it was made with. */
export interface Extractor {
  /** As the function of the same name; options given here go before the extractor's. */
  extract(text: string, options?: ExtractOptions): Extraction;
  /** As the function of the same name; what an article states goes before the extractor's options. */
  extractAll(articles: readonly ArticleText[]): Extraction[];
}

/**
 * An extractor with places, rules or options of the caller's own.
 *
 * @throws RangeError if an option is impossible.
 * @throws Error if a rule has the id of another one.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const { gazetteer = [], rules = {}, ...standing } = options;
  checkOptions(standing);
  const grammar = extendGrammar(gazetteer, rules);
  return {
    extract: (text, own = {}) => {
      checkText(text);
      checkOptions(own);
      return explain(text, { ...standing, ...own }, grammar).extraction;
    },
    extractAll: (articles) =>
      extractTogether(
        articles.map((article) => ({ ...standing, ...article })),
        grammar,
      ),
  };
}
