import { vocabulary } from '../../lexicon/vocabulary';
import { wordList } from '../../lexicon/word-list';

/** What a firm is called after its name: *Zuzu, a maker of tyres*. */
export const firmNouns = vocabulary(
  'firm-noun',
  wordList(`
    company firm maker manufacturer retailer conglomerate subsidiary unit carmaker automaker chipmaker drugmaker brewer
    distiller airline carrier insurer lender bank brokerage startup start-up contractor supplier distributor wholesaler
    utility chain publisher broadcaster publication newspaper daily weekly tabloid magazine website platform charity
    think-tank thinktank nonprofit non-profit consultancy developer operator builder shipbuilder miner refiner exporter
    importer producer grocer supermarket restaurant bakery brewery winery franchise label studio co-operative cooperative
    organization organisation association federation institute foundation coalition alliance union network agency
    advocacy_group lobby_group trade_group research_group pressure_group rights_group industry_group aid_group group
    party movement faction militia cartel gang
    team club side
  `),
);

/** What of a firm stands before its name with a preposition between: *shares of Zuzu*. */
export const firmShares = vocabulary(
  'firm-share',
  wordList(`
    shares stake stakes shareholder shareholders stockholder stockholders investor investors subsidiary subsidiaries
    unit affiliate division arm merger takeover acquisition purchase buyout bankruptcy privatisation privatization
    chief_executive chief_executive_officer ceo cfo chief_financial_officer chairman chairwoman managing_director
    vice_president co-founder founder owner owners spokesman spokeswoman spokesperson analyst analysts economist
    economists strategist trader dealer broker consultant researcher attorney attorneys employee employees
  `),
);

/** What only a firm has: *Zuzu's shares*. */
export const firmPossessions = vocabulary(
  'firm-possession',
  wordList(`
    shares share_price stock stock_price shareholders stockholders investors earnings revenue revenues profit profits
    net_profit net_income net_loss losses quarterly_profit sales turnover balance_sheet dividend market_share
    market_value market_capitalisation market_capitalization credit_rating debt_rating annual_report
    chief_executive chief_executive_officer ceo cfo chief_financial_officer chief_operating_officer managing_director
    board board_of_directors founder founders co-founder chairman subsidiary subsidiaries customers brands stores factories plants dealers franchisees
    initial_public_offering ipo takeover merger bankruptcy website newsroom
  `),
);
