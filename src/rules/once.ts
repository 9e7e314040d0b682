import type { Document } from '../text/document';

type End = (document: Document, at: number, limit: number) => number;

/** Several rules ask the same of one place, one after the other: the last answer is kept. */
export function once(end: End): End {
  let asked: Document | undefined;
  let askedAt = -1;
  let askedLimit = -1;
  let answer = -1;
  return (document, at, limit) => {
    if (asked === document && askedAt === at && askedLimit === limit) return answer;
    answer = end(document, at, limit);
    asked = document;
    askedAt = at;
    askedLimit = limit;
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
