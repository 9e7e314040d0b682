import { reads, remember } from '../../lexicon/remember';

/** What became of those who are counted: `33 killed`, `five missing`. */
export const FATES: ReadonlySet<string> = new Set(
  'killed injured wounded hurt dead missing displaced homeless arrested detained hospitalised hospitalized'.split(
    ' ',
  ),
);

export const isFate = remember(({ lower }) => FATES.has(lower));

/** Verbs whose object is people, so that a bare number after them counts those: `killing 12`. */
export const isDoneToPeople = reads(
  /^(?:kill|injur|wound|arrest|detain|displac|rescu|evacuat|hospitali[sz]|kidnap|abduct|execut|employ|hir|recruit)(?:s|es|e|ed|ped|ing|ping)?$/,
);
