import { reads, remember } from '../../lexicon/remember';
import { anyWordOf } from '../../lexicon/vocabulary';

/** What became of those who are counted: `33 killed`, `five missing`. */
export const isFate = remember(
  anyWordOf(
    'killed injured wounded hurt dead missing displaced homeless arrested detained hospitalised hospitalized'.split(
      ' ',
    ),
  ),
);

/** Verbs whose object is people, so that a bare number after them counts those: `killing 12`. */
export const isDoneToPeople = reads(
  /^(?:kill|injur|wound|arrest|detain|displac|rescu|evacuat|hospitali[sz]|kidnap|abduct|execut|employ|hir|recruit)(?:s|es|e|ed|ped|ing|ping)?$/,
);
