import { vocabulary } from '../../lexicon/vocabulary';
import { agencies } from './agencies';
import { companies } from './companies';
import { media } from './media';
import { namesakes } from './namesakes';
import { parties } from './parties';

/** Names in common use, lower case, each with the full name it stands for, or itself. */
const entries = new Map<string, string>();
for (const list of [agencies, media, companies, namesakes, parties]) {
  for (const line of list.trim().split('\n')) {
    const names = line.split('|').map((name) => name.trim());
    for (const name of names) entries.set(name.toLowerCase(), names[0] as string);
  }
}

/** Organisations that the news names without saying what they are. */
export const knownOrganizations = vocabulary('known-organization', entries, { capitalized: true });

/** Companies with the name of a person, by the first of their names. */
export const namesakeCompanies = vocabulary(
  'namesake-company',
  new Map(
    namesakes
      .trim()
      .split('\n')
      .flatMap((line) => line.split('|').map((name) => [name.trim().toLowerCase(), true] as const)),
  ),
  { capitalized: true },
);

/** The name in full of an organisation that is known under several: `CBI` → `Central Bureau of Investigation`. */
export const fullNameOf = (text: string): string | undefined => entries.get(text.toLowerCase());
