import { isCapitalized } from '../../lexicon/word';
import { isLargePlace, isListed } from '../../names/listed-places';
import { isFamily, isGiven } from '../../names/name-lists';
import { personName } from '../../names/person-name';
import { roleNouns } from '../../names/titles';
import { commonWords, grammarWords } from '../../names/words';
import {
  type Element,
  entryOf,
  followedBy,
  oneOf,
  outside,
  readBy,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import { type Token, tokenBefore } from '../../text/token';
import type { OrganizationReading } from '../reading';
import { firmNouns, firmPossessions, firmShares } from '../vocabulary/business';

/** Is it a town or a land, one plain word, or the end of a longer name? */
function isOther({ document, from, to, first, last }: Piece): boolean {
  if (isLargePlace(document, from, to)) return true;
  const before = tokenBefore(document.tokens, from);
  const opens = before?.sentence !== first.sentence;
  if (!opens && isCapitalized(before.word) && !grammarWords.has(before.word)) return true;
  if (document.tokens[to]?.word.text === '-') return true;
  if (opens && to - from > 1 && commonWords.has(first.word)) return true;
  // *Opponents* at the beginning of a sentence are many, not a firm.
  return (
    to - from === 1 && (commonWords.has(first.word) || (opens && last.word.lower.endsWith('s')))
  );
}

/** *Jane Roe*, *Roe*: as likely somebody. */
const isPersonal = ({ from, to, first, last }: Piece): boolean =>
  to - from > 1
    ? isGiven(first.word) && !isListed(last.word)
    : isGiven(first.word) || isFamily(first.word);

/** Evidence of a context that firms have, and persons now and then. */
const evidence = (
  name: Piece | undefined,
  weight: number,
  personal: number,
): OrganizationReading | undefined =>
  name && !isOther(name) ? { weight: isPersonal(name) ? personal : weight } : undefined;

/** More words than stand between the article and the noun. */
const LONGEST = 8;

/** What may follow the noun, so that it is no part of another: *a company, which*, not *a company spokesman*. */
const isAfterNoun = (token: Token | undefined): boolean =>
  token === undefined ||
  /^(?:[,.;)]|of|in|that|which|with|and|for|from|on|at|run|owned|based|headed|said|whose|to|whose|behind)$/.test(
    token.word.lower,
  );

/** *a maker of*, *the Swiss drinks company that*: past the noun. */
const description: Element = readBy(
  'a … <company | maker …>',
  ({ lower }) => lower === 'a' || lower === 'an' || lower === 'the',
  ({ tokens }, at, limit) => {
    for (let to = at + 1; to < limit && to - at < LONGEST; to += 1) {
      const end = firmNouns.match(tokens, to, limit);
      if (end > 0 && isAfterNoun(tokens[end])) return end;
      const { word: here } = tokens[to] as Token;
      if (roleNouns.has(here) && end < 0) return -1;
      if (here.shape === 'other' && here.text !== '-') return -1;
    }
    return -1;
  },
);

/** *Zuzu, a maker of tyres*. */
export const nameDescribed = defineRule<OrganizationReading>({
  id: 'organizations/name-comma-noun',
  reads: '<Name>, a … <company | maker | airline …>',
  pattern: [personName(1), followedBy(sequence(word(','), description))],
  produce: ([name]) => evidence(name, 3.5, 2.5),
  examples: {
    Zuzu: ['She left Zuzu, a maker of tyres.', 'She left Zuzu, the Swiss drinks company.'],
    nothing: ['She met Zuzu, a company spokesman.', 'She met Zuzu, a nurse, and the company left.'],
  },
});

const share = entryOf(firmShares);

