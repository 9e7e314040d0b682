import { vocabulary } from '../lexicon/vocabulary';
import { wordList } from '../lexicon/word-list';

/** Verbs that report speech or thought. */
export const sayingVerbs = vocabulary(
  'saying-verb',
  wordList(`
    said says say told tells added adds asked asks replied answered declared announced argued insisted explained
    claimed warned noted stressed admitted acknowledged commented concluded recalled observed suggested
    emphasized emphasised remarked quipped joked wrote writes tweeted testified vowed urged complained conceded
    denied confirmed predicted believes believed thinks thought hopes hoped wants wanted
  `),
);

/** Verbs that only a person does. */
export const humanVerbs = vocabulary(
  'human-verb',
  wordList(`
    who whose born married died resigned retired smiled laughed cried wept arrived flew travelled traveled met
    shook spoke talked listened graduated studied grew lived suffered underwent pleaded confessed appeared
    scored netted headed struck fired shot bowled batted hit converted kicked dribbled
    served thanked praised criticised criticized attended visited joined became
    quit accused alleged behaved pounced hugged knelt prayed sang danced
  `),
);

/** What is done to a person only: *was arrested*. */
export const humanParticiples = vocabulary(
  'human-participle',
  wordList(`
    arrested jailed imprisoned stabbed born hospitalised hospitalized murdered raped handcuffed knighted buried cremated
    remanded bailed acquitted beheaded strangled sworn survived pronounced
  `),
);
