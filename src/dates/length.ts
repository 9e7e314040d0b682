import { type Element, optional, sequence, word } from '../rules/element';

/** *two years or so*, *a year or two*. */
export const orSo: Element = optional(sequence(word('or'), word('so', 'two', 'more')));
