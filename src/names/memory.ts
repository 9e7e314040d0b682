import type { Document } from '../text/document';

/** Finds where something that begins at a token ends, or -1. */
export type FindEnd = (document: Document, at: number) => number;

/** The same, but found once for each token of the document in hand however many rules ask. */
export function rememberEnds(find: FindEnd): FindEnd {
  let last: Document | undefined;
  let memory = new Int32Array(0);
  return (document, at) => {
    if (document !== last) {
      if (memory.length < document.tokens.length) memory = new Int32Array(document.tokens.length);
      else memory.fill(0, 0, document.tokens.length);
      last = document;
    }
    const known = memory[at] as number;
    if (known !== 0) return known;
    const end = find(document, at);
    memory[at] = end;
    return end;
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
