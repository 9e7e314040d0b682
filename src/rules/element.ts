import { always, anyOf, bothOf, never, type Question } from '../lexicon/question';
import { remember } from '../lexicon/remember';
import { anyWordOf, type Vocabulary } from '../lexicon/vocabulary';
import { isFigures } from '../lexicon/word';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import type { Element } from './pattern';
import type { Piece } from './piece';
import { aloneOf, couldBeAlone, neededBy, neededByAny, secondOf, secondOfAny } from './second';

export { atLineStart, followedBy, joined, notFollowedBy, notPrecededBy, precededBy } from './looks';
export type { Element } from './pattern';

/** A single word that satisfies a test. The test must not look at the text around it. */
export const wordThat = (name: string, test: Question): Element => wordOfKind(name, remember(test));

/** A single word that begins with a figure and is written so. */
export const figuresLike = (name: string, written: RegExp): Element =>
  wordThat(
    name,
    bothOf(isFigures, ({ text }) => written.test(text)),
  );

function wordOfKind(name: string, begins: Question): Element {
  return {
    name,
    begins,
    second: never,
    single: true,
    end: (document, at, limit) =>
      at < limit && begins((document.tokens[at] as Token).word) ? at + 1 : -1,
  };
}

const listed = new Map<string, Element>();

/** Any of these words, in lower case; one element wherever the same words are asked for. */
export function word(...forms: string[]): Element {
  const name = forms.join(' | ');
  let element = listed.get(name);
  if (!element) {
    element = wordOfKind(name, anyWordOf(forms));
    listed.set(name, element);
  }
  return element;
}

/** A single token that satisfies a test; `begins` narrows the words it is tried on. */
export function tokenThat(
  name: string,
  test: (token: Token, document: Document) => boolean,
  begins: Question = always,
): Element {
  const remembered = remember(begins);
  return {
    name,
    begins: remembered,
    second: never,
    end: (document, at, limit) => {
      const token = document.tokens[at];
      return token && at < limit && remembered(token.word) && test(token, document) ? at + 1 : -1;
    },
    read: (document, at) => (test(document.tokens[at] as Token, document) ? at + 1 : -1),
  };
}

/** The longest entry of a vocabulary. */
export function entryOf<Value>(vocabulary: Vocabulary<Value>): Element {
  return {
    name: `<${vocabulary.name}>`,
    begins: vocabulary.begins,
    second: vocabulary.continues,
    alone: vocabulary.has,
    single: !vocabulary.hasPhrases,
    end: (document, at, limit) => vocabulary.match(document.tokens, at, limit),
  };
}

/** The value of the entry that a piece matched. */
export function entryValue<Value>(
  vocabulary: Vocabulary<Value>,
  piece: Piece | undefined,
): Value | undefined {
  return piece && vocabulary.value(piece.document.tokens, piece.from, piece.to);
}

/** A run of tokens found by a reader of its own, such as a number in words. */
export function readBy(
  name: string,
  begins: Question,
  read: (document: Document, at: number, limit: number) => number,
  second?: Question,
  alone?: Question,
): Element {
  const remembered = remember(begins);
  return {
    name,
    begins: remembered,
    second,
    alone,
    end: (document, at, limit) => {
      const first = document.tokens[at];
      return first && at < limit && remembered(first.word) ? read(document, at, limit) : -1;
    },
    read,
  };
}

/**
 * The element, tried only in sentences that hold a word like this beside its first. It changes no
 * match where every match of the element has one: it saves looking for what cannot be there.
 */
export const needing = (needs: Question, element: Element): Element => ({ ...element, needs });

/** The element, but matching in documents of a kind only, of which each is asked once. */
export function onlyIn(applies: (document: Document) => boolean, element: Element): Element {
  const within =
    (end: Element['end']): Element['end'] =>
    (document, at, limit) =>
      applies(document) ? end(document, at, limit) : -1;
  const read = within(element.read ?? element.end);
  return { ...element, applies, end: within(element.end), read, single: false };
}

/** These elements one after another; none may be optional. */
export function sequence(...elements: Element[]): Element {
  const ends = elements.map(({ end }) => end);
  return {
    name: elements.map(({ name }) => name).join(' '),
    begins: (elements[0] as Element).begins,
    second: secondOf(elements),
    alone: aloneOf(elements),
    needs: neededBy(elements),
    end: (document, from, limit) => {
      let at = from;
      for (let i = 0; i < ends.length && at >= 0; i += 1)
        at = (ends[i] as Element['end'])(document, at, limit);
      return at;
    },
  };
}

/** The first of these elements that matches. */
export function oneOf(...elements: Element[]): Element {
  const ends = elements.map(({ end }) => end);
  return {
    name: `(${elements.map(({ name }) => name).join(' | ')})`,
    begins: anyOf(elements.map(({ begins }) => begins)),
    second: secondOfAny(elements),
    alone: anyOf(elements.map(couldBeAlone)),
    needs: neededByAny(elements),
    end: (document, at, limit) => {
      for (let i = 0; i < ends.length; i += 1) {
        const end = (ends[i] as Element['end'])(document, at, limit);
        if (end >= 0) return end;
      }
      return -1;
    },
  };
}

/** The element from `least` to `most` times, as often as it goes. */
export function repeated(element: Element, least: number, most: number): Element {
  return {
    name: `${element.name}+`,
    begins: element.begins,
    second: element.second && anyOf([element.second, element.begins]),
    end: (document, from, limit) => {
      let at = from;
      let count = 0;
      for (; count < most; count += 1) {
        const end = element.end(document, at, limit);
        if (end < 0) break;
        at = end;
      }
      return count >= least ? at : -1;
    },
  };
}

/** The element, or nothing. */
export const optional = (element: Element): Element => ({
  ...element,
  name: `${element.name}?`,
  optional: true,
  of: element.of ?? element,
});

/** The element must match, but stands outside the candidate's span. */
export const outside = (element: Element): Element => ({
  ...element,
  outside: true,
  of: element.of ?? element,
});
