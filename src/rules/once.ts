import type { Document } from '../text/document';

let gatherers = 0;

/** What is gathered from a whole document, gathered once and kept with it. */
export function gatheredOnce<Value>(gather: (document: Document) => Value) {
  const place = gatherers++;
  return (document: Document): Value => {
    const { gathered } = document;
    const known = gathered[place] as Value | undefined;
    if (known !== undefined) return known;
    const value = gather(document);
    while (gathered.length <= place) gathered.push(undefined);
    gathered[place] = value;
    return value;
  };
}

const NO = 1;
const YES = 2;

/** A question about a token, asked once for each of a document; where no token is, the answer is no. */
export function askedOnce(ask: (document: Document, at: number) => boolean) {
  /** By token; 0 where it was not asked. */
  const answersOf = gatheredOnce(({ tokens }) => new Uint8Array(tokens.length));
  return (document: Document, at: number): boolean => {
    if (at < 0 || at >= document.tokens.length) return false;
    const answers = answersOf(document);
    if (answers[at] === 0) answers[at] = ask(document, at) ? YES : NO;
    return answers[at] === YES;
  };
}
