import { newColumn } from './columns';
import { lexiconAge } from './lexicon';
import type { Word } from './word';

/**
 * What a word stands for, found once and kept for the word, whoever asks: a number with the word
 * leads to it, where a map would have to hash and compare its text.
 */
export function rememberValue<Value>(find: (word: Word) => Value): (word: Word) => Value {
  const column = newColumn();
  let values: Value[] = [];
  let age = 0;
  return (word) => {
    const { cells, row } = word;
    const known = cells[row + column] as number;
    if (known !== 0) return values[known - 1] as Value;
    if (age !== lexiconAge()) [values, age] = [[], lexiconAge()];
    const value = find(word);
    cells[row + column] = values.push(value);
    return value;
  };
}
