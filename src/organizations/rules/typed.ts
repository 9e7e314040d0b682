import { isCapitalized, type Word } from '../../lexicon/word';
import { offices } from '../../names/titles';
import { companyWords, institutionWords } from '../../names/type-words';
import { commonWords, grammarWords } from '../../names/words';
import { type Element, readBy } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { OrganizationReading } from '../reading';

const LONGEST = 10;

const isType = (word: Word): boolean => institutionWords.has(word) || companyWords.has(word);

const isNamePart = (word: Word): boolean =>
  isCapitalized(word) && !grammarWords.has(word) && word.shape !== 'initial';

const joins = new Set(['of', 'and', '&', 'for', 'the', '-', "'s", '’s', 'on', 'de', 'du', 'la']);

const articles = new Set(['the', 'la', 'las', 'los']);

const none = new Set<string>();

/** *and the* begins another name. */
const articlesAfter = (join: string): ReadonlySet<string> => (join === 'and' ? none : articles);

/** Past words that join two capitalised ones within a name. */
function afterJoin(document: Document, at: number, limit: number): number {
  let end = at;
  while (
    end < limit &&
    end - at < 2 &&
    (end === at ? joins : articlesAfter((document.tokens[at] as Token).word.lower)).has(
      (document.tokens[end] as Token).word.lower,
    )
  )
    end += 1;
  if (end === at || end >= limit) return at;
  return isNamePart((document.tokens[end] as Token).word) ? end : at;
}

/** The *West Bank* is land, the *United* of *United States* no club. */
const isBank = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.word.lower === 'bank' && tokens[at - 1]?.word.lower === 'west') ||
  (tokens[at]?.word.lower === 'united' &&
    /^(?:states|nations|kingdom|arab)$/.test(tokens[at + 1]?.word.lower ?? ''));

/** *Department of Works Director Jane Roe*: the name ends before the post; *the Governor's Office* holds one. */
const isPost = (tokens: readonly Token[], at: number): boolean => {
  const { word } = tokens[at] as Token;
  const next = tokens[at + 1];
  return offices.has(word) && next !== undefined && isNamePart(next.word) && !isType(next.word);
};

/** The end of the longest run from `at` whose last part holds a type word. */
function endOfTyped(document: Document, at: number, limit: number): number {
  const { tokens } = document;
  let end = at;
  let typed = -1;
  let open = false;
  for (let words = 0; end < limit && words < LONGEST; words += 1) {
    const token = tokens[end] as Token;
    if (!isNamePart(token.word)) {
      const past = afterJoin(document, end, limit);
      if (past === end) break;
      const join = token.word.lower;
      if (join === 'the') break;
      if (/^['’]s?$/.test(join) && !commonWords.has((tokens[end - 1] as Token).word)) break;
      if (join === 'of' || join === 'for' || join === 'on') {
        if (typed !== end) break;
        open = true;
      } else if (join !== 'and' && join !== '&' && join !== '-' && typed === end) break;
      else if (join === 'and' && typed === end && !open) break;
      end = past;
      continue;
    }
    if (open && isPost(tokens, end)) break;
    end += 1;
    if (
      isType(token.word) &&
      (institutionWords.has(token.word) || end - at > 1) &&
      !isBank(tokens, end - 1)
    )
      typed = end;
    else if (open) typed = end;
  }
  return typed;
}

const startsHere = (document: Document, at: number): boolean => {
  const token = document.tokens[at] as Token;
  const before = document.tokens[at - 1];
  if (!before || before.sentence !== token.sentence) return true;
  return !isNamePart(before.word) && !(before.word.text === '-' && !token.spaced);
};

/** *BREAKING NEWS:* says what follows. */
const isLabel = ({ tokens }: Document, at: number, end: number): boolean =>
  tokens[end]?.word.text === ':' &&
  tokens.slice(at, end).every(({ word }) => word.shape === 'upper');

/** The *Finance* of *Finance Minister* is the title's, and so is *Orwell Sheriff* before a name. */
function isTitle({ tokens }: Document, end: number): boolean {
  const next = tokens[end];
  const { word } = tokens[end - 1] as Token;
  if (!next || !isCapitalized(next.word)) return false;
  return offices.has(word) || (companyWords.has(word) && offices.has(next.word));
}

const typedRun: Element = readBy('<Name type-word>', isNamePart, (document, at, limit) => {
  if (!startsHere(document, at)) return -1;
  const end = endOfTyped(document, at, limit);
  return end - at >= 2 && !isTitle(document, end) && !isLabel(document, at, end) ? end : -1;
});

/** *Orwell University*, *Ministry of External Affairs*, *Roe Holdings Ltd*. */
export const typedName = defineRule<OrganizationReading>({
  id: 'organizations/typed-name',
  reads: '<Name> <type word>, or <type word> of <Name>',
  pattern: [typedRun],
  produce: () => ({ weight: 4 }),
  examples: {
    'Ministry of External Affairs': ['The Ministry of External Affairs said no.'],
    'Orwell University': ['She left Orwell University.'],
    nothing: ['She left university.'],
  },
});
