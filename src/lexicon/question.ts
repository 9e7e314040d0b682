import type { Word } from './word';

/** A question about a word whose answer hangs on the word alone. */
export type Question = (word: Word) => boolean;

/**
 * What a word is, as bits: one for its shape, and whether some vocabulary has it. Most questions
 * are answered with yes by words of some kinds only, so that of a new word few need to be asked.
 */
export const LISTED = 1;
export const LOWER = 2;
export const CAPITALIZED = 4;
export const FIGURES = 8;
export const MARK = 16;
const ANY = LISTED | LOWER | CAPITALIZED | FIGURES | MARK;

const kinds = new WeakMap<Question, number>();

/** Of which kinds is a word that answers the question with yes? It is of one of them at least. */
export const kindsFor = (question: Question): number => kinds.get(question) ?? ANY;

/** A question that only words of these kinds answer with yes. */
export function onlyOf(some: number, question: Question): Question {
  if (some !== ANY) kinds.set(question, some);
  return question;
}

/** Of every word. */
export const always: Question = () => true;
/** Of no word. */
export const never: Question = onlyOf(0, () => false);

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
  return onlyOf(
    questions.map(kindsFor).reduce((all, some) => all | some),
    any,
  );
}

/** Are both answered with yes? The second is asked where the first is. */
export function bothOf(first: Question, second: Question): Question {
  if (second === always || first === never) return first;
  if (first === always || second === never) return second;
  const firstKinds = kindsFor(first);
  return onlyOf(
    firstKinds === ANY ? kindsFor(second) : firstKinds,
    (word) => first(word) && second(word),
  );
}
