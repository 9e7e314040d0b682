import { reads, remember } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { isParticiple } from '../vocabulary/endings';
import type { Stretch } from './phrase';
import { beforeTime, isTime, saysWhichTime } from './phrase-time';
import { isAlwaysNoun, isPrepositional, isVerbAt } from './verbs';

/** Words inside a noun phrase whatever the tagger says of them. */
const isAlwaysNominal = remember((word) => isAlwaysNoun(word) || /^(?:'s?|&)$/.test(word.lower));

/** Can the token be inside a noun phrase? */
export const isNominal = ({ pos, word }: Token): boolean =>
  pos === 'NOUN' ||
  pos === 'PROPN' ||
  pos === 'ADJ' ||
  pos === 'NUM' ||
  pos === 'X' ||
  isAlwaysNominal(word);

export const isNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' || token.pos === 'PROPN' || isAlwaysNoun(token.word));

const isLink = reads(/^(?:of|in|for|on|to|at|per|across|with|from|among|against|between)$/);
const isPossessivePronoun = reads(/^(?:its|his|her|their|our|my|your)$/);

const isArticle = ({ pos, word }: Token): boolean => pos === 'DET' || isPossessivePronoun(word);

const joinsWords = reads(/^[-/]$/);

const isHyphen = ({ word, spaced }: Token): boolean => !spaced && joinsWords(word);

/** The point of `Example.com`. */
const isPoint = ({ word, spaced }: Token, next: Token | undefined): boolean =>
  word.text === '.' && !spaced && next?.spaced === false;

/** A participle between a determiner and a noun: `the remaining shares`, `offshore-listed funds`. */
const isDescriptive = ({ pos, word }: Token): boolean =>
  pos === 'VERB' && isParticiple(word) && !isPrepositional(word);

/**
 * The noun phrase that begins at or after `from`: determiners passed over, then nouns and what
 * describes them, then up to `links` prepositional phrases.
 */
export function phraseAfter(
  document: Document,
  from: number,
  limit: number,
  links: number,
): Stretch | undefined {
  const { tokens } = document;
  let start = from;
  while (start < limit && isArticle(tokens[start] as Token)) start += 1;
  let [to, noun, left] = [start, -1, links];
  for (; to < limit; to += 1) {
    const token = tokens[to] as Token;
    if (token.newline && to > start) break;
    if (to > start && isVerbAt(document, to) && !isDescriptive(token)) break;
    const before = tokens[to - 1] as Token;
    if (isNoun(token) || (to > start && isNumberOfName(before, token))) noun = to;
    const linked = to > start && isLink(before.word);
    if (isNominal(token) || isHyphen(token)) continue;
    if (isDescriptive(token) && noun < to - 1) continue;
    if (isArticle(token) && linked) continue;
    if (noun < start && to > start && joinsModifiers(tokens, to)) continue;
    if (noun !== to - 1 || left === 0 || !isLink(token.word)) break;
    if (isTime(tokens[to + 1]) || isTime(tokens[to + 2])) break;
    left -= 1;
  }
  return noun >= start ? { from: start, to: noun + 1 } : undefined;
}

const MOST_BACK = 30;

/** Does the phrase go on to the left with the token before `from`? `links` says whether prepositions may. */
function reachesOver(document: Document, from: number, to: number, links: boolean): boolean {
  const { tokens } = document;
  const [token, after, before] = [tokens[from - 1] as Token, tokens[from], tokens[from - 2]];
  if (after?.newline && from < to) return false;
  if (from < to && isTime(token) && saysWhichTime(before?.word)) return false;
  if (token.word.lower === 'aged' && from < to) return true;
  if (isDescriptive(token))
    return from < to && isNominal(after as Token) && !isClause(tokens, from);
  if (isVerbAt(document, from - 1)) return false;
  if (isArticle(token))
    return links && from < to && (isLink(before?.word) || isBetween(tokens, from - 2));
  if (isNominal(token) || isHyphen(token) || isPoint(token, after)) return true;
  if (isLink(token.word))
    return (
      links && from < to && (isNoun(before) || before?.pos === 'NUM' || before?.word.text === ')')
    );
  return token.word.lower === 'and' && from < to && isNoun(before) && links;
}

/** `profits the firm reported`, `has completed runs`: a verb of its own; not so in `had maximum sustained winds`. */
function isClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2];
  if (before?.pos === 'AUX') return true;
  const pos = tokens[from - 3]?.pos;
  return isNoun(before) && pos !== 'VERB' && pos !== 'AUX';
}

/** `between the dollar and the yen`: *and* joins no clauses. */
function isBetween(tokens: readonly Token[], and: number): boolean {
  if (tokens[and]?.word.lower !== 'and') return false;
  for (let at = and - 1; at > and - 6; at -= 1)
    if (tokens[at]?.word.lower === 'between') return true;
  return false;
}

/** The noun phrase, with its prepositional phrases where `links` are wanted, that ends before `to`. */
export function phraseBefore(
  document: Document,
  to: number,
  floor: number,
  links = true,
): Stretch | undefined {
  const { tokens } = document;
  const end = beforeTime(tokens, to, floor);
  let from = end;
  while (from > floor && from > end - MOST_BACK && reachesOver(document, from, end, links))
    from -= 1;
  while (from < end && joinsPhrases(tokens[from]?.word)) from += 1;
  return from < end ? { from, to: end } : undefined;
}

const joinsPhrases = reads(/^(?:and|-|\/|&)$/);

/** `the issued and outstanding shares`. */
function joinsModifiers(tokens: readonly Token[], and: number): boolean {
  const after = tokens[and + 1];
  return tokens[and]?.word.lower === 'and' && (after?.pos === 'ADJ' || after?.pos === 'VERB');
}

/** `V-6`, `iPhone 14`: the number is a part of the name before it. */
const isNumberOfName = (before: Token, { pos }: Token): boolean =>
  pos === 'NUM' && (before.pos === 'PROPN' || isHyphen(before));

/** The adjectives and nouns right before `to`, without a determiner. */
export function modifiersBefore(document: Document, to: number, floor: number): number {
  let from = to;
  while (from > floor) {
    if (!describesNext(document, from - 1) || document.tokens[from]?.newline) break;
    from -= 1;
  }
  return from;
}

/** An adjective or noun, the number of a name, a participle after its article: `a turbocharged 1.6-litre engine`. */
function describesNext(document: Document, at: number): boolean {
  const token = document.tokens[at] as Token;
  const before = tokenBefore(document.tokens, at);
  if (token.pos === 'NUM') return before !== undefined && isNumberOfName(before, token);
  if (token.pos === 'VERB' || isVerbAt(document, at))
    return isDescriptive(token) && before?.pos === 'DET';
  return isNominal(token) || isHyphen(token);
}
