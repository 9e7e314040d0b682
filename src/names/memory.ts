import type { Document } from '../text/document';

/** Finds where something that begins at a token ends, or -1. */
export type FindEnd = (document: Document, at: number) => number;

/** The same, but found once for each token of a document however many rules ask. */
export function rememberEnds(find: FindEnd): FindEnd {
  const memories = new WeakMap<Document, Int32Array>();
  let last: Document | undefined;
  let memory: Int32Array = new Int32Array(0);
  return (document, at) => {
    if (document !== last) {
      memory = memories.get(document) ?? new Int32Array(document.tokens.length);
      memories.set(document, memory);
      last = document;
    }
    const known = memory[at];
    if (known !== undefined && known !== 0) return known;
    const end = find(document, at);
    memory[at] = end;
    return end;
  };
}
