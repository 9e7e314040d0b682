import { vocabulary } from '../lexicon/vocabulary';
import { wordList } from '../lexicon/word-list';

/** Words of games that teams play. */
export const teamSportWords = vocabulary(
  'team-sport-word',
  wordList(`
    soccer football rugby cricket baseball basketball hockey nfl nba nhl mlb striker midfielder goalkeeper halftime
    half-time fulltime innings inning wicket wickets batsman bowler bowling overs pitcher homer homers homered rbi
    quarterback touchdown touchdowns linebacker rebounds playoff playoffs play-off play-offs league premiership
    standings touchline offside equaliser equalizer penalty goal goals goalless scoreless relegation relegated
    fixture fixtures aggregate away-goals kickoff kick-off try tries coach bullpen shutout puck defenceman
    pct gb rbis nl games matches fixtures championship results played won lost drawn
    season seasons division club clubs squad teammate teammates scorer scorers unbeaten defeat beat
  `),
);
