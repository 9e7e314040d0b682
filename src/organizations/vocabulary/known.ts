import { lazy } from '../../lazy';
import { vocabulary } from '../../lexicon/vocabulary';
import { agencies } from './agencies';
import { companies } from './companies';
import { media } from './media';
import { namesakes } from './namesakes';
import { parties } from './parties';

/** Of each organisation its names, the full one first. */
const namesIn = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

const known = [agencies, media, companies, namesakes, parties].flatMap(namesIn);

/** Names in common use, lower case, each with the full name it stands for, or itself. */
const entries = new Map<string, string>();
for (const names of known)
  for (const name of names) entries.set(name.toLowerCase(), names[0] as string);

/** *Unprofor*: a long acronym may be written as a word; a short one (*Who*) is one. */
const LONG = 5;

/** The same names as they are written. */
const written = lazy(() => {
  const forms = new Set<string>();
  for (const name of known.flat()) {
    forms.add(name);
    forms.add(name.toUpperCase());
    if (/^[A-Z]+$/.test(name) && name.length >= LONG)
      forms.add(`${name[0]}${name.slice(1).toLowerCase()}`);
  }
  return forms;
});

/** What an organisation is may stand without a capital: *the Republican party*. */
const kinds = /(?<= )(?:party|agency|bank|court|league|union)(?!\S)/g;

/** Is the name written as the organisation is: *WHO*, not *Who*? Three words are never there by chance. */
export const isWrittenSo = (text: string): boolean => written().has(text) || isNearlySo(text);

/** The same, whatever marks and spaces are written, and where only the name itself has capitals. */
function isNearlySo(text: string): boolean {
  const name = text.replace(/\s+/g, ' ').replace(/’/g, "'");
  return (
    name.split(' ').length > 2 ||
    written().has(name) ||
    written().has(name.replace(kinds, (kind) => `${kind[0]?.toUpperCase()}${kind.slice(1)}`))
  );
}

/** Organisations that the news names without saying what they are. */
export const knownOrganizations = vocabulary('known-organization', entries, { capitalized: true });

/** Companies with the name of a person, by the first of their names. */
export const namesakeCompanies = vocabulary(
  'namesake-company',
  namesIn(namesakes).flatMap((names) => names.map((name) => name.toLowerCase())),
  { capitalized: true },
);

/** The name in full of an organisation that is known under several: `CBI` → `Central Bureau of Investigation`. */
export const fullNameOf = (text: string): string | undefined => entries.get(text.toLowerCase());
