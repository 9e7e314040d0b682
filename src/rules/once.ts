import type { Document } from '../text/document';

type Ask<Answer> = (document: Document, from: number, to: number) => Answer;

/** Several rules ask the same of one place, one after the other: the last answer is kept. */
export function once<Answer>(ask: Ask<Answer>): Ask<Answer> {
  let asked: Document | undefined;
  let askedFrom = -1;
  let askedTo = -1;
  let answer: Answer;
  return (document, from, to) => {
    if (asked === document && askedFrom === from && askedTo === to) return answer;
    answer = ask(document, from, to);
    asked = document;
    askedFrom = from;
    askedTo = to;
    return answer;
  };
}

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
