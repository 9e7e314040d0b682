import { remember } from '../lexicon/remember';
import { anyWordOf } from '../lexicon/vocabulary';
import { isCapitalized } from '../lexicon/word';
import { honorifics, offices, roleNouns } from '../names/titles';
import { commonWords, grammarWords, isPossessiveMark } from '../names/words';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import { endOfField } from './field';
import type { Holder, Surroundings } from './surroundings';

/** An office as it stands in the text, in tokens, half-open. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly former: boolean;
  readonly holder: Holder | undefined;
  /** Where the whole expression begins: *former Indian ambassador*. */
  readonly begins: number;
  /** Token after the whole expression: *ambassador to the US*. */
  readonly ends: number;
}

/** A word that stands before the head: *vice* president. */
export const isModifier = anyWordOf(
  `prime vice deputy foreign external internal affairs defence defense finance home interior chief general managing
   executive senior junior assistant acting associate first second health education trade agriculture transport justice
   environment energy labour labor commerce police state national federal press campaign team party opposition
   attorney army navy military security intelligence parliamentary presidential chief-of-staff world club head
   financial operating legal marketing technology medical scientific political diplomatic additional joint special
   principal regional district`.split(/\s+/),
);

const isPastWord = anyWordOf([...['former', 'ex', 'then', 'late', 'ousted', 'deposed', 'onetime']]);
const isLink = anyWordOf(['of', 'to', 'for', 'at', 'in', 'with']);

/** Nouns for what a person is to another, or for the moment: no offices. */
const relations = new Set(
  `private wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter
   widow fiance fiancee girlfriend boyfriend friend colleague predecessor successor rival mate counterpart winner loser
   champion finalist resident suspect gunman killer compatriot countryman teenager veteran newcomer candidate star
   saint head legend baby boy girl child man woman citizen customer neighbour neighbor`.split(
    /\s+/,
  ),
);

const isPlural = (word: string): boolean => word.endsWith('s') && !word.endsWith('ss');

/** A noun for an office, in the singular. */
const isHead = remember(
  (word) =>
    (offices.has(word) || roleNouns.has(word)) &&
    !honorifics.has(word) &&
    !relations.has(word.lower) &&
    !isPlural(word.lower),
);

/** The same at a token of a document, with *head* where it is one of something: *head of research*. */
export function isHeadAt({ tokens }: Document, at: number): boolean {
  const token = tokens[at];
  if (token?.word.lower === 'head') return tokens[at + 1]?.word.lower === 'of';
  return token !== undefined && isHead(token.word);
}

const isHyphen = (token: Token | undefined): boolean => token?.word.text === '-';

/** Back over the words that stand before the head in a title: *Deputy Prime* Minister. */
function backOver(document: Document, head: number, around: Surroundings): number {
  const { tokens } = document;
  let from = head;
  while (from > 0) {
    const before = tokens[from - 1] as Token;
    if (before.sentence !== (tokens[head] as Token).sentence) break;
    if (around.before(from) || isPastWord(before.word)) break;
    if (isHyphen(before) && tokens[from]?.spaced === false && from > 1) {
      from -= 2;
      continue;
    }
    const opens = tokens[from - 2]?.sentence !== before.sentence && commonWords.has(before.word);
    const capital =
      isCapitalized(before.word) &&
      !grammarWords.has(before.word) &&
      before.word.shape === 'title' &&
      !opens;
    if (!isModifier(before.word) && !isHead(before.word) && !capital) break;
    if (head - from > 5) break;
    from -= 1;
  }
  return from;
}

/** The place or organisation that a title belongs to when it stands before: *Russian*, *India's*, *MEA*. */
function holderBefore(
  document: Document,
  at: number,
  around: Surroundings,
): [Holder | undefined, number] {
  const { tokens } = document;
  let end = at;
  const before = tokenBefore(tokens, end);
  if (before && isPossessiveMark(before.word)) end -= 1;
  const holder = around.before(end);
  if (!holder || tokens[end - 1]?.sentence !== tokens[at]?.sentence) return [undefined, at];
  return [holder, holder.from];
}

/** *analyst at London stockbrokers*, *head of London-based Zuzu*: the place is theirs, not the title's. */
const isOwnedNoun = (token: Token | undefined): boolean =>
  isHyphen(token) || (token?.pos === 'NOUN' && token.word.shape === 'lower');

/** The place or organisation after a title: *ambassador to the US*. */
function holderAfter(
  document: Document,
  at: number,
  around: Surroundings,
): [Holder | undefined, number] {
  const { tokens } = document;
  const link = tokens[at];
  if (!link || !isLink(link.word)) return [undefined, at];
  const article = tokens[at + 1]?.word.lower === 'the' ? 1 : 0;
  const holder = around.from(at + 1 + article);
  if (!holder || isOwnedNoun(tokens[holder.to])) return [undefined, at];
  return [holder, holder.to];
}

function isPast(document: Document, at: number): [boolean, number] {
  const before = tokenBefore(document.tokens, at);
  const earlier = document.tokens[at - 2];
  if (earlier && isHyphen(before) && isPastWord(earlier.word)) return [true, at - 2];
  return before && isPastWord(before.word) ? [true, at - 1] : [false, at];
}

/** *MSF's doctor in Samos* belongs to both; of two places or two organisations the one after counts. */
function bothHolders(after: Holder | undefined, before: Holder | undefined): Holder | undefined {
  if (!after || !before) return after ?? before;
  const { from, to } = after;
  const place = after.place ?? before.place;
  const organization = after.organization ?? before.organization;
  const apart = (after.place === undefined) !== (before.place === undefined);
  return apart ? { from, to, place, organization } : after;
}

/** The title whose head is at a token. */
export function titleAt(document: Document, head: number, around: Surroundings): Title {
  const from = backOver(document, head, around);
  const to = endOfField(document, head, around);
  const [after, ends] = holderAfter(document, to, around);
  const [right, holderFrom] = holderBefore(document, from, around);
  const [former, pastFrom] = isPast(document, holderFrom);
  const [left, begins] = right ? [right, pastFrom] : holderBefore(document, pastFrom, around);
  const before = right ?? left;
  const holder = bothHolders(after, before);
  return { from, to, former, holder, begins, ends };
}
