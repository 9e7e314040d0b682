/** Nouns whose number is a name: `Section 12`, `Flight 370`, `page 4`. */
export const LABELS: ReadonlySet<string> = new Set(
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

/** Months, whose numbers are days. */
export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan jan. feb feb. mar mar. ' +
    'apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.'
  ).split(' '),
);

/** What follows a time of day. */
export const CLOCK: ReadonlySet<string> = new Set(
  "a.m. p.m. am pm a.m p.m o'clock gmt edt est bst ist utc pst pdt hrs noon".split(' '),
);

/** What follows the number of a house. */
export const STREETS: ReadonlySet<string> = new Set(
  'street st st. road rd rd. avenue ave ave. lane drive dr boulevard blvd blvd. highway place square court way terrace crescent'.split(
    ' ',
  ),
);
