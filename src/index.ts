/**
 * Who, where, when and how many: typed records from English news articles.
 *
 * @packageDocumentation
 * @module nutgraf
 */
import { explain } from './pipeline';
import type { ArticleText, Extraction, ExtractOptions } from './records';
import { checkOptions, checkText } from './text/options';
import { extractTogether } from './together';

export type { ClaimReading } from './claims/reading';
export type * from './dates/reading';
export type { Holiday } from './dates/vocabulary/holidays';
export { createExtractor, type Extractor, type ExtractorOptions } from './extractor';
export type { OwnRules } from './grammar';
export type { PlaceEntry, PlaceMatch } from './lexicon/gazetteer-types';
export type { UserPlace } from './lexicon/user-places';
export type { OrganizationReading } from './organizations/reading';
export type { PersonReading } from './people/reading';
export type { PlaceReading, Qualifier } from './places/reading';
export type * from './records';
export { version } from './version';

/**
 * Reads an article and returns its people, places, organisations, dates and numeric claims.
 *
 * @throws TypeError if `text` is not a string.
 * @throws RangeError if an option is impossible; the message names it, its value and what is allowed.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  checkText(text);
  checkOptions(options);
  return explain(text, options).extraction;
}

/**
 * Reads several articles, each with the options that it states. The records are those of `extract`;
 * a few articles are read together, which takes less time than one after the other.
 *
 * @throws TypeError if a text is not a string; the message says of which article, from 0.
 * @throws RangeError if an option is impossible; the message names it as well, and what is allowed.
 */
export function extractAll(articles: readonly ArticleText[]): Extraction[] {
  return extractTogether(articles);
}
