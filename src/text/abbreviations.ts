import { vocabulary } from '../lexicon/vocabulary';
import { wordList } from '../lexicon/word-list';

/** Abbreviations that go on to a name or a number, so that their stop ends no sentence. */
export const leadingAbbreviations = vocabulary(
  'leading-abbreviation',
  wordList(`
    adm. asst. brig. capt. cmdr. col. cpl. dr. fr. gen. gov. hon. insp. lt. maj. messrs. mr. mrs. ms.
    pres. prof. pvt. rep. reps. rev. sen. sens. sgt. sr. st. ste. supt. mt. ft. no. nos. vs. v. dept.
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. fig. art. op. cf. e.g. i.e. approx. est.
  `),
);

/** Parties that a state follows: *Roe, D-Ga.* */
export const PARTY = /^(?:[RDI]|DFL)$/;
/** The abbreviation of a state, as far as it has been read: `S`, `S.`, `S.C.` */
export const STATE =
  /^(?:[NSWRD](?:\.[CDHIJMY])?|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.?$/;
