import { anyWordOf } from '../lexicon/vocabulary';
import { isCapitalized } from '../lexicon/word';
import { roleNouns } from '../names/titles';
import { grammarWords } from '../names/words';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import type { Surroundings } from './surroundings';

/** Offices whose field is part of their name: *Minister for Roads and Works*, *Speaker of Parliament*. */
const withField = new Set(
  `minister secretary speaker commissioner director chief head chairman chairwoman chair professor dean member
   inspector superintendent controller`.split(/\s+/),
);

/** Joins two fields of an office, or two offices. */
export const isAnd = anyWordOf(['and', '&']);

/** Words a field has at most. */
const LONGEST = 6;

const isCapital = ({ word }: Token): boolean => isCapitalized(word) && !grammarWords.has(word);

const isPlainNoun = ({ pos, word }: Token): boolean =>
  word.shape === 'lower' && (pos === 'NOUN' || pos === 'ADJ');

/** Where the field of an office ends, *of research* or *of Foreign Affairs*, or where it would begin if there is none. */
export function endOfField(document: Document, head: number, around: Surroundings): number {
  const { tokens } = document;
  const start = head + 1;
  const link = tokens[start]?.word.lower;
  const office = tokens[head] as Token;
  if (link !== 'of' && !(link === 'for' && withField.has(office.word.lower))) return start;
  const first = tokens[start + 1];
  if (!first || first.sentence !== office.sentence || around.from(start + 1)) return start;
  const capital = isCapital(first);
  if (capital ? !withField.has(office.word.lower) : !isPlainNoun(first)) return start;
  const belongs = capital ? isCapital : isPlainNoun;
  const joins = (token: Token): boolean => belongs(token) && !roleNouns.has(token.word);
  let end = start + 2;
  while (end - start <= LONGEST) {
    const token = tokens[end];
    if (!token || token.sentence !== office.sentence || around.from(end)) break;
    const next = tokens[end + 1];
    if (belongs(token)) end += 1;
    else if (isAnd(token.word) && next && joins(next)) end += 2;
    else break;
  }
  return end;
}
