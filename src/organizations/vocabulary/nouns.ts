import { vocabulary } from '../../lexicon/vocabulary';
import { wordList } from '../../lexicon/word-list';

/** Nouns that the name of an organisation stands right before. */
export const possessedNouns = vocabulary(
  'organization-possessed-noun',
  wordList(`
    newspaper newspapers daily weekly tabloid magazine news_agency news_service newswire paper website
    radio television tv airline airlines
    shares stock shareholders shareholder stockholders subsidiary unit units brand brands stores outlets
  `),
);

/** Those who play for a team or follow it. */
export const teamNouns = vocabulary(
  'team-noun',
  wordList('supporter supporters fans striker midfielder defender goalkeeper keeper winger'),
);

/** Those of a movement, and of a people as well: *Zuzu rebels*. */
export const fighterNouns = vocabulary(
  'fighter-noun',
  wordList('guerrillas rebels fighters militia lawmakers'),
);

/** Who speaks or acts for an organisation, between its name and a person's. */
export const staffNouns = vocabulary(
  'staff-noun',
  wordList(`
    owner founder chairman chairwoman chairperson president ceo chief boss executive spokesman spokeswoman
    spokesperson manager coach captain skipper director secretary treasurer leader member analyst economist strategist trader
    dealer broker analysts economists correspondent reporter editor columnist publisher photographer lawyer attorney
    counsel researcher scientist engineer professor striker midfielder defender goalkeeper keeper forward winger
    quarterback pitcher catcher shortstop infielder outfielder reliever linebacker guard center centre prop hooker lock
    flanker flyhalf scrumhalf batsman bowler all-rounder wicketkeeper fullback receiver negotiator candidate lawmaker
    official officer activist campaigner organiser organizer driver rider
  `),
);

/** Nouns that stand right before the name of an organisation. */
export const organizationNouns = vocabulary(
  'organization-noun',
  wordList(`
    newspaper daily weekly tabloid magazine news_agency newswire broadcaster website network
    company firm group giant conglomerate subsidiary unit maker manufacturer carmaker automaker retailer chipmaker
    drugmaker brewer airline carrier insurer lender brokerage bank startup start-up contractor supplier utility
    chain publisher charity think-tank nonprofit agency
    team club side champions leaders rivals neighbours outfit newcomers
    party faction militia cartel gang band
  `),
);
