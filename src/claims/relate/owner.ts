import { reads } from '../../lexicon/remember';
import type { Concept } from '../../records';
import type { Document } from '../../text/document';
import { lowerAt, type PartOfSpeech, type Token, tokenBefore } from '../../text/token';
import { isNoun, phraseBefore } from './noun-phrase';
import { conceptOf, type Stretch } from './phrase';
import type { Placed } from './placed';
import { subjectBefore } from './subject';
import { verbBefore } from './verb-group';

/** What may stand between a verb and its object: `comes with a`, `needs another`, `posted its`. */
const BEFORE_OBJECT: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADP', 'PRON', 'NUM', 'SYM']);

/** Prepositions that open an adjunct, not an object. */
const opensAdjunct = reads(
  /^(?:after|before|during|since|until|amid|within|despite|under|without|by)$/,
);

/** Does the phrase follow its verb at once, or after one preposition? */
function followsVerb({ tokens }: Document, verb: number, to: number, { taken }: Placed): boolean {
  let prepositions = 0;
  for (let at = verb + 1; at < to; at += 1) {
    const { pos, word } = tokens[at] as Token;
    if (taken(at)) continue;
    if (word.shape === 'other' || !BEFORE_OBJECT.has(pos) || opensAdjunct(word)) return false;
    if (pos === 'ADP') prepositions += 1;
  }
  return prepositions <= 1;
}

/** Where the article before a phrase stands, or the phrase begins. */
const overArticle = ({ tokens }: Document, at: number): number =>
  tokenBefore(tokens, at)?.pos === 'DET' || tokenBefore(tokens, at)?.pos === 'PRON' ? at - 1 : at;

/** `brothers with a net worth of $3bn`, `the strength of the 500 sq m market`: the noun the phrase belongs to. */
function headOf(document: Document, to: number, { from, floor }: Placed): Stretch | undefined {
  const at = overArticle(document, to) - 1;
  const link = document.tokens[at]?.word.lower ?? '';
  const before = tokenBefore(document.tokens, at);
  if (at <= floor || !isNoun(before)) return undefined;
  if (link === 'with') return at + 1 < to ? phraseBefore(document, at, floor) : undefined;
  const describing = to === from && /^(?:of|for)$/.test(link);
  return describing ? phraseBefore(document, at, floor, false) : undefined;
}

/** Verbs of saying: who says so is the source, not the owner. */
const isSaying = reads(
  /^(?:say|says|said|saying|tell|tells|told|claims|claimed|adds|added|warns|warned)$/,
);

/** `a 20 km ride and a 5 km run`: the phrase goes on with a list, and no verb stands between. */
function continuesList(document: Document, to: number, verb: number, { taken }: Placed): boolean {
  if (!isListMark(document.tokens[overArticle(document, to) - 1]?.word)) return false;
  for (let at = to - 1; at > verb; at -= 1) if (taken(at)) return true;
  return false;
}

const isListMark = reads(/^(?:,|and|or)$/);

/** Whose the phrase is; `previous` owns what the quantity before it in the sentence is about. */
export function ownerOf(
  document: Document,
  phrase: Stretch,
  placed: Placed,
  previous?: Concept,
): Concept | undefined {
  const { floor, limit, taken } = placed;
  const to = Math.min(phrase.from, placed.from);
  const head = headOf(document, to, placed);
  if (head) return conceptOf(document, head, taken);
  const verb = verbBefore(document, to, floor);
  if (verb < 0 || isSaying(document.tokens[verb]?.word)) return undefined;
  if (continuesList(document, to, verb, placed)) return previous;
  const absolute = lowerAt(document, overArticle(document, to) - 1) === 'with';
  if (!absolute && !followsVerb(document, verb, to, placed)) return undefined;
  const subject = subjectBefore(document, to, floor, limit, taken);
  if (!subject || subject === 'pronoun') return undefined;
  for (let at = subject.from; at < subject.to; at += 1) if (taken(at)) return undefined;
  return conceptOf(document, subject);
}

/** The phrase with its owner: the span stays that of the phrase, the words are those of both. */
export function ownedBy(concept: Concept, owner: Concept | undefined): Concept {
  if (!owner) return concept;
  const known = concept.words.map((word) => word.toLowerCase());
  const more = owner.words.filter((word) => !known.includes(word.toLowerCase()));
  return { ...concept, words: [...concept.words, ...more] };
}
