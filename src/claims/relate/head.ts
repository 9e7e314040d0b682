import { reads } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { isNominal, isNoun, phraseBefore } from './noun-phrase';
import type { Stretch } from './phrase';

/** Prepositions that hang a phrase on the noun before them; *after* and *before* open clauses. */
const hangs = reads(
  /^(?:near|over|under|around|across|during|within|behind|outside|inside|along|against|about|through|via|without|above|below|beyond|including|excluding|of|in|for|on|at|from|with|among|between|by|into)$/,
);

/** Words that stand between a preposition and its noun. */
const isOpening = ({ pos, word }: Token): boolean =>
  pos === 'DET' || (pos === 'ADV' && word.lower.endsWith('ly'));

/** A past participle right after its noun: `cuts announced by`, `people killed in`. */
function isReduced({ tokens }: Document, at: number, floor: number): boolean {
  const [before, token] = [tokenBefore(tokens, at), tokens[at]];
  if (!before || !token || at <= floor) return false;
  return token.pos === 'VERB' && endsAsParticiple(token.word) && isNominal(before);
}

const endsAsParticiple = reads(/(?:ed|en|wn|ld)$/);

/** `floods that struck the region`: a verb after a relative pronoun and its noun. */
const isOfRelative = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.pos === 'VERB' &&
  isRelative(tokenBefore(tokens, at)?.word) &&
  isNominal(tokens[at - 2] as Token);

const isRelative = reads(/^(?:that|which|who)$/);

/** Where the noun ends that a phrase beginning at `from` hangs on by a preposition, or -1. */
function hangsOn(document: Document, from: number, floor: number): number {
  const { tokens } = document;
  let at = from - 1;
  while (at > floor && isOpening(tokens[at] as Token)) at -= 1;
  if (at <= floor + 1) return -1;
  if (isOfRelative(document, at)) return at - 1;
  if (!hangs(tokens[at]?.word)) return -1;
  if (isReduced(document, at - 1, floor)) return at - 1;
  return tokens[at]?.word.lower !== 'by' && isNoun(tokenBefore(tokens, at)) ? at : -1;
}

/** No subject hangs on more nouns. */
const MOST_HUNG = 4;

/** A noun phrase without what hangs on it: `the number of people` of `the number of people killed in floods near Lyon`. */
export function headOf(
  document: Document,
  whole: Stretch | undefined,
  floor: number,
): Stretch | undefined {
  let phrase = whole;
  for (let hung = 0; phrase && hung < MOST_HUNG; hung += 1) {
    const end = hangsOn(document, phrase.from, floor);
    const further = end < 0 ? undefined : phraseBefore(document, end, floor);
    if (!further) return phrase;
    phrase = further;
  }
  return phrase;
}
