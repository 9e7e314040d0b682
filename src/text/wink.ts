import bareModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type WinkMethods } from 'wink-nlp';
import { lexiconAge, wordOf } from '../lexicon/lexicon';
import type { Word } from '../lexicon/word';
import { tame } from './tame';
import type { PartOfSpeech } from './token';

/** What wink-nlp says of a text: tokens in order, their parts of speech, and sentences as token ranges. */
export interface WinkReading {
  words: Word[];
  pos: PartOfSpeech[];
  /** First and last token of each sentence, inclusive. */
  sentences: [first: number, last: number][];
}

/**
 * wink-nlp keeps every word it has ever seen, some 130 bytes each. Past so many it is begun anew,
 * which takes a tenth of a second, so that a batch of millions of articles stays small.
 */
const MOST_LEXEMES = 150_000;

let nlp: WinkMethods | undefined;

/**
 * The model writes its expressions for entities down as JSON, and at each further beginning what it
 * has written, quoted once more, until no string is long enough. Here it is asked once.
 */
const meta = bareModel as unknown as { metaCER: () => { machines: string } };
let entities: { machines: string } | undefined;
export const model = {
  ...bareModel,
  metaCER: () => {
    entities ??= meta.metaCER();
    return entities;
  },
};

/**
 * Words by wink's number of the lexeme, which spares looking them up by their letters. The list has
 * no holes: sparse ones are slow.
 */
let known: (Word | undefined)[] = [];
let age = -1;

/** Tokens, sentences and parts of speech. The model is loaded at the first call. */
export function readWithWink(text: string): WinkReading {
  if (known.length > MOST_LEXEMES) [nlp, known] = [undefined, []];
  nlp ??= winkNLP(model as typeof bareModel, ['sbd', 'pos']);
  const doc = nlp.readDoc(tame(text));
  const { its } = nlp;
  const tokens = doc.tokens();
  return {
    words: wordsOf(tokens.out(its.uniqueId) as number[], (i) => tokens.itemAt(i)),
    pos: tokens.out(its.pos) as PartOfSpeech[],
    sentences: doc.sentences().out(its.span as never) as unknown as [number, number][],
  };
}

function wordsOf(lexemes: readonly number[], tokenAt: (i: number) => ItemToken): Word[] {
  if (age !== lexiconAge()) {
    known = [];
    age = lexiconAge();
  }
  const words = new Array<Word>(lexemes.length);
  for (let i = 0; i < lexemes.length; i += 1) {
    const lexeme = lexemes[i] as number;
    while (known.length <= lexeme) known.push(undefined);
    let word = known[lexeme];
    if (!word) {
      word = wordOf(tokenAt(i).out().trim());
      known[lexeme] = word;
    }
    words[i] = word;
  }
  return words;
}
