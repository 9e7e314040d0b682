import { infinitiveOf } from '../../lexicon/infinitive';
import { vocabulary } from '../../lexicon/vocabulary';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { Direction } from './context';

/** Words that put what follows ahead of the writer. */
const AHEAD = vocabulary(
  'ahead',
  new Map(
    "will 'll shall scheduled expected due upcoming plans planned planning set slated going intends hopes hope tomorrow forthcoming would begin begins opens starts effective payable redeemable expire expires"
      .split(' ')
      .map((w) => [w, true] as const),
  ),
);

/** Words of the past that the tagger calls nothing but verbs. */
const BEHIND = vocabulary(
  'behind',
  new Map(
    'said was were had did told announced since began came took made went ended'
      .split(' ')
      .map((w) => [w, true] as const),
  ),
  { tags: ['PastTense'] },
);

const REACH = 14;

/** *had been due to expire Friday*. */
const hadBefore = ({ index }: Token, tokens: readonly Token[]): boolean =>
  [1, 2, 3, 4, 5].some((back) => tokens[index - back]?.word.lower === 'had');

function sayOf(token: Token, { tokens }: Document): Direction {
  const { word } = token;
  if (word.lower === 'set' && !/^(?:to|for)$/.test(tokens[token.index + 1]?.word.lower ?? ''))
    return 'past';
  if (AHEAD.has(word)) return hadBefore(token, tokens) ? 'past' : 'future';
  if (token.pos !== 'VERB' && token.pos !== 'AUX' && !BEHIND.has(word)) return 'unsaid';
  for (let at = token.index - 1; at >= token.index - 3; at -= 1) {
    const before = tokens[at];
    if (!before) break;
    if (AHEAD.has(before.word) || (before.word.lower === 'to' && token.pos === 'VERB'))
      return 'future';
    if (before.pos !== 'AUX' && before.pos !== 'ADV' && before.pos !== 'PART') break;
  }
  return BEHIND.has(word) || (token.pos === 'VERB' && isPastForm(word.lower)) ? 'past' : 'unsaid';
}

/** *left*, *resigned*: a form of the verb that is neither its infinitive nor of the present. */
const isPastForm = (verb: string): boolean =>
  verb.endsWith('ed') || (!/(?:s|ing)$/.test(verb) && infinitiveOf(verb) !== verb);

/** *Tuesday's declaration* is spoken of as known. */
const isOwned = (next: Token | undefined): boolean => /^['’]s$/.test(next?.word.text ?? '');

/** How near a verb in the present must stand to a date to announce it: *Modi visits Moscow on July 8*. */
const NEAR = 5;

/** A verb in the present, which before a date to come means what will be; not one of saying or being. */
function isPresent({ index, pos, word: { lower } }: Token, { tokens }: Document): boolean {
  if (
    pos !== 'VERB' ||
    /(?:ed|ing)$/.test(lower) ||
    /^(?:sa(?:y|id|ys)|know|think|mean|need|want|cut$|put$|hit$|set$|shut$|let$|read$|quit$|spread$|bid$|cost$|beat$|split$)/.test(
      lower,
    )
  )
    return false;
  const before = tokens[index - 1];
  return before !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(before.pos);
}

/** A colon does, but not the one of *12:01*. */
const endsClause = ({ index, word: { text } }: Token, tokens: readonly Token[]): boolean =>
  /^[;“”"()—]$/.test(text) || (text === ':' && tokens[index + 1]?.spaced !== false);

/** *12:01 a.m. EDT ‹(0401 GMT)› on Friday*: the token on the other side of a short bracket, which is no end of the clause. */
function beyondBracket(tokens: readonly Token[], at: number, way: -1 | 1): number {
  const [open, close] = way > 0 ? ['(', ')'] : [')', '('];
  if (tokens[at]?.word.text !== open) return at;
  for (let n = 1; n <= BRACKET; n += 1)
    if (tokens[at + way * n]?.word.text === close) return at + way * (n + 1);
  return at;
}

const BRACKET = 5;

/** *The vote is on Friday*, *the deadline is 10 a.m. on Friday*. */
const isCopula = ({ index, word }: Token, from: number, { tokens }: Document): boolean =>
  /^(?:is|are)$/.test(word.lower) &&
  tokens
    .slice(index + 1, from)
    .every(({ pos, word: { text } }) => /^(?:ADP|NUM|PUNCT)$/.test(pos) || OF_TIME.test(text));

/** What stands beside the figures of a time. */
const OF_TIME = /^(?:[ap]\.?m\.?|[A-Z]{2,4}|noon|midnight)$/;

/** *until Friday* without a verb looks ahead. */
const LOOKS_AHEAD = /^(?:until|till)$/;

/** Does the clause around a date speak of the past or of what is to come? The nearest verb that says so decides, first before it, then after. */
export function directionAt(document: Document, from: number, to: number): Direction {
  const { tokens, sentences } = document;
  const sentence = sentences[(tokens[from] as Token).sentence];
  const first = Math.max(sentence?.from ?? 0, from - REACH);
  const last = Math.min(sentence?.to ?? to, to + REACH);
  const opened = tokens[from - 1]?.word.text === '(' ? from - 2 : from - 1;
  for (let at = opened; at >= first; at = beyondBracket(tokens, at - 1, -1)) {
    const token = tokens[at] as Token;
    if (endsClause(token, tokens)) break;
    const said = sayOf(token, document);
    if (said !== 'unsaid') return said;
    if (isCopula(token, from, document)) return 'future';
    if (from - at <= NEAR && !isOwned(tokens[to]) && isPresent(token, document)) return 'future';
  }
  const closed = tokens[to]?.word.text === ')' ? to + 1 : to;
  for (
    let at = beyondBracket(tokens, closed, 1);
    at < last;
    at = beyondBracket(tokens, at + 1, 1)
  ) {
    const token = tokens[at] as Token;
    if (endsClause(token, tokens)) break;
    const said = sayOf(token, document);
    if (said !== 'unsaid') return said;
  }
  return LOOKS_AHEAD.test(tokens[from - 1]?.word.lower ?? '') ? 'future' : 'unsaid';
}
