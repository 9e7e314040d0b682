import { ofPeople } from '../../lexicon/gazetteer';
import { capitalsAt } from '../../names/capitals';
import {
  beginsListed,
  endOfListed,
  goesOnListed,
  isListed,
  placesAt,
} from '../../names/listed-places';
import { isFamily, isGiven } from '../../names/name-lists';
import { isTeamSport } from '../../names/sport';
import { commonWords, grammarWords } from '../../names/words';
import { type Element, onlyIn, readBy } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import type { OrganizationReading } from '../reading';
import { isNation } from './team-name';

/** In a report on a game, a town is its team unless a preposition says that it is the place. */
const townAsTeam: Element = onlyIn(
  isTeamSport,
  readBy(
    '<town>',
    (first) => beginsListed(first) && !grammarWords.has(first),
    (document, at, limit) => {
      const end = endOfListed(document, at, limit);
      return end > at && !isNation(document, at, end) ? end : -1;
    },
    goesOnListed,
    isListed,
  ),
);

const locative = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'around',
  'of',
  'to',
  '(',
  'into',
  'between',
]);

/** *POLICE* in a headline in capitals is a word, whatever towns are called so. */
const isLoudWord = ({ document, from, to, first }: Piece): boolean =>
  to - from === 1 && commonWords.has(first.word) && capitalsAt(document, first) === 'shouted';

export const townTeam = defineRule<OrganizationReading>({
  id: 'organizations/town-team',
  reads: '<town>, in a report on a game',
  pattern: [townAsTeam],
  produce: ([town]) => {
    if (!town) return undefined;
    const { document, from, to } = town;
    const entries = placesAt(document, from, to);
    const large = entries.some(({ type, population = 0 }) => type === 'region' || population > 1e4);
    if (!large) return undefined;
    const city = entries.some(({ population = 0 }) => population > 2e5);
    if (!city && isLoudWord(town)) return undefined;
    const namesake = to - from === 1 && (isFamily(town.first.word) || isGiven(town.first.word));
    if (namesake && !city) return undefined;
    if (
      !entries.some(
        (entry) => (entry.type === 'city' || entry.type === 'region') && !ofPeople(entry),
      )
    )
      return undefined;
    const before = tokenBefore(document.tokens, from);
    if (before && before.sentence === town.first.sentence && locative.has(before.word.lower))
      return undefined;
    const next = document.tokens[to]?.word;
    if (
      next &&
      ((next.shape === 'number' && /^(?:19|20)\d\d$/.test(next.text)) ||
        next.text === ',' ||
        next.text === ':')
    )
      return undefined;
    return { weight: 2.6 };
  },
  examples: {
    Liverpool: ['The soccer league saw goals as Liverpool lost again before halftime.'],
    nothing: ['The soccer league saw goals in Liverpool before halftime.'],
  },
});
