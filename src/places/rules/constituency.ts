import { never } from '../../lexicon/question';
import { remember } from '../../lexicon/remember';
import { spotted } from '../../names/overview';
import { phraseOf } from '../../names/phrases';
import { isNamePart } from '../../names/words';
import { onlyIn, readBy } from '../../rules/element';
import { gatheredOnce } from '../../rules/once';
import { defineRule } from '../../rules/rule';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { type PlaceReading, unlistedReading } from '../reading';

/** What one place only has, and so shows that the names before it are one. */
const isOfOne = remember(({ text }) => /^(?:constituency|MP|MLA|MSP|TD)$/.test(text));

/** The end of `<Name> and <Name> (<Name>)` at a token, or -1. */
function endOfPair({ tokens }: Document, at: number): number {
  const first = tokens[at];
  const second = tokens[at + 2];
  const third = tokens[at + 3];
  if (!first || !second || tokens[at + 1]?.word.lower !== 'and') return -1;
  if (!isNamePart(first.word) || !isNamePart(second.word) || second.newline) return -1;
  return third && isNamePart(third.word) && !isOfOne(third.word) && !third.newline
    ? at + 4
    : at + 3;
}

function gather(document: Document): Set<string> {
  const names = new Set<string>();
  for (const end of wordsOfOne(document)) {
    for (const at of [end - 3, end - 4])
      if (endOfPair(document, at) === end) names.add(phraseOf(document, at, end).toLowerCase());
  }
  return names;
}

const wordsOfOne = spotted(isOfOne);

const constituenciesOf = gatheredOnce(gather);

const pair = onlyIn(
  (document) => constituenciesOf(document).size > 0,
  readBy(
    '<Name> and <Name>',
    isNamePart,
    (document, at, limit) => {
      const end = endOfPair(document, at);
      if (end < 0 || end > limit || (document.tokens[end] as Token | undefined)?.word.text === '-')
        return -1;
      return constituenciesOf(document).has(phraseOf(document, at, end).toLowerCase()) ? end : -1;
    },
    ({ lower }) => lower === 'and',
    never,
  ),
);

/** *the Zuzu and Oyel Hills constituency*: one place, wherever the article names it. */
export const constituency = defineRule<PlaceReading>({
  id: 'places/joined-constituency',
  reads: '<Name> and <Name>, elsewhere a constituency',
  pattern: [pair],
  produce: () => unlistedReading(5, 'district'),
  examples: {
    'Zuzu and Oyel Hills': [
      'They met the Zuzu and Oyel Hills MP. Residents of Zuzu and Oyel Hills spoke.',
    ],
    nothing: ['They met the Zuzu and Oyel Hills MPs.', 'They met in Zuzu and Oyel.'],
  },
});
