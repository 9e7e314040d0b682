import { phraseOf } from '../../names/listed-places';
import { gatheredOnce } from '../../names/memory';
import { isNamePart } from '../../names/words';
import { readBy } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { PlaceReading } from '../reading';

/** What one place only has, and so shows that the names before it are one. */
const ofOne = /^(?:constituency|MP|MLA|MSP|TD)$/;

/** The end of `<Name> and <Name> (<Name>)` at a token, or -1. */
function endOfPair({ tokens }: Document, at: number): number {
  const [first, and, second, third] = tokens.slice(at, at + 4);
  if (!first || !second || and?.word.lower !== 'and') return -1;
  if (!isNamePart(first.word) || !isNamePart(second.word) || second.newline) return -1;
  return third && isNamePart(third.word) && !ofOne.test(third.word.text) && !third.newline
    ? at + 4
    : at + 3;
}

function gather(document: Document): Set<string> {
  const names = new Set<string>();
  document.tokens.forEach(({ word }, at) => {
    if (word.lower !== 'and' || at === 0) return;
    const end = endOfPair(document, at - 1);
    if (end > 0 && ofOne.test(document.tokens[end]?.word.text ?? ''))
      names.add(phraseOf(document, at - 1, end).toLowerCase());
  });
  return names;
}

const constituenciesOf = gatheredOnce(gather);

const pair = readBy(
  '<Name> and <Name>',
  isNamePart,
  (document, at, limit) => {
    const end = endOfPair(document, at);
    if (end < 0 || end > limit || (document.tokens[end] as Token | undefined)?.word.text === '-')
      return -1;
    return constituenciesOf(document).has(phraseOf(document, at, end).toLowerCase()) ? end : -1;
  },
  ({ lower }) => lower === 'and',
  () => false,
);

/** *the Zuzu and Oyel Hills constituency*: one place, wherever the article names it. */
export const constituency = defineRule<PlaceReading>({
  id: 'places/joined-constituency',
  reads: '<Name> and <Name>, elsewhere a constituency',
  pattern: [pair],
  produce: () => ({ weight: 5, entries: [], form: 'name', typeWord: 'district' }),
  examples: {
    'Zuzu and Oyel Hills': [
      'They met the Zuzu and Oyel Hills MP. Residents of Zuzu and Oyel Hills spoke.',
    ],
    nothing: ['They met the Zuzu and Oyel Hills MPs.', 'They met in Zuzu and Oyel.'],
  },
});
