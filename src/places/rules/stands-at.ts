import { capitalsAt } from '../../names/capitals';
import { commonWords } from '../../names/words';
import { notFollowedBy, outside, word, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import { type PlaceReading, unlistedReading } from '../reading';
import { unlisted } from './unlisted';

/** *a mosque at Zuzu*: what stands there stands in a town or a village. */
export const standsAt = defineRule<PlaceReading>({
  id: 'places/building-at-name',
  reads: '<mosque | plant | junction …> at <Name>',
  pattern: [
    outside(
      word(
        ...'mosque church temple shrine monastery plant factory mine quarry dam bridge crossing checkpoint barracks camp farm junction'.split(
          ' ',
        ),
      ),
    ),
    outside(word('at')),
    unlisted,
    notFollowedBy(
      wordThat('noun or number', ({ shape, text }) => shape === 'title' || /^\d/.test(text)),
    ),
  ],
  produce: ([, , name]) =>
    name &&
    capitalsAt(name.document, name.first) === 'prose' &&
    !commonWords.has(name.first.word) &&
    name.first.word.shape !== 'upper'
      ? unlistedReading(2.5)
      : undefined,
  examples: {
    Zuzu: ['They prayed in the mosque at Zuzu.'],
    nothing: ['They prayed in the mosque at noon.', 'They met at Zuzu.'],
  },
});
