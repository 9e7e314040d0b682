import { infinitiveOf } from '../../lexicon/infinitive';
import { reads, remember } from '../../lexicon/remember';
import { vocabulary } from '../../lexicon/vocabulary';
import { wordList } from '../../lexicon/word-list';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import type { Direction } from './context';

/** Words that put what follows ahead of the writer. */
const AHEAD = vocabulary(
  'ahead',
  wordList(
    "will 'll shall scheduled expected due upcoming plans planned planning set slated going intends hopes hope tomorrow forthcoming would begin begins opens starts effective payable redeemable expire expires",
  ),
);

/** Words of the past that the tagger calls nothing but verbs. */
const BEHIND = vocabulary(
  'behind',
  wordList('said was were had did told announced since began came took made went ended'),
  { tags: ['PastTense'] },
);

const REACH = 14;

/** *had been due to expire Friday*. */
const hadBefore = ({ index }: Token, tokens: readonly Token[]): boolean =>
  [1, 2, 3, 4, 5].some((back) => tokens[index - back]?.word.lower === 'had');

const isToOrFor = reads(/^(?:to|for)$/);

function sayOf(token: Token, { tokens }: Document): Direction {
  const { word } = token;
  if (AHEAD.has(word)) {
    if (word.lower === 'set' && !isToOrFor(tokens[token.index + 1]?.word)) return 'past';
    return hadBefore(token, tokens) ? 'past' : 'future';
  }
  if (token.pos !== 'VERB' && token.pos !== 'AUX' && !BEHIND.has(word)) return 'unsaid';
  for (let at = token.index - 1; at >= token.index - 3; at -= 1) {
    const before = tokens[at];
    if (!before) break;
    if (AHEAD.has(before.word) || (before.word.lower === 'to' && token.pos === 'VERB'))
      return 'future';
    if (before.pos !== 'AUX' && before.pos !== 'ADV' && before.pos !== 'PART') break;
  }
  return BEHIND.has(word) || (token.pos === 'VERB' && isPastForm(word)) ? 'past' : 'unsaid';
}

/** *left*, *resigned*: a form of the verb that is neither its infinitive nor of the present. */
const isPastForm = remember(
  ({ lower }) => /ed$/.test(lower) || (!/(?:s|ing)$/.test(lower) && infinitiveOf(lower) !== lower),
);

/** *Tuesday's declaration* is spoken of as known. */
const isOwner = remember(({ text }) => /^['’]s$/.test(text));

/** How near a verb in the present must stand to a date to announce it: *Modi visits Moscow on July 8*. */
const NEAR = 5;

/** A verb in the present, which before a date to come means what will be; not one of saying or being. */
function isPresent({ index, pos, word }: Token, { tokens }: Document): boolean {
  if (pos !== 'VERB' || announcesNothing(word)) return false;
  const before = tokenBefore(tokens, index)?.pos;
  return before === 'NOUN' || before === 'PROPN' || before === 'PRON';
}

/** Participles, and verbs of saying and being or whose past looks the same. */
const announcesNothing = reads(
  /(?:ed|ing)$|^(?:sa(?:y|id|ys)|know|think|mean|need|want|cut$|put$|hit$|set$|shut$|let$|read$|quit$|spread$|bid$|cost$|beat$|split$)/,
);

const isClauseMark = reads(/^[;:“”"()—]$/);

/** A colon ends a clause, but not the one of *12:01*. */
const endsClause = ({ index, word }: Token, tokens: readonly Token[]): boolean =>
  isClauseMark(word) && (word.text !== ':' || tokens[index + 1]?.spaced !== false);

/** *12:01 a.m. EDT ‹(0401 GMT)› on Friday*: the token on the other side of a short bracket, which is no end of the clause. */
function beyondBracket(tokens: readonly Token[], at: number, way: -1 | 1): number {
  if (!isBracket(tokens[at]?.word)) return at;
  const [open, close] = way > 0 ? ['(', ')'] : [')', '('];
  if (tokens[at]?.word.text !== open) return at;
  for (let n = 1; n <= BRACKET; n += 1)
    if (tokens[at + way * n]?.word.text === close) return at + way * (n + 1);
  return at;
}

const BRACKET = 5;

const isBracket = reads(/^[()]$/);

/** *The vote is on Friday*, *the deadline is 10 a.m. on Friday*. */
const isCopula = ({ index, word }: Token, from: number, { tokens }: Document): boolean =>
  isOrAre(word) &&
  tokens
    .slice(index + 1, from)
    .every(({ pos, word }) => pos === 'ADP' || pos === 'NUM' || pos === 'PUNCT' || isOfTime(word));

const isOrAre = reads(/^(?:is|are)$/);

/** What stands beside the figures of a time. */
const isOfTime = remember(({ text }) => /^(?:[ap]\.?m\.?|[A-Z]{2,4}|noon|midnight)$/.test(text));

/** Words that are looked at whatever the tagger says of them. */
const isTelling = remember(
  (word) => AHEAD.has(word) || BEHIND.has(word) || isOrAre(word) || isClauseMark(word),
);

/** Could the token say when, or end the clause? Most are passed over. */
const couldTell = ({ pos, word }: Token): boolean =>
  pos === 'VERB' || pos === 'AUX' || isTelling(word);

/** *until Friday* without a verb looks ahead. */
const looksAhead = reads(/^(?:until|till)$/);

/** Does the clause around a date speak of the past or of what is to come? The nearest verb that says so decides, first before it, then after. */
export function directionAt(document: Document, from: number, to: number): Direction {
  const { tokens, sentences } = document;
  const sentence = sentences[(tokens[from] as Token).sentence];
  const first = Math.max(sentence?.from ?? 0, from - REACH);
  const last = Math.min(sentence?.to ?? to, to + REACH);
  const opened = tokenBefore(tokens, from)?.word.text === '(' ? from - 2 : from - 1;
  for (let at = opened; at >= first; at = beyondBracket(tokens, at - 1, -1)) {
    const token = tokens[at] as Token;
    if (!couldTell(token)) continue;
    if (endsClause(token, tokens)) break;
    const said = sayOf(token, document);
    if (said !== 'unsaid') return said;
    if (isCopula(token, from, document)) return 'future';
    if (from - at <= NEAR && !isOwner(tokens[to]?.word) && isPresent(token, document))
      return 'future';
  }
  const closed = tokens[to]?.word.text === ')' ? to + 1 : to;
  for (
    let at = beyondBracket(tokens, closed, 1);
    at < last;
    at = beyondBracket(tokens, at + 1, 1)
  ) {
    const token = tokens[at] as Token;
    if (!couldTell(token)) continue;
    if (endsClause(token, tokens)) break;
    const said = sayOf(token, document);
    if (said !== 'unsaid') return said;
  }
  return looksAhead(tokenBefore(tokens, from)?.word) ? 'future' : 'unsaid';
}
