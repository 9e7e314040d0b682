import type { Word } from '../lexicon/word';
import type { Document } from '../text/document';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';

/** Finds where something that begins at a token ends, or -1. */
export type FindEnd = (document: Document, at: number) => number;

type Test = (word: Word) => boolean;

/**
 * The index of the last word of a kind in the run that a token stands in, or -1 where none is left from
 * there on: most runs of capitals hold no such word, and need no closer reading. A run is looked
 * through once, however many of its tokens ask.
 */
export function lastInRun(goesOn: Test, wanted: Test): FindEnd {
  let known: Document | undefined;
  let from = 0;
  let end = 0;
  let last = -1;
  return (document, at) => {
    if (document !== known || at < from || at >= end) {
      const { tokens, sentences } = document;
      const { to } = sentences[(tokens[at] as Token).sentence] as Sentence;
      known = document;
      from = at;
      last = -1;
      for (end = at; end < to; end += 1) {
        const { word } = tokens[end] as Token;
        if (end > at && !goesOn(word)) break;
        if (wanted(word)) last = end;
      }
    }
    return last >= at ? last : -1;
  };
}

/** A question about a phrase whose answer hangs on the phrase alone: so many are kept before the memory starts anew. */
export function rememberPhrases<Value>(ask: (phrase: string) => Value, most: number) {
  const answers = new Map<string, Value>();
  return (phrase: string): Value => {
    let answer = answers.get(phrase);
    if (answer === undefined) {
      if (answers.size >= most) answers.clear();
      answer = ask(phrase);
      answers.set(phrase, answer);
    }
    return answer;
  };
}

/** A question about two words, one after the other, whose answer hangs on them alone; so many are kept. */
export function rememberPairs(ask: (first: Word, second: Word) => boolean, most: number) {
  const answers = new Map<string, Map<string, boolean>>();
  let kept = 0;
  return (first: Word, second: Word): boolean => {
    const known = answers.get(first.text)?.get(second.text);
    if (known !== undefined) return known;
    if (kept >= most) {
      answers.clear();
      kept = 0;
    }
    kept += 1;
    const answer = ask(first, second);
    const after = answers.get(first.text);
    if (after) after.set(second.text, answer);
    else answers.set(first.text, new Map([[second.text, answer]]));
    return answer;
  };
}
