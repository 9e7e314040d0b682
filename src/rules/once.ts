import type { Document } from '../text/document';

/** What is gathered from a whole document, gathered once for the document in hand. */
export function gatheredOnce<Value>(gather: (document: Document) => Value) {
  let last: Document | undefined;
  let known: Value | undefined;
  return (document: Document): Value => {
    if (document !== last || known === undefined) {
      known = gather(document);
      last = document;
    }
    return known;
  };
}

const NO = 1;
const YES = 2;

/** A question about a token, asked once for each of the document in hand; where no token is, the answer is no. */
export function askedOnce(ask: (document: Document, at: number) => boolean) {
  let last: Document | undefined;
  /** By token; 0 where it was not asked. */
  let answers = new Uint8Array(0);
  return (document: Document, at: number): boolean => {
    const { length } = document.tokens;
    if (at < 0 || at >= length) return false;
    if (document !== last) {
      if (answers.length < length) answers = new Uint8Array(length);
      else answers.fill(0, 0, length);
      last = document;
    }
    if (answers[at] === 0) answers[at] = ask(document, at) ? YES : NO;
    return answers[at] === YES;
  };
}
