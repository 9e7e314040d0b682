import { isCountry, isLargePlace, placesAt } from '../../names/listed-places';
import { isGiven } from '../../names/name-lists';
import { personName } from '../../names/person-name';
import { isTeamSport } from '../../names/sport';
import { commonWords, isNameShaped } from '../../names/words';
import {
  entryOf,
  followedBy,
  oneOf,
  optional,
  outside,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { Token } from '../../text/token';
import type { OrganizationReading } from '../reading';
import {
  fighterNouns,
  organizationNouns,
  possessedNouns,
  staffNouns,
  teamNouns,
} from '../vocabulary/nouns';

const lowerCase = wordThat('lower case', ({ shape }) => shape === 'lower');

/** *Kenya team*, *Staff writer*: what stands beside the noun is a land, or a word. */
const isPlain = (name: Piece): boolean =>
  name.to - name.from === 1 && (isCountry(name.first.word) || commonWords.has(name.first.word));

/** *insurer Jane Roe* may well be a person. */
const isFullName = (name: Piece): boolean =>
  name.to - name.from > 1 && isGiven(name.first.word) && !isCountry(name.last.word);

const isPlace = ({ document, from, to }: Piece): boolean => placesAt(document, from, to).length > 0;

/** What the noun after a name says for it: a town has newspapers too, and a people rebels. */
function weighNoun(name: Piece): number {
  const noun = (name.document.tokens[name.to] as Token).word;
  if (teamNouns.has(noun)) return isPlace(name) && !isTeamSport(name.document) ? 0 : 3.2;
  if (isPlace(name)) return 0;
  return fighterNouns.has(noun) ? 1 : 3.2;
}

/** *Zuzu newspaper*, *Zuzu shares*, *Zuzu fans*. */
export const nameNoun = defineRule<OrganizationReading>({
  id: 'organizations/name-noun',
  reads: '<Name> <newspaper | shares | fans …>',
  pattern: [
    personName(1),
    followedBy(lowerCase),
    followedBy(oneOf(entryOf(possessedNouns), entryOf(teamNouns), entryOf(fighterNouns))),
  ],
  produce: ([name]) => {
    const weight = name && !isPlain(name) ? weighNoun(name) : 0;
    return weight > 0 ? { weight } : undefined;
  },
  examples: {
    Zuzu: ['She read the Zuzu newspaper.', 'She sold her Zuzu shares.', 'They met Zuzu fans.'],
    nothing: [
      'She read the newspaper.',
      'She read a Kenya newspaper.',
      'She told Oslo television.',
      'They met Zuzu rebels.',
    ],
  },
});

/** *the daily Zuzu*, *software retailer Zuzu*. */
export const nounName = defineRule<OrganizationReading>({
  id: 'organizations/noun-name',
  reads: '<newspaper | company | airline | club …> <Name>',
  pattern: [followedBy(lowerCase), outside(entryOf(organizationNouns)), personName(1)],
  produce: ([, , name]) =>
    name && !isPlain(name) ? { weight: isFullName(name) ? 1.5 : 3.5 } : undefined,
  examples: {
    Zuzu: ['It was reported by the daily Zuzu.', 'He ran the software company Zuzu.'],
    nothing: ['It was reported daily.', 'The company on Monday fell.'],
  },
});

const qualifier = word('general', 'chief', 'vice', 'executive', 'managing', 'assistant');

/** *chairman*, not the *Professor* and *Emperor* that are a person's title. */
const staff = wordThat('staff', (noun) => noun.shape === 'lower' && staffNouns.has(noun));

/** Offices of towns and states. */
const publicOffices = new Set(
  'mayor governor senator sheriff councilman councilwoman councillor alderman fire police city county'.split(
    ' ',
  ),
);

const hasPublicOffice = ({ document, to }: Piece): boolean =>
  publicOffices.has(document.tokens[to]?.word.lower ?? '');

/** *Zuzu owner Jane Roe*, *Zuzu general manager Jane Roe*. */
export const nameRole = defineRule<OrganizationReading>({
  id: 'organizations/name-role-name',
  reads: '<Name> <role noun> <Name>',
  pattern: [
    personName(1),
    followedBy(
      oneOf(
        sequence(staff, wordThat('Name', isNameShaped)),
        sequence(qualifier, staff, wordThat('Name', isNameShaped)),
      ),
    ),
  ],
  produce: ([name]) =>
    name && !isPlain(name) && !hasPublicOffice(name) ? { weight: 2.4 } : undefined,
  examples: {
    Zuzu: ['They met Zuzu owner Jane Roe.', 'They met Zuzu general manager Jane Roe.'],
    nothing: [
      'They met Kenya captain Jane Roe.',
      'They met owner Jane Roe.',
      'They met Zuzu Mayor Jane Roe.',
      'They met Zuzu finalist Jane Roe.',
      'They met Zuzu Professor Jane Roe.',
    ],
  },
});

/** *Zuzu & Blatt*. */
export const firm = defineRule<OrganizationReading>({
  id: 'organizations/firm',
  reads: '<Name> & <Name>',
  pattern: [
    personName(1),
    word('&'),
    wordThat('Name', isNameShaped),
    optional(wordThat('Co', ({ lower }) => lower === 'co' || lower === 'co.')),
  ],
  produce: () => ({ weight: 4.5 }),
  examples: {
    'Zuzu & Blatt': ['She left Zuzu & Blatt on Friday.'],
    nothing: ['It was R & B.'],
  },
});

/** *Zuzu (Kenya) 2 Blatt (Uganda) 1*, *Zuzu (Kenya) v Blatt (Uganda)*. */
export const clubOf = defineRule<OrganizationReading>({
  id: 'organizations/club-country',
  reads: '<Club> (<Country>) <score> | v <Name>',
  pattern: [
    personName(1),
    followedBy(
      sequence(
        word('('),
        wordThat('Country', isCountry),
        word(')'),
        wordThat('score | v', ({ text }) => /^(?:\d|v|vs|vs\.)$/.test(text)),
        wordThat('Name', isNameShaped),
      ),
    ),
  ],
  produce: ([name]) => (name && isTeamSport(name.document) ? { weight: 4 } : undefined),
  examples: {
    Zuzu: ['Soccer league results:\nZuzu (Kenya) 2 Blatt (Uganda) 1 after goals before halftime'],
    nothing: ['Zuzu (Kenya) 2'],
  },
});

/** Nothing by itself; one for all, as nearly every name is read so. */
const again: OrganizationReading = { weight: 0.2 };

/** *Zuzu*: nothing by itself; a name that the rest of the document knows as an organisation's. */
export const nameAgain = defineRule<OrganizationReading>({
  id: 'organizations/name-again',
  reads: '<Name>, elsewhere an organisation',
  pattern: [personName(1)],
  produce: ([name]) => {
    if (!name || isPlain(name)) return undefined;
    const { document, from, to } = name;
    return isTeamSport(document) || !isLargePlace(document, from, to) ? again : undefined;
  },
  examples: {
    Zuzu: ['It was reported by the daily Zuzu. Then Zuzu was sold.'],
    nothing: ['It was reported by Zuzu.'],
  },
});
