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

let finders = 0;
/** What was found at each token, 0 where nobody has looked: one part for each finder. */
const foundIn = gatheredOnce(({ tokens }) => new Int32Array(finders * tokens.length));

/** A number about a token, never 0, found once for each of a document however many ask. */
export function foundOnce(find: (document: Document, at: number) => number): typeof find {
  const finder = finders++;
  return (document, at) => {
    const found = foundIn(document);
    const place = finder * document.tokens.length + at;
    const known = found[place] as number;
    if (known !== 0) return known;
    const number = find(document, at);
    found[place] = number;
    return number;
  };
}

const NO = -1;
const YES = 1;

/** A question about a token, asked once for each of a document; where no token is, the answer is no. */
export function askedOnce(ask: (document: Document, at: number) => boolean): typeof ask {
  const answer = foundOnce((document, at) => (ask(document, at) ? YES : NO));
  return (document, at) => at >= 0 && at < document.tokens.length && answer(document, at) === YES;
}
