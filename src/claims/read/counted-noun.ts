import { reads, remember } from '../../lexicon/remember';
import type { Word } from '../../lexicon/word';
import { readOnce } from '../../rules/read-once';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { isParticiple } from '../vocabulary/endings';
import { isPlural, singularOf } from './singular';

/** What is counted: `Indian nationals`, `human-trafficking rings`. */
export interface CountedNoun {
  readonly to: number;
  /** Lower case, the last word in the singular. */
  readonly name: string;
  readonly plural: boolean;
}

const MOST_WORDS = 8;

/** Words after a number that add nothing to what is counted. */
const SKIPPED = new Set(
  'more fewer extra additional such different separate or and a the'.split(' '),
);

const isSkipped = remember(({ lower }) => SKIPPED.has(lower));

const isHyphen = ({ word, spaced }: Token): boolean => !spaced && joinsWords(word);

const joinsWords = reads(/^[-–]$/);

/** Participles that describe a noun: `fallen trees`, `stolen cars`, `newly built homes`. */
const isDescriptive = reads(/(?:ing|ed|[kltvw]en|broken|rown|built|lost|made|sold|left|unsold)$/);

const isPluralWord = remember(({ lower }) => isPlural(lower));

/** Can the token be a part of a noun phrase before its head? */
function isNominal(token: Token, first: boolean, headed = false): boolean {
  const { pos, word } = token;
  if (word.shape === 'other' || word.shape === 'number') return false;
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') return true;
  if (pos === 'VERB') return (first && isPluralWord(word)) || (!headed && isDescriptive(word));
  return false;
}

const isAdverb = ({ pos, word }: Token): boolean => pos === 'ADV' && word.lower.endsWith('ly');

interface Scan {
  parts: string[];
  /** Is one of them a word that adds nothing? */
  skipped: boolean;
  /** The word that the last of them ends in. */
  last: Word | undefined;
  head: number;
  plural: boolean;
}

/** Takes words while they can belong to the phrase, and stops at a plural that no other noun follows. */
function scan({ tokens }: Document, at: number, limit: number): Scan {
  const found: Scan = { parts: [], skipped: false, last: undefined, head: -1, plural: false };
  let taken = 0;
  for (let i = at; i < limit && taken < MOST_WORDS; i += 1) {
    const token = tokens[i] as Token;
    if (isHyphen(token) && found.parts.length > 0 && tokens[i + 1]?.spaced === false) {
      const last = found.parts.length - 1;
      i += 1;
      found.parts[last] = `${found.parts[last]}-${tokens[i]?.word.lower}`;
    } else if (endsInFigures(tokens, i)) {
      found.parts.push(token.word.text);
      i += 1;
      return { ...found, last: token.word, head: i, plural: true };
    } else if (beginsCompound(tokens, i)) {
      found.parts.push(token.word.lower);
    } else if (!isNominal(token, taken === 0, found.head >= 0) || (token.newline && taken > 0)) {
      if (!goesThrough(tokens, i, taken)) break;
      if (isAdverb(token) && isSized(tokens[i + 1])) i += 1;
      continue;
    } else found.parts.push(token.word.lower);
    taken += 1;
    const here = tokens[i] as Token;
    found.skipped ||= isSkipped(here.word);
    found.last = here.word;
    if (here.pos !== 'ADJ' || isPluralWord(here.word)) found.head = i;
    found.plural = isHead(here) && isPluralWord(here.word);
    if (found.plural && !headFollows(tokens, i + 1, limit)) break;
  }
  return found;
}

/** `twenty Falcon 9s`: the number of a name, in the plural. */
const endsInFigures = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.shape === 'number' &&
  tokenBefore(tokens, at)?.pos === 'PROPN' &&
  tokens[at + 1]?.word.lower === 's' &&
  tokens[at + 1]?.spaced === false;

/** `fast-food restaurants`, `off-duty officers`: what stands before a hyphen describes, whatever it is. */
function beginsCompound(tokens: readonly Token[], at: number): boolean {
  const [token, hyphen, next] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (token.word.shape === 'number' || token.word.shape === 'other') return false;
  return (
    hyphen !== undefined &&
    isHyphen(hyphen) &&
    next?.spaced === false &&
    next.word.shape === 'lower'
  );
}

const isHead = ({ pos }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ';

/** The participle an adverb belongs to: `decently sized plants` are plants. */
const isSized = (token: Token | undefined): boolean => isParticiple(token?.word);

/** `digital and physical sales`, `decently sized plants`. */
function goesThrough(tokens: readonly Token[], at: number, taken: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next) return false;
  if (isAdverb(token)) return isNominal(next, false);
  if (taken === 0 || token.word.lower !== 'and') return false;
  const [before, after] = [tokens[at - 1] as Token, tokens[at + 2]];
  if (!after || !isHead(after) || !isPluralWord(after.word) || isPluralWord(before.word))
    return false;
  return isNominal(next, false) && next.word.shape === before.word.shape;
}

/** `sports cars`, `sales figures`: a plural before a plural only describes it. */
function headFollows(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at];
  if (!next || at >= limit) return false;
  if (isHyphen(next)) return tokens[at + 1]?.spaced === false;
  return (
    (next.pos === 'NOUN' || next.pos === 'PROPN') &&
    next.word.shape === 'lower' &&
    isPluralWord(next.word)
  );
}

/** The noun phrase that a number counts, beginning at token `at`. Every rule about counts asks for it. */
export const readCountedNoun = readOnce(read);

function read(document: Document, at: number, limit: number): CountedNoun | undefined {
  const from = at < limit && isSkipped(document.tokens[at]?.word) ? at + 1 : at;
  const { parts, skipped, last, head, plural } = scan(document, from, limit);
  if (head < 0 || !last) return undefined;
  const part = parts[parts.length - 1] as string;
  const noun = part.slice(0, part.length - last.lower.length) + singularOf(last);
  const words = skipped ? parts.filter((part) => !SKIPPED.has(part)) : parts;
  words[words.length - 1] = noun;
  return { to: head + 1, name: words.length === 1 ? noun : words.join(' '), plural };
}
