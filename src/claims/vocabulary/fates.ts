/** What became of those who are counted: `33 killed`, `five missing`. */
export const FATE =
  /^(?:killed|injured|wounded|hurt|dead|missing|displaced|homeless|arrested|detained|hospitali[sz]ed)$/;

/** Verbs whose object is people, so that a bare number after them counts those: `killing 12`. */
export const DONE_TO_PEOPLE =
  /^(?:kill|injur|wound|arrest|detain|displac|rescu|evacuat|hospitali[sz]|kidnap|abduct|execut|employ|hir|recruit)(?:s|es|e|ed|ped|ing|ping)?$/;
