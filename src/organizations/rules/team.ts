import type { Word } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { isLargePlace } from '../../names/listed-places';
import { isGiven } from '../../names/name-lists';
import { isNameShaped } from '../../names/words';
import {
  atLineStart,
  figuresLike,
  followedBy,
  outside,
  repeated,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { Token } from '../../text/token';
import type { OrganizationReading } from '../reading';
import { anyTeam, team } from './team-name';

const isScore = ({ text }: Word): boolean => /^\d{1,3}$/.test(text);
const isFigure = ({ text, shape }: Word): boolean =>
  shape === 'number' || text === '-' || text === '.';
const score = wordThat('score', isScore);
const figure = wordThat('figure', isFigure);

/** Figures apart, as in a table; `8-1-26-3` is a bowler's. */
const isColumns = ({ document, last }: Piece): boolean =>
  /^\s+\d{1,4}\s+[\d.]/.test(document.text.slice(last.end, last.end + 16));

/** *Jane Roe 68 70*, not *Sydney Roes 21 10*. */
const isPlayer = ({ document, from, to, first }: Piece): boolean =>
  to - from > 1 && isGiven(first.word) && !isLargePlace(document, from, from + 1);

/** *Orwell 3 1 0 6 1 10*: a row of a table. */
export const tableRow = defineRule<OrganizationReading>({
  id: 'organizations/table-row',
  reads: 'line: <Team> <figure> <figure> <figure>',
  pattern: [atLineStart, anyTeam, followedBy(sequence(score, repeated(figure, 2, 3)))],
  produce: ([, name]) => (name && isColumns(name) && !isPlayer(name) ? { weight: 3.5 } : undefined),
  examples: {
    Orwell: ['Standings:\nOrwell 3 1 0 6 1 10\nHarwich 3 0 1 2 5 1'],
    nothing: ['Standings:\nKenya 3 1 0 6 1 10'],
  },
});

/** *Orwell 2 Harwich 1*: a result. */
export const scoreLine = defineRule<OrganizationReading>({
  id: 'organizations/score-line',
  reads: '<Team> <score> <Team> <score>',
  pattern: [team, followedBy(sequence(score, wordThat('Name', isNameShaped)))],
  produce: () => ({ weight: 3.5 }),
  examples: {
    Orwell: ['Soccer league results:\nOrwell 2 Harwich 1 after two goals before halftime'],
    nothing: ['Soccer league results:\nKenya 2 Uganda 1 after two goals before halftime'],
  },
});

/** *… Harwich 1*: the second half of a result. */
export const secondScore = defineRule<OrganizationReading>({
  id: 'organizations/second-score',
  reads: '<score> <Team> <score>',
  pattern: [outside(score), team, followedBy(figuresLike('score', /^\d{1,3}$/))],
  produce: ([, name]) => (name && !name.first.newline ? { weight: 3.5 } : undefined),
  examples: {
    Harwich: ['Soccer league results:\nOrwell 2 Harwich 1 after two goals before halftime'],
    nothing: ['Soccer league results:\nKenya 2 Uganda 1 after two goals before halftime'],
  },
});

const versus = word(
  'v',
  'vs',
  'vs.',
  'beat',
  'defeated',
  'thrashed',
  'edged',
  'host',
  'hosts',
  'at',
  'downed',
  'routed',
  'blanked',
);

/** *Orwell beat Harwich*, *OSLO AT BOSTON*. */
export const versusTeam = defineRule<OrganizationReading>({
  id: 'organizations/versus',
  reads: '<Team> v | beat | at <Team>',
  pattern: [team, followedBy(sequence(versus, wordThat('Name', isNameShaped)))],
  produce: ([name]) => {
    if (!name || isGiven(name.first.word)) return undefined;
    const next = name.document.tokens[name.to] as Token;
    const at = next.word.lower === 'at';
    if (at && capitalsAt(name.document, next) !== 'shouted') return undefined;
    return { weight: 2.8 };
  },
  examples: {
    Orwell: ['The soccer league saw goals as Orwell beat Harwich before halftime.'],
    nothing: ['The soccer league saw goals as Kenya beat Uganda before halftime.'],
  },
});

/** *… beat Harwich*. */
export const teamBeaten = defineRule<OrganizationReading>({
  id: 'organizations/beaten',
  reads: 'v | beat | at <Team>',
  pattern: [outside(versus), team],
  produce: ([verb, name]) => {
    if (!verb || !name) return undefined;
    if (isGiven(name.first.word) && name.to - name.from < 3) return undefined;
    if (verb.lower === 'at' && capitalsAt(name.document, verb.first) !== 'shouted')
      return undefined;
    return { weight: 2.8 };
  },
  examples: {
    Harwich: ['The soccer league saw goals as Orwell beat Harwich before halftime.'],
    nothing: ['The soccer league saw goals as Kenya beat Uganda before halftime.'],
  },
});
