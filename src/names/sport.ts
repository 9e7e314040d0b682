import { vocabulary } from '../lexicon/vocabulary';
import { gatheredOnce } from './memory';

/** Words of games that teams play. */
const teamSportWords = vocabulary(
  'team-sport-word',
  new Map(
    `soccer football rugby cricket baseball basketball hockey nfl nba nhl mlb striker midfielder goalkeeper halftime
    half-time fulltime innings inning wicket wickets batsman bowler bowling overs pitcher homer homers homered rbi
    quarterback touchdown touchdowns linebacker rebounds playoff playoffs play-off play-offs league premiership
    standings touchline offside equaliser equalizer penalty goal goals goalless scoreless relegation relegated
    fixture fixtures aggregate away-goals kickoff kick-off try tries coach bullpen shutout puck defenceman
    pct gb rbis nl games matches fixtures championship results played won lost drawn
    season seasons division club clubs squad teammate teammates scorer scorers unbeaten defeat beat`
      .split(/\s+/)
      .map((word) => [word, true] as const),
  ),
);

/** Is the text a report on a game that teams play? One word in forty-five, and three different ones, say so. */
export const isTeamSport = gatheredOnce(({ tokens }) => {
  let count = 0;
  const different = new Set<string>();
  let words = 0;
  for (const { word } of tokens) {
    if (word.shape !== 'number' && word.shape !== 'other') words += 1;
    if (!teamSportWords.has(word)) continue;
    count += 1;
    different.add(word.lower);
  }
  return different.size >= 3 && count * 45 >= words;
});
