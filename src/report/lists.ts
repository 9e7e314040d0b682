import type { ExtractedRecord } from '../records';
import type { Article } from './article';
import { type Entry, gatherDates, gatherNames, gatherPlaces } from './collection';
import type { Html } from './html';
import { KINDS, type Kind } from './kinds';
import { type Direction, type SortKey, sortByKey } from './order';
import { articlesTable } from './views/articles';
import { cards, mapOf, timelineOf } from './views/cards';
import { type ClaimRow, claimKeys, claimRows, claimsTable } from './views/claims';
import { sayAbout } from './words/claim';
import { sayDocumentDate } from './words/date';
import { sayEntry } from './words/entry';

export type ListKind = 'titles' | Kind;

/** One list of the first page: articles, or what they have between them. */
export interface List<T = unknown> {
  kind: ListKind;
  title: string;
  /** What comes first in it. */
  order?: string;
  /** All there is to show, in order. */
  items: readonly T[];
  view(items: readonly T[]): Html;
  /** What a filter looks for words in. */
  textOf(item: T): string;
  /** What its table is sorted by, column by column. */
  keysOf?(item: T): SortKey[];
}

/** What of a list is shown. */
export interface Choice {
  limit: number;
  /** Lower-case words, all of which an item must hold. */
  words?: readonly string[];
  sort?: { column: number; direction: Direction };
}

/** How much of a list is drawn at first, and added at a time. */
export const PORTION = 100;

/** The items of a choice without its limit. */
export function choose<T>({ items, textOf, keysOf }: List<T>, { words = [], sort }: Choice): T[] {
  const kept = items.filter((item) => {
    const text = words.length > 0 ? textOf(item).toLowerCase() : '';
    return words.every((word) => text.includes(word));
  });
  return sort && keysOf
    ? sortByKey(kept, (item) => keysOf(item)[sort.column] ?? '', sort.direction)
    : kept;
}

/** The lists of the first page in their order. */
export function listsOf(articles: readonly Article[]): List[] {
  return [
    listOfArticles(articles),
    listOfEntries('person', gatherNames(articles, 'people'), cards),
    listOfEntries('organization', gatherNames(articles, 'organizations'), cards),
    listOfEntries('place', gatherPlaces(articles), mapOf),
    listOfEntries('date', gatherDates(articles), timelineOf),
    listOfClaims(articles),
  ];
}

function listOfArticles(articles: readonly Article[]): List<Article> {
  return {
    kind: 'titles',
    title: 'Articles',
    items: articles,
    view: articlesTable,
    textOf: ({ title, extraction }) => `${title} ${sayDocumentDate(extraction.document)}`,
    keysOf: ({ title, extraction }) => [
      title,
      extraction.document.date ?? '',
      ...KINDS.map(({ field }) => extraction[field].length),
    ],
  };
}

function listOfEntries<T extends ExtractedRecord>(
  kind: Kind,
  items: readonly Entry<T>[],
  view: (shown: readonly Entry<T>[]) => Html,
): List<Entry<T>> {
  const order = 'the most widely mentioned first';
  return { kind, title: titleOf(kind), order, items, view, textOf: sayEntry };
}

function listOfClaims(articles: readonly Article[]): List<ClaimRow> {
  let number = 0;
  const items = articles.flatMap((article) => {
    const rows = claimRows(article, number);
    number += rows.length;
    return rows;
  });
  return {
    kind: 'claim',
    title: titleOf('claim'),
    items,
    view: (shown) => claimsTable(shown, true),
    textOf: sayClaim,
    keysOf: claimKeys,
  };
}

/** Everything that is shown of a claim, as words to look for. */
function sayClaim({ article: { text, title, extraction }, claim }: ClaimRow): string {
  const { start, end } = extraction.sentences[claim.mention.sentence] ?? claim.mention;
  return [text.slice(start, end), sayAbout(claim), claim.source?.text, title].join('\n');
}

const titleOf = (kind: Kind) => KINDS.find((entry) => entry.kind === kind)?.plural ?? kind;
