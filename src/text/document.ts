import { refreshLexicon } from '../lexicon/lexicon';
import type { ArticleText, DateOrder, ExtractOptions, Zone, ZoneKind } from '../records';
import { type DocumentDate, findDocumentDate } from './document-date';
import { linesOf } from './lines';
import { findQuotes } from './quotes';
import { type Sentence, splitSentences } from './sentences';
import type { Token } from './token';
import { readTokens } from './tokens';
import { findZones } from './zones';

/** A text that has been read: what every later step works on. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly zones: readonly Zone[];
  /** The zone that covers a whole sentence, by sentence. */
  readonly zoneOf: readonly (ZoneKind | undefined)[];
  readonly date: DocumentDate;
  readonly dateOrder: DateOrder;
  /** What was gathered from it once, by who gathers it; see `rules/once.ts`. */
  readonly gathered: unknown[];
}

/** Reads texts into sentences, marked tokens, zones and the document dates. */
export function readDocuments(articles: readonly ArticleText[]): Document[] {
  refreshLexicon();
  return articles.map(documentOf);
}

export const readDocument = (text: string, options: ExtractOptions = {}): Document =>
  readDocuments([{ ...options, text }])[0] as Document;

function documentOf({ text, dateOrder = 'auto', referenceDate }: ArticleText): Document {
  const tokens = readTokens(text);
  const lines = linesOf(text);
  const zones = findZones(lines);
  const sentences = splitSentences(text, tokens, lines, zones);
  const zoneOf = zonesOfSentences(zones, sentences);
  for (const { start, end } of findQuotes(tokens)) zones.push({ start, end, kind: 'quote' });
  const date = findDocumentDate(text, lines, dateOrder, referenceDate);
  return { text, tokens, sentences, zones: inOrder(zones), zoneOf, date, dateOrder, gathered: [] };
}

/** The zone that a sentence stands in; sentences break where such zones do. */
function zonesOfSentences(zones: readonly Zone[], sentences: readonly Sentence[]) {
  const whole = zones.filter((zone) => zone.kind !== 'dateline');
  let at = 0;
  return sentences.map(({ start, end }) => {
    while (at < whole.length && (whole[at] as Zone).end <= start) at += 1;
    const zone = whole[at];
    return zone && zone.start <= start && zone.end >= end ? zone.kind : undefined;
  });
}

function inOrder(zones: Zone[]): Zone[] {
  return zones.sort((a, b) => a.start - b.start || b.end - a.end);
}
