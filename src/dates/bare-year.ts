import type { Document } from '../text/document';
import type { Token } from '../text/token';

/** Words that a year can follow directly. */
const LEADS = new Set(
  'in by since until till of from to during before after through between and or for circa c. late early mid around about summer autumn spring winter fall only year into throughout the that its this as than'.split(
    ' ',
  ),
);

/** Words before figures that make them a name or a number of something. */
const NAMING = new Set(
  'no no. number flight route highway room section article chapter page p. pp. model boeing airbus psalm channel gate unit building suite apartment apt. box area zip code extension ext. windows us u.s. s.'.split(
    ' ',
  ),
);

/** Nouns a four-figure count can stand before. */
const COUNTED = new Set(
  'people men women children troops soldiers miles km kilometers kilometres meters metres feet hours tons tonnes pounds dollars euros yards acres hectares horses guns prisoners casualties men. workers jobs members employees shares points units students copies votes seats years days months times percent per rupees francs marks yen pesos lire homes houses families refugees vehicles tanks aircraft planes ships civilians officers rebels victims passengers'.split(
    ' ',
  ),
);

/**
 * Is a four-figure number a year? Not after a currency or a name that takes a number, not before
 * what it would count, and not inside a larger number, code or address.
 */
export function isBareYear(token: Token, { tokens }: Document): boolean {
  const year = Number(token.word.text);
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if (before && !token.spaced && !/^[-–—/("“'‘]$/.test(before.word.text)) return false;
  if (next && !next.spaced && /^(?:[%°$£€]|\p{L})/u.test(next.word.text)) return false;
  const lower = before?.word.lower ?? '';
  if (NAMING.has(lower) || /^[$£€¥#]$/.test(lower)) return false;
  if (next?.spaced && COUNTED.has(next.word.lower)) return false;
  if (year >= 1700 && year < 2060) {
    if (next?.spaced && next.pos === 'NOUN' && /[^s]s$/.test(next.word.lower) && !LEADS.has(lower))
      return false;
    return true;
  }
  return LEADS.has(lower) && (!next?.spaced || next.pos !== 'NOUN');
}
