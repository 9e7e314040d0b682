import { LISTED } from './question';
import type { Registration } from './vocabulary';
import type { Word } from './word';

/** Marks of one column, all bits together. */
interface Marks {
  readonly column: number;
  /** Of any word. */
  always: number;
  /** Of a word with a capital. */
  capitalized: number;
}

/** A word that is still to be told what it is. */
type Unmarked = Word & { kinds: number };

/** The vocabularies turned round: from a word, or a tag of compromise's lexicon, to its marks. */
export class Markings {
  private readonly byWord = new Map<string, Marks[]>();
  private readonly byTag = new Map<string, Marks[]>();
  readonly count: number;

  constructor(vocabularies: readonly Registration[]) {
    this.count = vocabularies.length;
    for (const vocabulary of vocabularies) {
      const { entry, phrase } = vocabulary;
      for (const word of vocabulary.entries) add(this.byWord, word, vocabulary, entry);
      for (const word of vocabulary.firstWords) add(this.byWord, word, vocabulary, phrase);
      for (const word of vocabulary.laterWords) add(this.byWord, word, vocabulary, 0);
      for (const tag of vocabulary.tags) add(this.byTag, tag, vocabulary, entry);
    }
  }

  /** Marks a word for the vocabularies that it belongs to or begins a phrase of. */
  mark(word: Word, tags: readonly string[]): void {
    put(word, this.byWord.get(word.lower));
    for (const tag of tags) put(word, this.byTag.get(tag));
  }
}

function add(
  to: Map<string, Marks[]>,
  key: string,
  { column, capitalized }: Registration,
  bit: number,
): void {
  const list = to.get(key) ?? [];
  to.set(key, list);
  let marks = list.find((known) => known.column === column);
  if (!marks) {
    marks = { column, always: 0, capitalized: 0 };
    list.push(marks);
  }
  marks.capitalized |= bit;
  if (!capitalized) marks.always |= bit;
}

function put(word: Unmarked, list: readonly Marks[] | undefined): void {
  if (!list) return;
  const { cells, row, text, lower } = word;
  word.kinds |= LISTED;
  for (const { column, always, capitalized } of list)
    cells[row + column] = (cells[row + column] as number) | (text === lower ? always : capitalized);
}
