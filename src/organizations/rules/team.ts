import { isCapitalized, type Word } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { endOfListed, phraseOf, placesNamed } from '../../names/listed-places';
import { isFamily, isGiven } from '../../names/name-lists';
import { isTeamSport } from '../../names/sport';
import { isNameShaped } from '../../names/words';
import {
  type Element,
  followedBy,
  outside,
  readBy,
  repeated,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { OrganizationReading } from '../reading';

/** Is the span a country, whose team is the country? */
function isNation(document: Document, from: number, to: number): boolean {
  return placesNamed(phraseOf(document, from, to)).some(
    ({ type, level, country }) =>
      type === 'country' || (type === 'region' && level === 1 && country === 'GB'),
  );
}

const runEnd = (document: Document, at: number, limit: number): number => {
  let end = at;
  while (end < limit && end - at < 4 && isNameShaped((document.tokens[end] as Token).word)) {
    if (end > at && (document.tokens[end] as Token).newline) break;
    end += 1;
  }
  return end;
};

const startsRun = (document: Document, at: number): boolean => {
  const before = document.tokens[at - 1];
  const token = document.tokens[at] as Token;
  return (
    !before || token.newline || before.sentence !== token.sentence || !isNameShaped(before.word)
  );
};

/** A run of capitalised words that is no nation. */
const team: Element = readBy('<Team>', isNameShaped, (document, at, limit) => {
  if (at >= limit || !startsRun(document, at)) return -1;
  const end = runEnd(document, at, limit);
  return end > at && !isNation(document, at, end) ? end : -1;
});

const isScore = ({ text }: Word): boolean => /^\d{1,3}$/.test(text);
const isFigure = ({ text, shape }: Word): boolean =>
  shape === 'number' || text === '-' || text === '.';
const score = wordThat('score', isScore);
const figure = wordThat('figure', isFigure);

const lineStart: Element = {
  name: '(?<=line)',
  begins: () => true,
  end: (document, at) => {
    const token = document.tokens[at];
    const before = document.tokens[at - 1];
    return token && (!before || token.newline || before.sentence !== token.sentence) ? at : -1;
  },
  looks: 'behind',
};

/** *Orwell 3 1 0 6 1 10*: a row of a table. */
export const tableRow = defineRule<OrganizationReading>({
  id: 'organizations/table-row',
  reads: 'line: <Team> <figure> <figure> <figure>',
  pattern: [lineStart, team, followedBy(sequence(score, repeated(figure, 2, 3)))],
  produce: ([, name]) =>
    name && isGiven(name.first.word) && name.to - name.from > 1 ? undefined : { weight: 3.5 },
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
  produce: ([name]) => (name && isTeamSport(name.document) ? { weight: 3.5 } : undefined),
  examples: {
    Orwell: ['Soccer league results:\nOrwell 2 Harwich 1 after two goals before halftime'],
    nothing: ['Soccer league results:\nKenya 2 Uganda 1 after two goals before halftime'],
  },
});

/** *… Harwich 1*: the second half of a result. */
export const secondScore = defineRule<OrganizationReading>({
  id: 'organizations/second-score',
  reads: '<score> <Team> <score>',
  pattern: [
    outside(score),
    team,
    followedBy(wordThat('score', ({ text }) => /^\d{1,3}$/.test(text))),
  ],
  produce: ([, name]) =>
    name && isTeamSport(name.document) && !name.first.newline ? { weight: 3.5 } : undefined,
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
    if (!name || !isTeamSport(name.document)) return undefined;
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
    if (!verb || !name || !isTeamSport(name.document)) return undefined;
    if (verb.lower === 'at' && capitalsAt(name.document, verb.first) !== 'shouted')
      return undefined;
    return { weight: 2.8 };
  },
  examples: {
    Harwich: ['The soccer league saw goals as Orwell beat Harwich before halftime.'],
    nothing: ['The soccer league saw goals as Kenya beat Uganda before halftime.'],
  },
});

/** In a report on a game, a town is its team unless a preposition says that it is the place. */
const townAsTeam: Element = readBy(
  '<town>',
  (first) => isCapitalized(first),
  (document, at, limit) => {
    const end = endOfListed(document, at, limit);
    return end > at && !isNation(document, at, end) ? end : -1;
  },
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

export const townTeam = defineRule<OrganizationReading>({
  id: 'organizations/town-team',
  reads: '<town>, in a report on a game',
  pattern: [townAsTeam],
  produce: ([town]) => {
    if (!town || !isTeamSport(town.document)) return undefined;
    const { document, from, to } = town;
    const entries = placesNamed(phraseOf(document, from, to));
    const namesake = to - from === 1 && (isFamily(town.first.word) || isGiven(town.first.word));
    if (namesake && !entries.some(({ population = 0 }) => population > 2e5)) return undefined;
    if (
      !entries.some(
        ({ type, matched }) =>
          (type === 'city' || type === 'region') &&
          matched !== 'adjective' &&
          matched !== 'demonym',
      )
    )
      return undefined;
    const before = document.tokens[from - 1];
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
