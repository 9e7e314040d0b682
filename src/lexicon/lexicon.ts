import { Rows, rowWidth } from './columns';
import { compromiseTags } from './compromise';
import { Markings } from './markings';
import { allVocabularies } from './vocabulary';
import { kindOf, shapeOf, type Word } from './word';

/** More distinct words than any article has; past it the table starts anew, so that a long run stays small. */
const MOST_WORDS = 50_000;

const words = new Map<string, Word>();
let markings = new Markings([]);
let rows = new Rows(0);
let age = 0;

/** What is known of a written form. The same form gives the same object for as long as a document is read. */
export const wordOf = (text: string): Word => words.get(text) ?? newWord(text);

function newWord(text: string): Word {
  const lower = text.toLowerCase().replace(/’/g, "'");
  const shape = shapeOf(text);
  const { cells, row } = rows.make();
  const word: Word = {
    text,
    length: text.length,
    lower,
    shape,
    kinds: kindOf(text, shape),
    cells,
    row,
  };
  markings.mark(word, compromiseTags(lower));
  words.set(text, word);
  return word;
}

/** To be called between documents: forgets words when there are too many, or when more is to be known of each. */
export function refreshLexicon(): void {
  const vocabularies = allVocabularies();
  const enough = rows.width === rowWidth() && markings.count === vocabularies.length;
  if (enough && words.size <= MOST_WORDS) return;
  words.clear();
  markings = new Markings(vocabularies);
  rows = new Rows(rowWidth());
  age += 1;
}

/** How often words have been forgotten; who keeps words longer than a document must look. */
export const lexiconAge = (): number => age;
