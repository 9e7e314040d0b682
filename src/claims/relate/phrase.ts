import { remember } from '../../lexicon/remember';
import type { Concept } from '../../records';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';

/** Tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'X', 'SYM', 'ADV']);

/** Words that carry no meaning of their own in a noun phrase, whatever the tagger says of them. */
const EMPTY = new Set(
  (
    "the a an this that these those its his her their our my your of in on at to for from by with and or as 's ’s ' such " +
    'some any all each every total other another last next past previous more most also just now then there here same own ' +
    'about around over under up down fewer less nearly almost not no so too very per than between among across through during ' +
    'today yesterday tomorrow & / - – ( ) " “ ” % $'
  ).split(' '),
);

/** Adverbs describe how, not what. */
const isEmpty = ({ word, pos }: Token): boolean =>
  isEmptyWord(word) || !CONTENT.has(pos) || (pos === 'ADV' && word.shape === 'lower');

const isEmptyWord = remember(({ lower, text }) => EMPTY.has(lower) || !/[\p{L}\d]/u.test(text));

type Test = (at: number) => boolean;

const none: Test = () => false;

/** The words of a stretch that carry meaning, those of quantities left out; words joined by a hyphen are one. */
function contentWords({ tokens }: Document, { from, to }: Stretch, taken: Test): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    if (taken(at)) continue;
    const token = tokens[at] as Token;
    const hyphen = tokenBefore(tokens, at);
    const joins = hyphen?.word.text === '-' && !hyphen.spaced && !token.spaced && at - 1 > from;
    if (joins && words.length > 0 && !taken(at - 2)) {
      words[words.length - 1] = `${words[words.length - 1]}-${token.word.text}`;
    } else if (!isEmpty(token)) words.push(token.word.text);
  }
  return words;
}

/** The stretch as a concept, or nothing where no word of it means anything; `taken` says which tokens are quantities. */
export function conceptOf(
  document: Document,
  stretch: Stretch | undefined,
  taken: Test = none,
): Concept | undefined {
  if (!stretch || stretch.to <= stretch.from) return undefined;
  const words = contentWords(document, stretch, taken);
  if (words.length === 0) return undefined;
  const start = (document.tokens[stretch.from] as Token).start;
  const { end } = document.tokens[stretch.to - 1] as Token;
  return { start, end, text: document.text.slice(start, end), words };
}
