import { reads } from '../../lexicon/remember';

/** `rising`: what ends as a gerund does. */
export const isGerund = reads(/ing$/);

/** `killed`: what ends as a regular past form does. */
export const isPastForm = reads(/ed$/);

/** Either. */
export const isParticiple = reads(/(?:ing|ed)$/);

/** `taken`, `killed`. */
export const isPastParticiple = reads(/(?:ed|en)$/);

/** `shares`, `rises`. */
export const endsInS = reads(/s$/);
