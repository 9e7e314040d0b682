import type { DateRecord, ExtractedRecord, PlaceRecord } from '../records';
import { type Article, anchorOf } from './article';

/** Records of several articles that speak of one thing. */
export interface Entry<T extends ExtractedRecord> {
  /** Its anchor on the first page: `all-person-3`. */
  anchor: string;
  /** The record of the first article that has it. */
  record: T;
  /** Other names it goes by in any of the articles. */
  aliases: string[];
  /** Roles, as stated, in any of the articles. */
  roles: string[];
  mentions: number;
  /** One for each article, with the anchor of its record there. */
  found: { article: Article; anchor: string; mentions: number }[];
}

type NameKind = 'people' | 'organizations';

/** People or organisations across articles, the most widely mentioned first. */
export function gatherNames(articles: readonly Article[], field: NameKind) {
  return gather(articles, field, ({ name, aliases }) =>
    [name, ...aliases.filter((alias) => alias.includes(' '))].map((form) => form.toLowerCase()),
  );
}

/** Places across articles, the most widely mentioned first. */
export function gatherPlaces(articles: readonly Article[]): Entry<PlaceRecord>[] {
  return gather(articles, 'places', ({ geonamesId, name, type, country }) => [
    geonamesId === undefined ? [name.toLowerCase(), type, country].join('\n') : String(geonamesId),
  ]);
}

/** Dates across articles, the most widely mentioned first. */
export function gatherDates(articles: readonly Article[]): Entry<DateRecord>[] {
  return gather(articles, 'dates', ({ type, value, mod }) => [[type, value, mod].join('\n')]);
}

type Gathered = 'people' | 'organizations' | 'places' | 'dates';
type RecordIn<F extends Gathered> = Article['extraction'][F][number];

/** Joins records that share a key; two full names are one person only where an article says so. */
function gather<F extends Gathered>(
  articles: readonly Article[],
  field: F,
  keysOf: (record: RecordIn<F>) => string[],
): Entry<RecordIn<F>>[] {
  const entries = new Map<string, Entry<RecordIn<F>>>();
  for (const article of articles) {
    for (const record of article.extraction[field] as readonly RecordIn<F>[]) {
      const keys = keysOf(record);
      const known = keys.map((key) => entries.get(key)).find((entry) => entry !== undefined);
      const entry = known ?? newEntry(record);
      for (const key of keys) if (!entries.has(key)) entries.set(key, entry);
      add(entry, article, record);
    }
  }
  const ordered = [...new Set(entries.values())].sort(
    (a, b) => b.found.length - a.found.length || b.mentions - a.mentions,
  );
  ordered.forEach((entry, index) => {
    entry.anchor = `all-${entry.record.kind}-${index + 1}`;
  });
  return ordered;
}

function newEntry<T extends ExtractedRecord>(record: T): Entry<T> {
  return { anchor: '', record, aliases: [], roles: [], mentions: 0, found: [] };
}

function add<T extends RecordIn<Gathered>>(entry: Entry<T>, article: Article, record: T): void {
  const mentions = record.mentions.length;
  entry.mentions += mentions;
  entry.found.push({ article, anchor: anchorOf(article.key, record.id), mentions });
  if (record.kind === 'date') return;
  const own = entry.record.kind === 'date' ? '' : entry.record.name;
  const forms = record.kind === 'place' ? [record.name] : [record.name, ...record.aliases];
  entry.aliases = [...new Set([...entry.aliases, ...forms])].filter((form) => form !== own);
  if (record.kind !== 'person') return;
  entry.roles = [...new Set([...entry.roles, ...record.roles.map(({ title }) => title)])];
}
