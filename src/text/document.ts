import { refreshLexicon } from '../lexicon/lexicon';
import type { DateOrder, ExtractOptions, Zone, ZoneKind } from '../records';
import { align, type RawToken } from './align';
import { type DocumentDate, findDocumentDate } from './document-date';
import { countLineBreaks } from './lines';
import { findQuotes } from './quotes';
import { refine } from './refine';
import { type Sentence, splitSentences } from './sentences';
import type { Token } from './token';
import { readWithWink } from './wink';
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
}

/** Reads a string into sentences, marked tokens, zones and the document date. */
export function readDocument(text: string, options: ExtractOptions = {}): Document {
  refreshLexicon();
  const raw = refine(text, align(text, readWithWink(text)));
  const zones = findZones(text);
  const sentences = splitSentences(text, raw, zones);
  const zoneOf = zonesOfSentences(zones, sentences);
  const tokens = toTokens(text, raw, sentences);
  for (const quote of findQuotes(tokens)) zones.push({ ...quote, kind: 'quote' });
  const dateOrder = options.dateOrder ?? 'auto';
  const date = findDocumentDate({ text, tokens, sentences }, dateOrder, options.referenceDate);
  return { text, tokens, sentences, zones: inOrder(zones), zoneOf, date, dateOrder };
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

function toTokens(text: string, raw: readonly RawToken[], sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const { from, to } = sentences[sentence] as Sentence;
    for (let index = from; index < to; index += 1) {
      const { start, end, word, pos } = raw[index] as RawToken;
      const spaced = before !== start;
      const newline = spaced && countLineBreaks(text, before, start) > 0;
      tokens.push({ index, start, end, word, pos, sentence, spaced, newline, quoted: false });
      before = end;
    }
  }
  return tokens;
}
