import { vocabulary } from '../../lexicon/vocabulary';
import { wordList } from '../../lexicon/word-list';

/** Nouns that the name of an organisation stands right before. */
export const possessedNouns = vocabulary(
  'organization-possessed-noun',
  wordList(`
    newspaper newspapers daily weekly tabloid magazine news_agency news_service newswire paper website
    radio television tv airline airlines
    shares stock shareholders shareholder stockholders subsidiary unit units brand brands stores outlets
    supporter supporters fans striker midfielder defender goalkeeper keeper winger
    guerrillas rebels fighters militia lawmakers
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
