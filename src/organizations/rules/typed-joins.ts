import { anyOf } from '../../lexicon/question';
import { anyWordOf } from '../../lexicon/vocabulary';
import type { Word } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { isListed } from '../../names/listed-places';
import { isFamily, isGiven } from '../../names/name-lists';
import { offices } from '../../names/titles';
import { companyWords, institutionWords, placeWordsAfter } from '../../names/type-words';
import { commonWords, isNamePart } from '../../names/words';
import type { Document } from '../../text/document';
import { lowerAt, type Token, tokenBefore } from '../../text/token';
import { knownOrganizations } from '../vocabulary/known';

/** A word that says what an organisation is. */
export const isType = anyOf([institutionWords.has, companyWords.has]);

/** What of a run the next word may go on: nothing yet, the words after *of*, or a place that closes them. */
export type Complement = 'none' | 'open' | 'place';

/** A run as far as it has been read. */
export interface Run {
  readonly from: number;
  readonly end: number;
  /** Where the run last made a name, or -1. */
  readonly typed: number;
  readonly complement: Complement;
}

/** Words after which the name says of what, or for whom, the organisation is. */
export const objects: ReadonlySet<string> = new Set(['of', 'for', 'on']);

const joins = [...objects, ...['and', '&', 'the', '-', "'s", '’s', "'", '’', 'de', 'du', 'la']];

/** Could it join two words of a name? */
export const isJoin = anyWordOf(joins);

const articles: ReadonlySet<string> = new Set(['the', 'la', 'las', 'los']);
const none: ReadonlySet<string> = new Set();

/** *and the* begins another name. */
const articlesAfter = (join: string): ReadonlySet<string> => (join === 'and' ? none : articles);

/** What sits on a matter: *Council on Foreign Relations*, but no *Center on Monday*. */
const bodies: ReadonlySet<string> = new Set(
  `commission committee council conference board panel institute office group bureau forum organisation organization
   association federation coalition`.split(/\s+/),
);

/** Legal forms end a name: *Zuzu Corp of the United States* is Zuzu Corp. */
const legalForm =
  /^(?:inc|corp|co|cos|ltd|plc|llc|ag|sa|nv|gmbh|spa|s\.p\.a|s\.a|company|limited)\.?$/;

/** Past words that join two capitalised ones within a name. */
function afterJoin(document: Document, at: number, limit: number): number {
  const { tokens } = document;
  if (at >= limit || !isJoin((tokens[at] as Token).word)) return at;
  const article = articlesAfter(lowerAt(document, at)).has(lowerAt(document, at + 1));
  const end = article ? at + 2 : at + 1;
  return end < limit && isNamePart((tokens[end] as Token).word) ? end : at;
}

/** *workers*, *volunteers*: who may have a union. */
const isPeopleOf = /(?:er|or|ist|ent|ant|ian|ee)s$/;

/** *Workers' Party*, *Governor's Office*, *Zuzu's Corp.*: not the end of a quotation, nor *Jane's Bank*. */
function isPossessive(document: Document, at: number): boolean {
  const { tokens } = document;
  const mark = tokens[at] as Token;
  const { word } = tokens[at - 1] as Token;
  if (mark.spaced) return false;
  if (legalForm.test(lowerAt(document, at + 1))) return true;
  const holder = commonWords.has(word) || offices.has(word);
  if (!holder || placeWordsAfter.has(word)) return false;
  return (
    mark.word.text.length > 1 || (isPeopleOf.test(word.lower) && tokens[at + 1]?.spaced === true)
  );
}

/** *… and Orwell State College* after *College of Works*: the second is a name of its own. */
function isOwnName({ tokens }: Document, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && isNamePart((tokens[end] as Token).word)) end += 1;
  if (end - at < 2) return false;
  const { word } = tokens[end - 1] as Token;
  return institutionWords.has(word) && isListed((tokens[at] as Token).word);
}

/** *Hall County and …*: the second is another name. */
const isTerritory = ({ tokens }: Document, at: number): boolean =>
  /^(?:county|city|state|township|province)$/.test(tokenBefore(tokens, at)?.word.lower ?? '');

/** May this join go on the run, so that `past` is its next word? */
function goesOn(document: Document, run: Run, past: number, limit: number): boolean {
  const { end, typed, complement } = run;
  const { tokens } = document;
  const join = lowerAt(document, end);
  const closed = typed === end;
  if (join === 'the') return false;
  if (/^['’]/.test(join))
    return (!closed || offices.has((tokens[end - 1] as Token).word)) && isPossessive(document, end);
  if (join === 'on')
    return (
      closed &&
      bodies.has(lowerAt(document, end - 1)) &&
      (tokens[past] as Token).word.shape !== 'upper'
    );
  if (objects.has(join))
    return closed && complement !== 'place' && !legalForm.test(lowerAt(document, end - 1));
  if (join === '-')
    return !tokens[end]?.spaced || capitalsAt(document, tokens[end] as Token) !== 'shouted';
  if (join === 'and' && isTerritory(document, end)) return false;
  if (!closed || join === '&') return true;
  return join === 'and' && complement === 'open' && !isOwnName(document, past, limit);
}

/** A word for what a ministry is for: *Forestry*, not a place, a person or another name. */
const isMatter = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.shape === 'title' &&
  isNamePart(word) &&
  !isType(word) &&
  !isListed(word) &&
  !isGiven(word) &&
  (commonWords.has(word) || (!isFamily(word) && !knownOrganizations.has(word)));

/** The last of *…, Works and Forestry* after *Ministry of Herding*, or `at`. */
function lastOfList({ tokens }: Document, at: number, limit: number): number {
  if (!isMatter(tokenBefore(tokens, at)?.word)) return at;
  for (let end = at; end + 1 < limit; end += 2) {
    const mark = tokens[end]?.word.lower;
    const and = mark === 'and' || (mark === ',' && tokens[end + 1]?.word.lower === 'and');
    const last = mark === ',' && and ? end + 2 : end + 1;
    if ((mark !== ',' && !and) || last >= limit || !isMatter(tokens[last]?.word)) return at;
    if (and) return end > at ? last : at;
  }
  return at;
}

/** The next word of the run behind a join at its end, or the end where none goes on. */
export function pastJoin(document: Document, run: Run, limit: number): number {
  const { end, typed, complement } = run;
  if (complement === 'open' && typed === end && lowerAt(document, end) === ',')
    return lastOfList(document, end, limit);
  const past = afterJoin(document, end, limit);
  return past > end && goesOn(document, run, past, limit) ? past : end;
}
