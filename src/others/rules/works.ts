import { isCapitalized } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { grammarWords } from '../../names/words';
import { followedBy, outside, readBy, word } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import { type Token, tokenBefore } from '../../text/token';
import type { OtherReading } from '../reading';

const LONGEST = 8;

const openings = ['"', '“'];
const closings = new Set(['"', '”']);
const stops = new Set([',', '.', '!', '?']);

/** From a capital to a capital, with nothing but small words between, as titles are written. */
const title = readBy('<Title>', isCapitalized, (document, at, limit) => {
  let end = at;
  let capitals = 0;
  for (; end < limit && end - at < LONGEST; end += 1) {
    const { word: here } = document.tokens[end] as Token;
    if (closings.has(here.text) || stops.has(here.text)) break;
    if (isCapitalized(here)) capitals += 1;
    else if (!grammarWords.has(here) && here.text.length > 3) return -1;
  }
  const last = tokenBefore(document.tokens, end);
  return capitals > 1 && last && isCapitalized(last.word) ? end : -1;
});

/** *"The Zuzu Papers"*: a book, a film, a song. */
export const quotedTitle = defineRule<OtherReading>({
  id: 'others/quoted-title',
  reads: '"<Title>"',
  pattern: [outside(word(...openings)), title, followedBy(word(...closings, ...stops))],
  produce: ([, name]) => {
    if (!name || capitalsAt(name.document, name.first) !== 'prose') return undefined;
    const { tokens } = name.document;
    const at = stops.has((tokens[name.to] as Token).word.text) ? name.to + 1 : name.to;
    return closings.has(tokens[at]?.word.text ?? '') ? { weight: 6 } : undefined;
  },
  examples: {
    'Viva Roe': ['He is best known for "Viva Roe".'],
    'Jane Roe': ['She wrote "Jane Roe", a novel.'],
    nothing: ['"Jane Roe left," he said.', 'She met Jane Roe.'],
  },
});
