import { addTo } from '../grouped';
import { LISTED } from './question';
import { isPhrase, type Registration, wordsOf } from './vocabulary';
import type { Word } from './word';

/** One bit that a word may have. */
interface Mark {
  readonly column: number;
  readonly bit: number;
  /** Only of a word with a capital. */
  readonly capitalized: boolean;
}

/** A word that is still to be told what it is. */
type Unmarked = Word & { kinds: number };

/** The vocabularies turned round: from a word, or a tag of compromise's lexicon, to its marks. */
export class Markings {
  private readonly byWord = new Map<string, Mark[]>();
  private readonly byTag = new Map<string, Mark[]>();
  readonly count: number;

  constructor(vocabularies: readonly Registration[]) {
    this.count = vocabularies.length;
    for (const vocabulary of vocabularies) this.add(vocabulary);
  }

  /** Marks a word for the vocabularies that it belongs to or stands first or second in a phrase of. */
  mark(word: Word, tags: readonly string[]): void {
    put(word, this.byWord.get(word.lower));
    for (const tag of tags) put(word, this.byTag.get(tag));
  }

  private add({ column, capitalized, keys, tags, ...bits }: Registration): void {
    const entry = { column, bit: bits.entry, capitalized };
    for (const tag of tags) addTo(this.byTag, tag, entry);
    const phrase = { column, bit: bits.phrase, capitalized };
    const second = { column, bit: bits.second, capitalized: false };
    for (const key of keys)
      if (bits.phrase === 0 || !isPhrase(key)) addTo(this.byWord, key, entry);
      else {
        const words = wordsOf(key);
        addTo(this.byWord, words[0] as string, phrase);
        addTo(this.byWord, words[1] as string, second);
      }
  }
}

function put(word: Unmarked, marks: readonly Mark[] | undefined): void {
  if (!marks) return;
  const { cells, row, text, lower } = word;
  word.kinds |= LISTED;
  for (const { column, bit, capitalized } of marks)
    if (!capitalized || text !== lower) cells[row + column] = (cells[row + column] as number) | bit;
}
