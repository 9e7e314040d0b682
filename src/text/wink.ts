import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** What wink-nlp says of a text: token values in order, their parts of speech, and sentences as token ranges. */
export interface WinkReading {
  values: string[];
  pos: string[];
  /** First and last token of each sentence, inclusive. */
  sentences: [first: number, last: number][];
}

/**
 * wink-nlp cuts a run without spaces by trying expressions on what is left of it, in time that
 * grows with the square of its length or worse. No word of an article is this long.
 */
const LONGEST_RUN = /\S{200}/gu;

let nlp: WinkMethods | undefined;

/** Tokens, sentences and parts of speech. The model is loaded at the first call. */
export function readWithWink(text: string): WinkReading {
  nlp ??= winkNLP(model, ['sbd', 'pos']);
  const doc = nlp.readDoc(text.replace(LONGEST_RUN, '$& '));
  const { its } = nlp;
  return {
    values: doc.tokens().out(its.value) as string[],
    pos: doc.tokens().out(its.pos) as string[],
    sentences: doc.sentences().out(its.span as never) as unknown as [number, number][],
  };
}
