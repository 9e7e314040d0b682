import { vocabulary } from '../lexicon/vocabulary';
import { wordList } from '../lexicon/word-list';

/** Forms of address that stand before a name and belong to no office. */
export const honorifics = vocabulary(
  'honorific',
  wordList(`
    mr mr. mrs mrs. ms ms. miss mme mme. mlle monsieur madame messrs messrs. dr dr. prof prof. professor sir dame lady
    lord rev rev. reverend fr fr. father mother sister brother hon hon. sheikh shaikh sheik ayatollah hojatoleslam imam mullah
    maulana swami shri smt rabbi pastor deacon señor senor señora herr frau doña pope maharaja
  `),
  { capitalized: true },
);

/** Offices and ranks, as written before a name with a capital. */
export const offices = vocabulary(
  'office',
  wordList(`
    president vice_president vice-president prime_minister deputy_prime_minister premier chancellor minister ministers
    foreign_minister defence_minister defense_minister finance_minister interior_minister home_minister
    external_affairs_minister chief_minister deputy_minister secretary foreign_secretary home_secretary
    secretary-general secretary_general undersecretary attorney_general solicitor_general general_secretary
    governor gov gov. lieutenant_governor mayor deputy_mayor senator sen sen. sens. congressman congresswoman
    representative rep rep. reps. speaker chairman chairwoman chair chairperson vice_chairman commissioner
    ambassador envoy consul judge justice chief_justice prosecutor magistrate sheriff marshal constable
    king queen prince princess duke duchess earl baron baroness count countess emperor empress sultan emir crown_prince
    bishop archbishop cardinal patriarch chaplain metropolitan
    general gen gen. lieutenant lt lt. lieutenant_general lt_gen lt._gen. maj_gen maj._gen. major maj maj. brigadier
    brig brig. colonel col col. captain capt capt. sergeant sgt sgt. corporal cpl cpl. private pvt admiral adm adm.
    commander cmdr cmdr. commodore field_marshal air_marshal major-general lieutenant-general brigadier-general attorney-general brig._gen. brig_gen rear_admiral vice_admiral
    officer detective inspector superintendent supt supt. det det. insp insp. dci cllr cllr. coun coun. deputy dep. agent spokesman spokeswoman spokesperson
    director managing_director executive chief ceo cfo coach manager trainer councillor councilor councilman
    councilwoman alderman assemblyman assemblywoman delegate treasurer comptroller auditor registrar dean provost
    principal superintendent chief_executive chief_executive_officer chief_operating_officer chief_financial_officer
    chief_technology_officer chief_information_officer additional_magistrate leader deputy_leader candidate pm first_lady secretary_of_state
    striker midfielder defender goalkeeper quarterback pitcher referee umpire driver rider jockey skipper
    attorney lawyer counsel analyst economist trader dealer author writer actor actress singer director editor
    reporter correspondent columnist photographer artist professor doctor nurse
    ayatollah fm pm cm eam vp mp mep mla selectman selectwoman freeholder ranger trooper warden gm city_manager city_commissioner city_attorney county_attorney
    district_attorney battalion_chief fire_chief police_chief fire_marshal
  `),
);

/** Lower-case nouns for a person that stand right before the name: *striker Ida Moe*, *his wife Ann*. */
export const roleNouns = vocabulary(
  'role-noun',
  wordList(`
    president premier chancellor minister spokesman spokeswoman spokesperson secretary governor mayor senator judge
    captain skipper coach manager striker midfielder defender goalkeeper keeper forward winger sweeper fullback
    all-rounder batsman bowler spinner paceman seamer opener wicketkeeper quarterback pitcher catcher shortstop
    infielder outfielder reliever hitter receiver linebacker guard center centre prop hooker lock flanker flyhalf
    scrumhalf wing champion runner-up winner loser finalist semifinalist medallist medalist veteran teenager
    counterpart counterparts compatriot countryman compatriots teammate team-mate mate rival newcomer rookie debutant substitute
    swimmer runner sprinter cyclist golfer boxer skier skater jockey trainer driver rider pilot
    wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter widow
    fiancee fiance girlfriend boyfriend friend colleague predecessor successor rival
    economist analyst trader dealer broker strategist banker lawyer attorney prosecutor professor historian scientist
    researcher doctor surgeon psychologist author writer novelist poet playwright journalist reporter editor columnist
    correspondent photographer actor actress singer musician composer conductor director producer filmmaker artist
    painter sculptor designer architect model comedian dancer rapper guitarist drummer frontman
    leader chief head boss chairman chairwoman executive official officer director activist campaigner dissident
    rebel guerrilla warlord militant commander general colonel inspector detective suspect gunman killer murderer
    businessman businesswoman tycoon billionaire magnate financier industrialist entrepreneur farmer teacher student
    nurse engineer mechanic resident tourist lawmaker deputy mp politician candidate challenger incumbent nominee
    ambassador envoy diplomat negotiator mediator adviser advisor aide assistant representative co-founder founder
    owner publisher promoter agent referee umpire
    archbishop bishop cardinal priest pastor monk nun rabbi cleric
    king queen prince princess duke emperor pharaoh seed
    cosmonaut astronaut legend star superstar heavyweight lightweight middleweight featherweight
  `),
  { tags: ['Actor'] },
);
