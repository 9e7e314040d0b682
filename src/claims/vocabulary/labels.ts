import { remember } from '../../lexicon/remember';

/** Nouns whose number is a name: `Section 12`, `Flight 370`, `page 4`. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'section row route flight page chapter article number no no. nos nos. level phase room category grade type lane line ' +
    'highway interstate gate platform version model step question episode season game week day part group seed size ' +
    'channel division class act verse volume issue district ward zone block lot bus train apartment apt suite floor ' +
    'note paragraph para table figure fig box war sector tier stage round hole lap order resolution area rule title ' +
    'form lot item exhibit count pier terminal unit dock camp squadron battalion brigade regiment exit mile marker ' +
    'junction station psalm book scene sonata symphony opus windows covid formula track mark bay berth ' +
    'proposition prop measure amendment clause schedule appendix annex code extension ext tel phone fax call dial zip ' +
    'postcode po conference bowl'
  ).split(' '),
);

/** Is it a noun whose number is a name? */
export const isLabel = remember(({ lower }) => LABELS.has(lower));

/** Months, whose numbers are days. */
const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan jan. feb feb. mar mar. ' +
    'apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.'
  ).split(' '),
);

/** Is it a month, whose number is a day? */
export const isMonth = remember(({ lower }) => MONTHS.has(lower));

/** What follows a time of day. */
const CLOCK: ReadonlySet<string> = new Set(
  "a.m. p.m. am pm a.m p.m o'clock gmt edt est bst ist utc pst pdt hrs noon".split(' '),
);

/** Does it follow a time of day? */
export const isClock = remember(({ lower }) => CLOCK.has(lower));

/** What follows the number of a house. */
const STREETS: ReadonlySet<string> = new Set(
  'street st st. road rd rd. avenue ave ave. lane drive dr boulevard blvd blvd. highway place square court way terrace crescent'.split(
    ' ',
  ),
);

/** Does it follow the number of a house? */
export const isStreet = remember(({ lower }) => STREETS.has(lower));
