import { compromiseTags } from './compromise';
import { answerCount } from './remember';
import { allVocabularies, fieldCount, type Registration } from './vocabulary';
import { isCompound, shapeOf, type Word } from './word';

/** More distinct words than any article has; past it the table starts anew, so that a long run stays small. */
const MOST_WORDS = 200_000;

const words = new Map<string, Word>();
let vocabulariesKnown = 0;
let age = 0;

function belongs(
  registration: Registration,
  lower: string,
  text: string,
  tags: readonly string[],
): boolean {
  if (registration.capitalized && text === lower) return false;
  return registration.firstWords.has(lower) || tags.some((tag) => registration.tags.includes(tag));
}

function marksOf(text: string, lower: string): number[] {
  const marks: number[] = new Array(fieldCount()).fill(0);
  const tags = compromiseTags(lower);
  for (const registration of allVocabularies()) {
    if (belongs(registration, lower, text, tags))
      marks[registration.field] = (marks[registration.field] ?? 0) | registration.bit;
  }
  return marks;
}

/** What is known of a written form. The same form gives the same object for as long as a document is read. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const lower = text.toLowerCase().replace(/’/g, "'");
  const word: Word = {
    text,
    lower,
    shape: shapeOf(text),
    compound: isCompound(text),
    marks: marksOf(text, lower),
    classes: [],
    answers: new Array(answerCount()).fill(0),
  };
  words.set(text, word);
  return word;
}

/** To be called between documents: forgets words when there are too many, or when a vocabulary is new. */
export function refreshLexicon(): void {
  const vocabularies = allVocabularies().length;
  if (words.size <= MOST_WORDS && vocabularies === vocabulariesKnown) return;
  words.clear();
  vocabulariesKnown = vocabularies;
  age += 1;
}

/** How often words have been forgotten; who keeps words longer than a document must look. */
export const lexiconAge = (): number => age;
