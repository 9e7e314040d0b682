import { bothOf } from '../lexicon/question';
import { remember } from '../lexicon/remember';
import { vocabulary } from '../lexicon/vocabulary';
import { isCapitalized } from '../lexicon/word';
import { wordList } from '../lexicon/word-list';

/** Words of the dictionary: a capital on them says little where a sentence begins. */
export const commonWords = vocabulary(
  'common-word',
  wordList(`
    the a an and or but if when while as at by for from in into of off on onto out over to up with without about after
    against before between during since through under until upon within no not nor so than then there these this those
    that what which who whom whose why how all any both each few many more most much other some such only own same too
    very can will just should would could may might must shall is are was were be been being have has had do does did
    he she it they we you i me him her us them his hers its their our my your himself herself itself themselves
    however meanwhile also still yet even ever never once here now today yesterday tomorrow tonight one two three four
    five six seven eight nine ten first second third last next former latest new old big top good best high low long
    according despite although because though unless whether among amid around across along despite per plus via
    another every either neither several certain various especially particularly nearly almost about around early late
    earlier later soon recently previously currently asked told added says said see read also more show watch photo
    photos video file exclusive breaking update special live news report reports results result summary analysis
    opinion editorial column feature review profile interview factbox timeline title link source sources note
    championship tournament cup league division round match game games season team teams standings scores score
    scorers attendance halftime tabulate played won lost drawn points goals group women men boys girls singles doubles
    shares stock stocks market markets index price prices trade trading oil gold silver dollar percent
    north south east west northern southern eastern western central upper lower greater
    sworn slain
    god lord heaven bible internet web online email
  `),
  {
    tags: [
      'Singular',
      'Plural',
      'Uncountable',
      'Infinitive',
      'PastTense',
      'PresentTense',
      'Gerund',
      'Participle',
      'Adjective',
      'Comparative',
      'Superlative',
      'Adverb',
      'Preposition',
      'Conjunction',
      'Determiner',
      'Pronoun',
      'Possessive',
      'QuestionWord',
      'Copula',
      'Modal',
      'Cardinal',
      'Ordinal',
      'Expression',
      'Actor',
      'Unit',
      'Duration',
      'Currency',
    ],
  },
);

/** Words of grammar and of the calendar: part of no name that begins with a capital. */
export const grammarWords = vocabulary(
  'grammar-word',
  wordList(`
    the a an and or but if when while as at by for from in into of off on onto out over to up with without about after
    before between during since through under until upon within no not nor so than then there these this those that
    what which who whom whose why how all any both each few many more most other some such only same too very can
    should would could might must shall is are was were be been being have has had do does did he she it they we you
    me him her us them his hers its their our my your however meanwhile also still yet even here now today yesterday
    tomorrow tonight although because though unless whether despite according
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    january february july september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  `),
  { capitalized: true, tags: ['WeekDay'] },
);

/** Further words that no personal name holds. */
const neverInPersons = vocabulary(
  'never-in-a-person',
  wordList(`
    christmas easter ramadan hajj eid diwali hanukkah passover thanksgiving olympics olympic olympiad
    internet web twitter facebook google youtube instagram whatsapp tiktok
    am pm gmt est edt pst ist utc bst cet mph km
    photo photos video news latest breaking exclusive update read watch live
    north south east west northern southern eastern western central
    moslem moslems tamil tamils hutu hutus tutsi tutsis kurd kurds pashtun pashtuns uighur uighurs uyghur uyghurs
    rohingya zulu zulus xhosa yoruba igbo hausa fulani
    christianity judaism hinduism buddhism muslim muslims christians jewish jews jew hindu hindus
    sikh sikhs catholic catholics protestant protestants sunni shiite shia shi'ite orthodox islamic buddhist arab arabs
    republican republicans democrat democrats democratic conservative conservatives liberal liberals labour socialist
    socialists communist communists tory tories
    street st. avenue road boulevard highway
    bn mln pct vs v eps q1 q2 q3 q4 usd
    state affairs foreign defence defense finance trade industry interior health education agriculture transport
    transportation justice environment commerce welfare tourism planning development home external economic
    economy social public security information communications housing immigration energy
    last next late early deputy assistant acting former vice
    frenchman englishman irishman dutchman scotsman welshman frenchwoman
    newsroom desk results scores
    hurricane typhoon cyclone uss hms
    confederate confederates
    universe operation sports award awards films
    test open cup grand prix championship championships league division premier trophy
  `),
  { capitalized: true },
);

/** Small words inside a name that may be written without a capital. */
export const particles = vocabulary(
  'particle',
  wordList(
    "de del della der den di da dos das do du la le van von ter ten bin ibn bint al el ul ud abu e y zu zur dal d' ap binti dei degli af av vander wa ould",
  ),
);

/** Second parts of compounds that are no names: *Paris-based*, *XYZ-run*. */
export const compoundTails = vocabulary(
  'compound-tail',
  wordList(`
    based run led born held style backed like bound wide owned area brokered mediated sponsored made trained
    controlled dominated area language speaking american european listed traded registered educated funded occupied administered ruled ranked seeded year old time placed
    democrat democrats winning
  `),
);

/** What follows a family name. */
export const suffixes = vocabulary(
  'name-suffix',
  wordList('jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii'),
  {
    capitalized: true,
  },
);

/** A word that could stand in a name as far as its letters go. */
export const isNameShaped = remember(
  bothOf(isCapitalized, (word) => !grammarWords.has(word) && !neverInPersons.has(word)),
);

/** A word that could be part of a name of any kind, initials left out. */
export const isNamePart = remember(
  bothOf(isCapitalized, (word) => !grammarWords.has(word) && word.shape !== 'initial'),
);

/** The *'s* of *Russia's* and the *'* of *the Moes'*, which the tokenizer cuts off. */
export const isPossessiveMark = remember(({ text }) => /^['’]s?$/.test(text));
