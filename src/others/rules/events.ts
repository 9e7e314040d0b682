import { never } from '../../lexicon/question';
import { vocabulary } from '../../lexicon/vocabulary';
import { isCapitalized, type Word } from '../../lexicon/word';
import { wordList } from '../../lexicon/word-list';
import { capitalsAt } from '../../names/capitals';
import { isDemonym } from '../../names/listed-places';
import { lastInRun } from '../../names/memory';
import { isGiven } from '../../names/name-lists';
import { grammarWords } from '../../names/words';
import { type Element, entryOf, needing, optional, readBy, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import type { OtherReading } from '../reading';

/** Words that end the names of events, laws, prizes and peoples' doings. */
const otherWords = vocabulary(
  'other-name-word',
  wordList(`
     open cup games olympics championship championships masters classic derby marathon prix trophy series bowl tour
     festival competition contest award awards prize medal war wars revolution genocide holocaust massacre uprising
     conference summit convention initiative campaign act bill treaty agreement accord accords pact protocol constitution code law
     amendment plan programme program project exhibition expo fair day week month night carnival parade operation
     index rate average note notes bond bonds shuttle mission disease syndrome virus show purchase turf experiment
  `),
  { capitalized: true },
);

const isPart = (word: Word): boolean => isCapitalized(word) && !grammarWords.has(word);

const LONGEST = 6;

const lastOther = lastInRun(isPart, otherWords.has);

/** A capitalised run of two words or more that ends in such a word. */
function endOfRun(document: Document, at: number, limit: number): number {
  if (lastOther(document, at) <= at) return -1;
  const before = tokenBefore(document.tokens, at);
  const here = document.tokens[at];
  if (!here || (before && before.sentence === here.sentence && isPart(before.word))) return -1;
  let end = at;
  let last = -1;
  while (end < limit && end - at < LONGEST) {
    const token = document.tokens[end] as Token;
    if (!isPart(token.word) || (end > at && token.newline)) break;
    end += 1;
    const next = document.tokens[end];
    const given = isGiven(token.word) && next !== undefined && isPart(next.word);
    if (end - at > 1 && otherWords.has(token.word) && !given) last = end;
  }
  return last;
}

const run: Element = needing(
  otherWords.has,
  readBy('<Name other-word>', isPart, endOfRun, isPart, never),
);

/** *Zuzu World Cup*, *Second Zuzu War*. */
export const otherName = defineRule<OtherReading>({
  id: 'others/event',
  reads: '<Name> <Cup | War | Act …>',
  pattern: [run],
  produce: ([name]) =>
    name && capitalsAt(name.document, name.first) === 'prose' ? { weight: 3.5 } : undefined,
  examples: {
    'Zuzu World Cup': ['They won the Zuzu World Cup.'],
    nothing: ['She left after the Cup.'],
  },
});

/** Games and competitions, whose names sound like those of unions and leagues. */
const competitions = vocabulary(
  'competition',
  wordList(`
    rugby_union rugby_league
    champions_league champions'_league champions_'_league europa_league nations_league super_league conference_league
    major_league_baseball first_division second_division third_division fourth_division premier_division eastern_division western_division
    central_division northern_division southern_division northeast_division southeast_division northwest_division
    southwest_division division_one division_two division_three league_one league_two
  `),
  { capitalized: true },
);

/** *Rugby Union*, *Champions League*, *Second Division*. */
export const competition = defineRule<OtherReading>({
  id: 'others/competition',
  reads: '<people>? <Champions League | Second Division …>',
  pattern: [optional(wordThat('people', isDemonym)), entryOf(competitions)],
  produce: () => ({ weight: 4.5 }),
  examples: {
    'Kenyan Second Division': ['They play in the Kenyan Second Division.'],
    'Champions League': ['They won the Champions League.'],
    'RUGBY UNION': ['RUGBY UNION - Orwell win again.'],
    nothing: ['She left the league.'],
  },
});
