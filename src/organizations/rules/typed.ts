import { anyOf, never } from '../../lexicon/question';
import { isCapitalized } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { endOfListed, isLargePlace, isListed } from '../../names/listed-places';
import { lastInRun } from '../../names/memory';
import { isFamily, isGiven } from '../../names/name-lists';
import { offices } from '../../names/titles';
import { companyWords, institutionWords } from '../../names/type-words';
import { commonWords, isNamePart } from '../../names/words';
import { type Element, needing, readBy } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import type { OrganizationReading } from '../reading';
import { type Complement, isJoin, isType, objects, pastJoin } from './typed-joins';

const LONGEST = 10;

/** *Department of Works Director Jane Roe*: the name ends before the post; *the Governor's Office* holds one. */
const isPost = (tokens: readonly Token[], at: number): boolean => {
  const { word } = tokens[at] as Token;
  const next = tokens[at + 1];
  return offices.has(word) && next !== undefined && isNamePart(next.word) && !isType(next.word);
};

/** A type word that makes a name of the words before it. */
function isHead(tokens: readonly Token[], at: number, from: number): boolean {
  const { word } = tokens[at] as Token;
  return isType(word) && (institutionWords.has(word) || at > from) && !isLand(tokens, at);
}

/** The *West Bank* is land, the *United* of *United States* no club. */
const isLand = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.word.lower === 'bank' && tokenBefore(tokens, at)?.word.lower === 'west') ||
  (tokens[at]?.word.lower === 'united' &&
    /^(?:states|nations|kingdom|arab)$/.test(tokens[at + 1]?.word.lower ?? ''));

/** *Council on Works Jane Roe*: a person's name follows. */
function beginsPerson(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  const next = tokens[at + 1]?.word;
  if (!next || !isNamePart(next) || isType(next) || commonWords.has(word)) return false;
  return (isGiven(word) || isFamily(word)) && !isListed(word);
}

/** Past the place that begins at `at`, if one does; *Commerce* and *Homeland* are towns by accident. */
function endOfPlace(document: Document, at: number, limit: number): number {
  const end = endOfListed(document, at, limit);
  if (end < 0 || (end === at + 1 && commonWords.has((document.tokens[at] as Token).word)))
    return at;
  return isLargePlace(document, at, end) ? end : at;
}

/** The end of the longest run from `at` whose last part holds a type word. */
function endOfTyped(document: Document, at: number, limit: number): number {
  const { tokens } = document;
  let end = at;
  let typed = -1;
  let complement: Complement = 'none';
  for (let words = 0; end < limit && words < LONGEST; words += 1) {
    if (!isNamePart((tokens[end] as Token).word)) {
      const past = pastJoin(document, { from: at, end, typed, complement }, limit);
      if (past === end) break;
      if (typed === end)
        complement = objects.has((tokens[end] as Token).word.lower) ? 'open' : complement;
      end = past;
      const place = complement === 'open' ? endOfPlace(document, end, limit) : end;
      if (place > end) {
        end = place;
        typed = place;
        complement = 'place';
      }
      continue;
    }
    if (
      complement !== 'none' &&
      (isPost(tokens, end) || (typed === end && beginsPerson(tokens, end)))
    )
      break;
    end += 1;
    const { word } = tokens[end - 1] as Token;
    const goesOn = complement === 'open' || (complement === 'place' && commonWords.has(word));
    if (goesOn || isHead(tokens, end - 1, at)) typed = end;
  }
  return typed;
}

const startsHere = (document: Document, at: number): boolean => {
  const token = document.tokens[at] as Token;
  const before = tokenBefore(document.tokens, at);
  if (!before || before.sentence !== token.sentence) return true;
  return !isNamePart(before.word) && !(before.word.text === '-' && !token.spaced);
};

/** *BREAKING NEWS:* says what follows. */
const isLabel = ({ tokens }: Document, at: number, end: number): boolean =>
  tokens[end]?.word.text === ':' &&
  tokens.slice(at, end).every(({ word }) => word.shape === 'upper');

/** In a headline in capitals a run is words as like as not. */
const SHOUTED = 1;
const LONGEST_SHOUTED = 3;

const isLoud = (name: Piece): boolean =>
  name.to - name.from > LONGEST_SHOUTED && capitalsAt(name.document, name.first) === 'shouted';

/** The *Finance* of *Finance Minister* is the title's, and so are *Orwell Sheriff* and *U.S. District* before a name. */
function isTitle({ tokens }: Document, end: number): boolean {
  const next = tokens[end];
  const { word } = tokens[end - 1] as Token;
  if (!next || !isCapitalized(next.word)) return false;
  if (offices.has(word)) return true;
  if (word.lower === 'district') return /^(?:judge|attorney|justice)$/.test(next.word.lower);
  return companyWords.has(word) && offices.has(next.word);
}

const goesOn = anyOf([isNamePart, isJoin]);

const lastType = lastInRun(goesOn, isType);

/** A run of words that says with one of them what organisation it is. */
export const typedRun: Element = needing(
  isType,
  readBy(
    '<Name type-word>',
    isNamePart,
    (document, at, limit) => {
      if (lastType(document, at) < 0 || !startsHere(document, at)) return -1;
      const end = endOfTyped(document, at, limit);
      return end - at >= 2 && !isTitle(document, end) && !isLabel(document, at, end) ? end : -1;
    },
    goesOn,
    never,
  ),
);

/** *Orwell University*, *Ministry of External Affairs*, *Roe Holdings Ltd*. */
export const typedName = defineRule<OrganizationReading>({
  id: 'organizations/typed-name',
  reads: '<Name> <type word>, or <type word> of <Name>',
  pattern: [typedRun],
  produce: ([name]) => name && { weight: isLoud(name) ? SHOUTED : 4 },
  examples: {
    'Ministry of External Affairs': ['The Ministry of External Affairs said no.'],
    'Orwell University': ['She left Orwell University.'],
    'Ministry of Herding, Works and Forestry': [
      'The Ministry of Herding, Works and Forestry fell.',
    ],
    "Zuzu Workers' Federation": ["The Zuzu Workers' Federation met."],
    'Party of Kenya': ['He led the Party of Kenya Oyel Blatt left.'],
    "Zuzu's Corp.": ["Zuzu's Corp. of Kenya closed."],
    'Zuzu Corp': ['They sold Zuzu Corp of the United States.'],
    nothing: ['She left university.', 'BREAKING NEWS: Harwich win.'],
  },
});
