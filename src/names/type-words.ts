import { anyOf } from '../lexicon/question';
import { anyWordOf, vocabulary } from '../lexicon/vocabulary';
import type { Word } from '../lexicon/word';
import { wordList } from '../lexicon/word-list';
import type { PlaceType } from '../records';

/** Words that end the name of a company. */
export const companyWords = vocabulary(
  'company-word',
  wordList(`
    inc inc. corp corp. co co. ltd ltd. plc llc llp ag sa nv gmbh spa s.p.a. s.a. a.s. n.v. b.v. kk ab oy asa pty pte bhd
    berhad tbk corporation company companies holdings holding incorporated limited enterprises industries systems
    technologies technology motors motor airlines airways airline aviation bancorp bancshares partners
    securities brokerage pharmaceuticals pharmaceutical laboratories labs electronics electric telecom
    telecommunications communications petroleum energy resources mining steel insurance financial finance capital
    investments ventures brothers & sons stores foods beverages breweries brewery studios pictures
    entertainment software networks solutions consulting logistics shipping chemicals chemical railways
    research markets bank banks banking trust fund funds exchange group bourse
  `),
  { capitalized: true },
);

/** Words that end, or with *of* begin, the name of an institution. */
export const institutionWords = vocabulary(
  'institution-word',
  wordList(`
    university college school institute academy seminary polytechnic ministry department agency authority bureau
    commission committee council board cabinet parliament congress senate assembly legislature knesset duma
    court tribunal police constabulary army navy force forces guard guards militia marines corps battalion brigade
    regiment party alliance coalition front movement union federation confederation association organisation
    organization society foundation league club fc afc united rovers wanderers athletic team hospital clinic church
    museum gallery library theatre theater orchestra philharmonic opera ballet band choir newspaper times post
    herald tribune gazette journal chronicle observer guardian telegraph daily magazine press news radio television
    tv broadcasting network media publishing service services office secretariat directorate division unit command
    administration treasury reserve senate house chamber embassy consulate delegation
    center centre forum
    jury panel taskforce syndicate cartel brigades jihad front liberation
    newsroom newsdesk guild consortium caucus inspectorate conservancy fellowship brotherhood bloc
    sheriff sheriff's authority district diocese archdiocese synod
  `),
  { capitalized: true },
);

/** Words for roads. */
const roads = `street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive lane highway freeway parkway motorway
  expressway turnpike place terrace crescent mews`;

/** Words written after a name that say what kind of place it is, by the type they make it. */
const endings = {
  water: `river lake sea ocean bay gulf strait straits channel canal creek pond reservoir falls harbor harbour fjord
    lagoon delta basin`,
  landform: `island islands isle isles archipelago peninsula cape mountain mountains mount hill hills valley desert plain
    plains plateau forest glacier volcano canyon pass ridge range reef coast beach cove point rock`,
  region: 'county parish province prefecture oblast region territory governorate',
  country: 'republic',
  city: 'borough township village town city municipality suburb springs heights quarter',
  facility: `bridge tunnel square plaza park gardens garden stadium arena airport station terminal port dam palace castle
    tower towers cathedral mosque temple monastery cemetery prison jail zoo racecourse raceway speedway ballpark coliseum
    plantation inn`,
} as const;

/** The type of place that each such word names, a road too. */
export const typeOfEnding: ReadonlyMap<string, PlaceType> = new Map(
  [...Object.entries(endings), ['facility', roads] as const].flatMap(([type, words]) =>
    wordList(words).map((word) => [word, type as PlaceType] as const),
  ),
);

/** Words that say what kind of place a name is, written after it: *Orwell River*. */
export const placeWordsAfter = vocabulary('place-word-after', typeOfEnding, { capitalized: true });

const roadWords: ReadonlySet<string> = new Set([
  ...wordList(roads),
  ...['dr.', 'route', 'interstate', 'pike'],
]);

/** Is it a word for a road? */
export const isRoadWord = (word: string | undefined): boolean =>
  word !== undefined && roadWords.has(word);

/** Buildings and grounds that are institutions too: a place to be at, an organisation that acts. */
export const facilityWords = vocabulary(
  'facility-word',
  wordList(`
    hospital museum theatre theater stadium arena prison penitentiary cathedral abbey monastery airport park square
    gardens zoo racecourse courthouse cemetery barracks hall hotel church chapel inn lodge mall complex armory plantation
  `),
  { capitalized: true },
);

/** A center, a facility or an institution, and what makes a building of it: *Oyel Convention Center*. */
const couldBeBuilding = anyWordOf(['center', 'centre', 'facility', 'institution']);
const ofBuilding = anyWordOf([
  ...['convention', 'conference', 'exhibition', 'tennis', 'correctional'],
]);

/** Could such a name end in the word, whatever stands before it? */
export const endsBuilding = anyOf([facilityWords.has, couldBeBuilding]);

/** Is it, after the word before, a building: *Convention Center*, *Correctional Facility*? */
export const isBuilding = (word: Word, before: Word | undefined): boolean =>
  facilityWords.has(word) || (couldBeBuilding(word) && before !== undefined && ofBuilding(before));

const isLand = anyWordOf(['wilderness', 'lakeshore', 'seashore']);

/** An area, a reserve or a refuge, and what makes a piece of land of it: *Wildlife Refuge*. */
const couldBeLand = anyWordOf(['area', 'reserve', 'refuge', 'sanctuary']);
const ofLand = anyWordOf([
  ...['nature', 'game', 'marine', 'forest', 'wildlife', 'bird', 'protection', 'protected'],
  ...['conservation', 'recreation', 'management'],
]);

/** Could such a name end in the word, whatever stands before it? */
export const endsSetApart = anyOf([isLand, couldBeLand]);

/** Is it, after the word before, land set apart: *Orwell Game Reserve*, *Orwell Wilderness*? */
export const isSetApart = (word: Word, before: Word | undefined): boolean =>
  isLand(word) || (couldBeLand(word) && before !== undefined && ofLand(before));

/** Words for roads, which a number may follow. */
export const numberedRoads = vocabulary(
  'numbered-road',
  wordList('highway interstate route hwy hwy. rt. rte. u.s._highway state_road county_road road'),
  { capitalized: true },
);
