import { newColumn } from './columns';
import { lexiconAge } from './lexicon';
import type { Word } from './word';

/** A number that hangs on a word alone, 0 or more: found once and kept with the word, whoever asks. */
export function rememberNumber(find: (word: Word) => number): (word: Word) => number {
  const column = newColumn();
  return (word) => {
    const { cells, row } = word;
    const known = cells[row + column] as number;
    if (known !== 0) return known - 1;
    const number = find(word);
    cells[row + column] = number + 1;
    return number;
  };
}

/**
 * What a word stands for, found once and kept for the word, whoever asks: a number with the word
 * leads to it, where a map would have to hash and compare its text.
 */
export function rememberValue<Value>(find: (word: Word) => Value): (word: Word) => Value {
  let values: Value[] = [];
  let age = 0;
  const placeOf = rememberNumber((word) => {
    if (age !== lexiconAge()) [values, age] = [[], lexiconAge()];
    return values.push(find(word)) - 1;
  });
  return (word) => {
    // First, since it may begin the values anew.
    const place = placeOf(word);
    return values[place] as Value;
  };
}
