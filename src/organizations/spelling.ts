/** British spellings and abbreviations by what they are compared as. */
const forms = new Map(
  `organisation organization, organisations organization, centre center, centres center, defence defense,
   labour labor, programme program, theatre theater, harbour harbor, corp. corp, corporation corp, co. co,
   company co, inc. inc, incorporated inc, ltd. ltd, limited ltd, dept department, dept. department,
   univ university, assn association, intl international, & and, harbor harbor, u.s. us, u.n. un`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const small = new Set(['the', 'of', 'and', 'for', '&', 'de', 'on', 'in']);
const endings = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'plc',
  'llc',
  'ag',
  'sa',
  'nv',
  'group',
  'holdings',
]);

/** The words of a name in one spelling, lower case, without an article before. */
export function nameWords(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .split(/[\s-]+/)
    .map((word) => forms.get(word) ?? word)
    .filter((word) => word !== '');
  return words[0] === 'the' ? words.slice(1) : words;
}

/** What two names of one organisation have in common. */
export const nameKey = (name: string): string => nameWords(name).join(' ');

/** The name without the words for its legal form: *Zuzu Holdings Ltd* → `zuzu`. */
export function shortKey(name: string): string {
  const words = nameWords(name);
  while (words.length > 1 && endings.has(words[words.length - 1] as string)) words.pop();
  return words.join(' ');
}

/** The first letters of the words that count: *Central Bureau of Investigation* → `CBI`. */
export function initials(name: string): string {
  return nameWords(name)
    .filter((word) => !small.has(word))
    .map((word) => (word[0] ?? '').toUpperCase())
    .join('');
}

/** The first letters of all words: *Department of Transport* → `DOT`. */
export const allInitials = (name: string): string =>
  nameWords(name)
    .map((word) => (word[0] ?? '').toUpperCase())
    .join('');
