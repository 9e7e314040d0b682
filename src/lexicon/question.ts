import type { Word } from './word';

/** A question about a word whose answer hangs on the word alone. */
export type Question = (word: Word) => boolean;

/**
 * Questions that only a listed word answers with yes: one that some vocabulary has. Most new words
 * of a text are unlisted, and need not be asked.
 */
const ofListed = new WeakSet<Question>();

/** Says so of a question. */
export const onlyListed = (question: Question): Question => {
  ofListed.add(question);
  return question;
};

/** Has it been said of this one? */
export const asksOnlyListed = (question: Question): boolean => ofListed.has(question);

/** Of every word. */
export const always: Question = () => true;
/** Of no word. */
export const never: Question = onlyListed(() => false);

/** Is any of these answered with yes? */
export function anyOf(all: readonly Question[]): Question {
  if (all.includes(always)) return always;
  const [first, ...more] = new Set(all.filter((question) => question !== never));
  if (!first) return never;
  if (more.length === 0) return first;
  const questions = [first, ...more];
  const any: Question = (word) => {
    for (let i = 0; i < questions.length; i += 1) if ((questions[i] as Question)(word)) return true;
    return false;
  };
  return questions.every(asksOnlyListed) ? onlyListed(any) : any;
}

/** Are both answered with yes? The second is asked where the first is. */
export function bothOf(first: Question, second: Question): Question {
  if (second === always || first === never) return first;
  if (first === always || second === never) return second;
  const both: Question = (word) => first(word) && second(word);
  return asksOnlyListed(first) || asksOnlyListed(second) ? onlyListed(both) : both;
}
