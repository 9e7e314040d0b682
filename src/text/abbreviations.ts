import { vocabulary } from '../lexicon/vocabulary';

/** Abbreviations that go on to a name or a number, so that their stop ends no sentence. */
export const leadingAbbreviations = vocabulary(
  'leading-abbreviation',
  new Map(
    (
      'adm. asst. brig. capt. cmdr. col. cpl. dr. fr. gen. gov. hon. insp. lt. maj. messrs. mr. mrs. ms. ' +
      'pres. prof. pvt. rep. reps. rev. sen. sens. sgt. sr. st. ste. supt. mt. ft. no. nos. vs. v. dept. ' +
      'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. fig. art. op. cf. e.g. i.e. approx. est.'
    )
      .split(' ')
      .map((word) => [word, true] as const),
  ),
);
