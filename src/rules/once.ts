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
