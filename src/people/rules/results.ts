import { beginsListed } from '../../names/listed-places';
import { personName } from '../../names/person-name';
import { isTeamSport } from '../../names/sport';
import { isNameShaped } from '../../names/words';
import {
  figuresLike,
  followedBy,
  oneOf,
  outside,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { PersonReading } from '../reading';
import { evidence } from './evidence';

const ordinalMinute = figuresLike('minute', /^\d{1,3}(?:st|nd|rd|th)$/);

/** *Zuzu Blatt (Kenya)*: a result table. */
export const nameCountry = defineRule<PersonReading>({
  id: 'people/name-country',
  reads: '<name> (<Country>)',
  pattern: [personName(2), followedBy(sequence(word('('), wordThat('Country', beginsListed)))],
  produce: ([name]) => evidence(name, name && isTeamSport(name.document) ? 0.8 : 1.5, 0),
  examples: {
    'Zuzu Blatt': ['1. Zuzu Blatt (Kenya) 2:03.4'],
    nothing: ['1. Blatt (a runner) 2:03.4'],
  },
});

/** *the Blatt 12th Court*: the ordinal belongs to the name after it. */
const isOfName = ({ document, to }: Piece): boolean => {
  const next = document.tokens[to + 1];
  return next !== undefined && !next.newline && isNameShaped(next.word);
};

/** *Blatt 52nd*, *Zuzu Blatt (24th minute)*: who scored when. */
export const scorer = defineRule<PersonReading>({
  id: 'people/name-minute',
  reads: '<name> (?<ordinal minute>',
  pattern: [personName(1), followedBy(oneOf(ordinalMinute, sequence(word('('), ordinalMinute)))],
  produce: ([name]) => (name && !isOfName(name) ? { weight: 2.5 } : undefined),
  examples: {
    Blatt: ['Orwell 1 (Blatt 52nd) Harwich 0'],
    'Zuzu Blatt': ['Scorer: Zuzu Blatt (24th minute)'],
    nothing: ['Orwell 1 Harwich 0', 'It came before the Zuzu 12th Court.'],
  },
});

/** *c Blatt b Moe 12*: a cricket card. */
export const cricketCard = defineRule<PersonReading>({
  id: 'people/cricket-card',
  reads: 'c | b | st | lbw <name>',
  pattern: [outside(wordThat('c | b', ({ text }) => /^(?:c|b|st|lbw)$/.test(text))), personName(1)],
  produce: () => ({ weight: 4 }),
  examples: {
    Blatt: ['Z. Moe c Blatt b Oyel 12'],
    nothing: ['b. 1940'],
  },
});

const overs = figuresLike('overs', /^\d{1,2}(?:\.\d)?$/);
const figure = figuresLike('figure', /^\d{1,3}$/);
const dash = word('-');

/** *Blatt 12-1-76-0*: a bowler's overs, maidens, runs and wickets. */
export const bowler = defineRule<PersonReading>({
  id: 'people/bowling-figures',
  reads: '<name> <overs>-<maidens>-<runs>-<wickets>',
  pattern: [personName(1), followedBy(sequence(overs, dash, figure, dash, figure, dash, figure))],
  produce: () => ({ weight: 4 }),
  examples: {
    Blatt: ['Bowling: Blatt 12-1-76-0, Moe 14.3-4-45-1'],
    nothing: ['Blatt 12-1'],
  },
});