/** *shares of Zuzu*, *analyst at Zuzu*. */
export const shareOf = defineRule<OrganizationReading>({
  id: 'organizations/share-of-name',
  reads: '<shares | chief executive | analyst …> of | at | in <Name>',
  pattern: [outside(share), outside(word('of', 'at', 'in', 'with')), personName(1)],
  produce: ([, , name]) => evidence(name, 3.2, 2),
  examples: {
    Zuzu: ['Shares of Zuzu fell.', 'He is chief executive of Zuzu.', 'An analyst at Zuzu left.'],
    nothing: ['The shares fell.', 'An analyst at Oslo left.', 'An analyst in March left.'],
  },
});

/** *spokesman for Zuzu*: somebody may have one too. */
export const spokesmanFor = defineRule<OrganizationReading>({
  id: 'organizations/spokesman-for-name',
  reads: '<spokesman | analyst | lawyer …> for <Name>',
  pattern: [outside(share), outside(word('for')), personName(1)],
  produce: ([, , name]) => evidence(name, 2, 0.5),
  examples: {
    Zuzu: ['She was a spokeswoman for Zuzu until Friday.'],
    nothing: ['She was a spokeswoman for Oslo.'],
  },
});

/** *Zuzu's shares*. */
export const nameOwns = defineRule<OrganizationReading>({
  id: 'organizations/name-possession',
  reads: "<Name>'s <shares | chief executive | revenue …>",
  pattern: [
    personName(1),
    followedBy(sequence(word("'s", '’s', "'", '’'), entryOf(firmPossessions))),
  ],
  produce: ([name]) => evidence(name, 3, 1.5),
  examples: {
    Zuzu: ["On Friday Zuzu's shares fell.", "They met Zuzu's chief executive."],
    nothing: ["They met Zuzu's wife.", "Oslo's stores closed."],
  },
});

/** *Zuzu said its profit*, *Zuzu posted a loss*; *said it* is people's too. */
export const nameIts = defineRule<OrganizationReading>({
  id: 'organizations/name-said-its',
  reads: '<Name> said its | posted a loss',
  pattern: [
    personName(1),
    followedBy(
      oneOf(
        sequence(word('said', 'says', 'announced', 'reported'), word('its')),
        sequence(
          word('posted', 'reported'),
          wordThat('a', ({ lower }) =>
            /^(?:an?|net|record|first|second|third|fourth)$/.test(lower),
          ),
          word(
            'profit',
            'loss',
            'net',
            'quarterly',
            'first',
            'second',
            'third',
            'fourth',
            'quarter',
          ),
        ),
      ),
    ),
  ],
  produce: ([name]) => evidence(name, 2.4, 0),
  examples: {
    Zuzu: ['On Friday Zuzu said its profit fell.', 'On Friday Zuzu posted a loss.'],
    nothing: [
      'Opponents said it failed.',
      'On Friday Jane Roe said it was over.',
      'On Friday he said its profit fell.',
    ],
  },
});

const plural = wordThat('plural', ({ lower }) =>
  /^(?:companies|firms|makers|manufacturers|retailers|banks|airlines|carriers|insurers|lenders|brokerages|startups|suppliers|utilities|chains|publishers|broadcasters|newspapers|magazines|websites|platforms|charities|agencies|groups|parties|clubs|teams|unions|automakers|carmakers|chipmakers|drugmakers|brewers|producers|rivals|brands|competitors)$/.test(
    lower,
  ),
);

/** *banks such as Zuzu and Blatt*. */
export const suchAs = defineRule<OrganizationReading>({
  id: 'organizations/such-as-name',
  reads: '<banks | airlines …> such as | like | including <Name>',
  pattern: [
    outside(plural),
    outside(oneOf(sequence(word('such'), word('as')), word('like', 'including'))),
    personName(1),
  ],
  produce: ([, , name]) => evidence(name, 3.5, 3),
  examples: {
    Zuzu: ['It hurt banks such as Zuzu and others.', 'It hurt airlines like Zuzu.'],
    nothing: ['It hurt banks such as Oslo and others.', 'It hurt people like Zuzu.'],
  },
});
