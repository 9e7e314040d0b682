import { always } from '../lexicon/question';
import type { Document } from '../text/document';
import { tokenBefore } from '../text/token';
import type { Element } from './pattern';

/** The element must follow. */
export const followedBy = (element: Element): Element => ({
  ...element,
  name: `(?=${element.name})`,
  looks: 'ahead',
});

/** The element must not follow. */
export const notFollowedBy = (element: Element): Element => ({
  name: `(?!${element.name})`,
  begins: always,
  end: (document, at, limit) => (element.end(document, at, limit) < 0 ? at : -1),
  looks: 'ahead',
});

/** Does the element match the token before, in the same sentence? */
function standsBefore(element: Element, document: Document, at: number): boolean {
  const before = tokenBefore(document.tokens, at);
  const here = document.tokens[at] ?? before;
  return (
    before !== undefined &&
    before.sentence === here?.sentence &&
    element.end(document, at - 1, at) === at
  );
}

/** The token before must satisfy a single-token element. */
export const precededBy = (element: Element): Element => ({
  name: `(?<=${element.name})`,
  begins: always,
  end: (document, at) => (standsBefore(element, document, at) ? at : -1),
  looks: 'behind',
});

/** The token before must not satisfy a single-token element. */
export const notPrecededBy = (element: Element): Element => ({
  name: `(?<!${element.name})`,
  begins: always,
  end: (document, at) => (standsBefore(element, document, at) ? -1 : at),
  looks: 'behind',
});

/** No white space before the next token. */
export const joined: Element = {
  name: '&',
  begins: always,
  end: (document, at) => (document.tokens[at]?.spaced === false ? at : -1),
  looks: 'ahead',
};

/** The match must begin where a line or a sentence does. */
export const atLineStart: Element = {
  name: '(?<=line)',
  begins: always,
  end: (document, at) => {
    const token = document.tokens[at];
    const before = tokenBefore(document.tokens, at);
    return token && (!before || token.newline || before.sentence !== token.sentence) ? at : -1;
  },
  looks: 'behind',
};
