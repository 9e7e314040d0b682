import type { Gazetteer, PlaceEntry } from '../lexicon/gazetteer';
import type { Word } from '../lexicon/word';
import { foundOnce } from '../rules/once';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import type { FindEnd } from './memory';

/** Phrases remembered before the memory starts anew. */
export const MOST_PHRASES = 50_000;

/** Tokens as the gazetteer takes them. */
export function phraseOf({ tokens }: Document, from: number, to: number): string {
  let phrase = (tokens[from] as Token).word.text;
  for (let at = from + 1; at < to; at += 1) phrase += ` ${(tokens[at] as Token).word.text}`;
  return phrase;
}

/** More tokens than any name has; a dash adds nothing to a name, so that it would go on for ever. */
const LONGEST = 20;

/** What is asked of a gazetteer to find the longest of its names. */
type Names = Pick<Gazetteer, 'find' | 'continues'>;

/** Words that a name may begin with. */
interface Phrase {
  /** What the gazetteer has under that name. */
  readonly entries: readonly PlaceEntry[];
  /** Some name goes on after it. */
  readonly goesOn: boolean;
  /** What was met after it, by its last word. */
  readonly longer: Map<string, Phrase>;
}

/** The names of a gazetteer, followed word by word, so that phrases are put together once only. */
export class Phrases {
  private readonly firsts = new Map<string, Phrase>();
  private met = 0;

  constructor(private readonly names: Names) {}

  /** The places of exactly the name that these tokens are. */
  find(document: Document, from: number, to: number): readonly PlaceEntry[] {
    let known = this.begin();
    for (let at = from; ; at += 1) {
      const phrase = this.next(known, document, from, at);
      if (at === to - 1) return phrase.entries;
      if (!phrase.goesOn) return [];
      known = phrase.longer;
    }
  }

  /** The index after the longest name at a token that ends in a word that one could end in, or -1. */
  longestAt(document: Document, from: number, ends: (word: Word) => boolean): number {
    const { tokens } = document;
    const first = tokens[from] as Token;
    const most = Math.min(tokens.length, from + LONGEST);
    let known = this.begin();
    let end = -1;
    for (let at = from; at < most; at += 1) {
      const { word, newline, sentence } = tokens[at] as Token;
      if (at > from && (newline || sentence !== first.sentence)) break;
      const phrase = this.next(known, document, from, at);
      if (phrase.entries.length > 0 && ends(word)) end = at + 1;
      if (!phrase.goesOn) break;
      known = phrase.longer;
    }
    return end;
  }

  private begin(): Map<string, Phrase> {
    if (this.met > MOST_PHRASES) {
      this.firsts.clear();
      this.met = 0;
    }
    return this.firsts;
  }

  /** The phrase that goes on with this token. */
  private next(known: Map<string, Phrase>, document: Document, from: number, at: number): Phrase {
    const last = (document.tokens[at] as Token).word.text;
    let phrase = known.get(last);
    if (!phrase) {
      const text = phraseOf(document, from, at + 1);
      const [entries, goesOn] = [this.names.find(text), this.names.continues(text)];
      phrase = { entries, goesOn, longer: new Map() };
      known.set(last, phrase);
      this.met += 1;
    }
    return phrase;
  }
}

/** How the longest name of a gazetteer is found: the index after it, or -1. `ends`: could it end in this word? */
export const longestOf = (phrases: Phrases, ends: (word: Word) => boolean): FindEnd =>
  foundOnce((document, at) => phrases.longestAt(document, at, ends));
