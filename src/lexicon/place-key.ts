/** Letters that carry no combining mark when decomposed, and how English types them. */
const plainLetters = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ə', 'a'],
  ['&', ' and '],
]);

const space = 32;

/** Lower-case ASCII words and figures with single spaces between them: already a key. */
function isKey(phrase: string): boolean {
  let before = space;
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i);
    const letter = (code > 96 && code < 123) || (code > 47 && code < 58);
    if (!letter && (code !== space || before === space)) return false;
    before = code;
  }
  return before !== space;
}

/**
 * The form under which gazetteer and name lists hold a name.
 *
 * Lower case without diacritics; full stops vanish; every other mark (hyphen, apostrophe, bracket,
 * comma) is a space. So however a tokenizer cuts a name, the tokens joined by spaces have one key:
 * `Aix-en-Provence` and `Aix - en - Provence` are `aix en provence`; `Coeur d'Alene` is
 * `coeur d alene`; `U.S.` is `us`; `St. Petersburg` is `st petersburg`.
 */
export function placeKey(phrase: string): string {
  return keyOfLower(phrase.toLowerCase());
}

/** The same for what is in lower case already. */
export function keyOfLower(lower: string): string {
  if (isKey(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, (mark) => {
      if (mark === '.' || /\p{M}/u.test(mark)) return '';
      return plainLetters.get(mark) ?? ' ';
    })
    .replace(/[łøđðıßæœþə]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `new york` → `New York`: how a name is written where the gazetteer stores no other spelling. */
export function titleCase(key: string): string {
  return key.replace(/(^| )[a-z]/g, (initial) => initial.toUpperCase());
}
