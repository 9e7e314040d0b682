/** What became of those who are counted: `33 killed`, `five missing`. */
export const FATE =
  /^(?:killed|injured|wounded|hurt|dead|missing|displaced|homeless|arrested|detained|hospitali[sz]ed)$/;
