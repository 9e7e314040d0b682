import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { encodeStarts, lineEnd } from '../../src/lexicon/gazetteer-format';
import { placeKey } from '../../src/lexicon/place-key';
import type { Place } from './place';

/** Flags of a name, added up. */
const flag = { given: 1, family: 2, male: 4, female: 8, ambiguous: 16 } as const;

type Lists = Partial<Record<'generic' | 'female' | 'male', readonly string[] | null>>;

interface Compromise {
  one: { lexicon: Record<string, string | string[]> };
}

/** Tags of compromise that make a name an ordinary word as well. */
const ordinary = new Set(
  'Noun Singular Plural Infinitive PresentTense PastTense Gerund Verb Adjective Comparable Adverb Month WeekDay Uncountable Conjunction Preposition Determiner Pronoun Modal ProperNoun Country City Region Demonym Place ActorThing Actor Organization Unit'.split(
    ' ',
  ),
);

function lexiconTags(): ReadonlyMap<string, string | string[]> {
  return new Map(Object.entries((nlp.model() as Compromise).one.lexicon));
}

function isOrdinary(tags: string | string[] | undefined): boolean {
  if (!tags) return false;
  return (Array.isArray(tags) ? tags : [tags]).some((tag) => ordinary.has(tag));
}

/** Given and family names of faker's locales in Latin script, each with its flags. */
export function encodeNames(places: readonly Place[]): Record<string, string | number> {
  const flags = new Map<string, number>();
  const add = (names: readonly string[] | null | undefined, bits: number): void => {
    for (const name of names ?? []) {
      const key = placeKey(name);
      if (!/^[a-z]{2,}$/.test(key)) continue;
      flags.set(key, (flags.get(key) ?? 0) | bits);
    }
  };
  for (const locale of Object.values(allLocales)) {
    const person = locale.person as
      | { first_name?: Lists | null; last_name?: Lists | null }
      | undefined;
    add(person?.first_name?.generic, flag.given);
    add(person?.first_name?.male, flag.given | flag.male);
    add(person?.first_name?.female, flag.given | flag.female);
    for (const list of Object.values(person?.last_name ?? {})) add(list, flag.family);
  }
  const lexicon = lexiconTags();
  const placeNames = new Set(
    places.filter((place) => place.population > 100_000).map((place) => placeKey(place.name)),
  );
  const rows = [...flags].sort(([a], [b]) => (a < b ? -1 : 1));
  const coded = rows.map(([name, bits]) => {
    const doubtful = isOrdinary(lexicon.get(name)) || placeNames.has(name);
    return [name, String.fromCharCode(64 + bits + (doubtful ? flag.ambiguous : 0))];
  });
  const nameLines = coded.map(([name]) => `${name}${lineEnd}`).join('');
  return {
    nameCount: rows.length,
    nameLines,
    nameStarts: encodeStarts(nameLines),
    nameFlags: coded.map(([, code]) => code).join(''),
  };
}
