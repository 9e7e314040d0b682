import type { Question } from '../lexicon/question';
import { rememberNumber } from '../lexicon/remember-value';
import type { Word } from '../lexicon/word';
import { gatheredOnce } from '../rules/once';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { teamSportWords } from './sport-words';

/** How a sentence uses capitals: as prose does, on most words as a title does, or on every letter. */
export type Capitals = 'prose' | 'title' | 'shouted';

/** What a word says of the text that it stands in, in bits. */
const WORD = 1;
const OF_SPORT = 2;
/** Its letters say how the sentence uses capitals; those of an initial do not. */
const LETTERS = 4;
const UPPER = 8;
const LOWER = 16;
const SHORT = 32;
/** The first of the bits for what is spotted, one for each question; a number has room for so many. */
const SPOTTED = 64;
const MOST_SPOTTED = 24;

/** What picks out the words that are spotted. */
const questions: Question[] = [];

const saysOf = rememberNumber((word) => spottedIn(word) | ofText(word));

function spottedIn(word: Word): number {
  let bits = 0;
  for (let i = 0; i < questions.length; i += 1)
    if ((questions[i] as Question)(word)) bits |= SPOTTED << i;
  return bits;
}

function ofText(word: Word): number {
  if (word.shape === 'number' || word.shape === 'other') return 0;
  return WORD | (teamSportWords.has(word) ? OF_SPORT : 0) | lettersOf(word);
}

function lettersOf({ shape, text, length }: Word): number {
  if (shape === 'initial') return 0;
  if (shape === 'lower') return LETTERS | LOWER | (length > 3 ? 0 : SHORT);
  const isUpper =
    shape === 'upper' || shape === 'dotted' || (shape === 'mixed' && text === text.toUpperCase());
  return isUpper ? LETTERS | UPPER : LETTERS;
}

/** What one look through the words of a document says of it. */
class Overview {
  /** By sentence. */
  readonly capitals: Capitals[] = [];
  /** A report on a game that teams play: one word in forty-five, and three different ones, say so. */
  readonly isTeamSport: boolean;
  /** By question, the tokens that it picks out. */
  readonly spots: readonly number[][] = questions.map(() => []);
  private words = 0;
  private ofSport = 0;
  private readonly differentOfSport = new Set<string>();

  constructor({ sentences, tokens }: Document) {
    for (const { from, to } of sentences) this.look(tokens, from, to);
    this.isTeamSport = this.differentOfSport.size >= 3 && this.ofSport * 45 >= this.words;
  }

  private look(tokens: readonly Token[], from: number, to: number): void {
    let [words, upper, lower] = [0, 0, 0];
    for (let at = from; at < to; at += 1) {
      const { word } = tokens[at] as Token;
      const says = saysOf(word);
      if (says & WORD) this.words += 1;
      if (says & OF_SPORT) {
        this.ofSport += 1;
        this.differentOfSport.add(word.lower);
      }
      if (says & LETTERS) words += 1;
      if (says & LOWER) lower += says & SHORT ? 0.5 : 1;
      else if (says & UPPER) upper += 1;
      if (says >= SPOTTED) this.spot(says, at);
    }
    if (words > 1 && upper > words * 0.6) this.capitals.push('shouted');
    else this.capitals.push(words > 4 && lower < words * 0.15 ? 'title' : 'prose');
  }

  private spot(says: number, at: number): void {
    for (let i = 0; says >= SPOTTED << i; i += 1)
      if (says & (SPOTTED << i)) (this.spots[i] as number[]).push(at);
  }
}

export const overviewOf = gatheredOnce((document) => new Overview(document));

/**
 * Where the few words stand that a question picks out of a document, in order: the one look through
 * the document finds them for all questions that are asked so. To be asked for as modules load,
 * before a word is looked at.
 */
export function spotted(question: Question): (document: Document) => readonly number[] {
  const i = questions.push(question) - 1;
  if (i === MOST_SPOTTED) throw new Error('nutgraf: too many questions are spotted');
  return (document) => overviewOf(document).spots[i] as number[];
}
