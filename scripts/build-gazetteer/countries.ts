import { countryMiddles, countryNames, countryWords } from './data/countries';
import { countryOutlines } from './outlines';
import {
  addAliases,
  demonymKind,
  items,
  kind,
  middlesOf,
  newPlace,
  type Place,
  rowsOf,
} from './place';
import { continentOfCountry, territoryNames, territoryPopulations } from './sources';

/** Codes of CLDR that are not countries or lands. */
const notCountries = new Set('EU EZ UN ZZ QO XA XB AC CP DG EA IC TA CQ'.split(' '));

/** What resolution needs to know of each country. */
export interface CountryFact {
  code: string;
  name: string;
  continent: string;
  latitude: number;
  longitude: number;
  /** Radius in kilometres of a disc as large as the country. */
  radius: number;
}

const variants = (name: string): string[] => [
  name.replace(/ & /g, ' and '),
  name.replace(/\bSt\. /g, 'Saint '),
];

/** Countries, under their names, former names, adjectives and demonyms. */
export function countryPlaces(capitals: ReadonlyMap<string, Place>): {
  places: Place[];
  facts: CountryFact[];
} {
  const words = new Map(rowsOf(countryWords).map((row) => [row[0] ?? '', row]));
  const middles = middlesOf(countryMiddles);
  const outlines = countryOutlines();
  const continents = continentOfCountry();
  const populations = territoryPopulations();
  const places: Place[] = [];
  const facts: CountryFact[] = [];
  const territories = Object.entries(territoryNames());
  for (const [code, cldrName] of territories) {
    if (!/^[A-Z]{2}$/.test(code) || notCountries.has(code)) continue;
    const name = (countryNames[code] ?? cldrName).replace(/^St\. /, 'Saint ');
    const where = outlines.get(code) ?? capitals.get(code);
    if (!where) continue;
    const { latitude, longitude } = middles.get(code) ?? where;
    const population = populations.get(code) ?? 0;
    const place = newPlace({ name, type: 'country', unit: code, latitude, longitude, population });
    const alternatives = territories.filter(([id]) => id.startsWith(`${code}-alt`));
    const spoken = alternatives.map(([, alt]) => alt).filter((alt) => !/^[A-Z]+$/.test(alt));
    addAliases(place, [cldrName, ...spoken].flatMap(variants), kind.alternative);
    const [, adjectives, plurals, singulars, others, short] = words.get(code) ?? [];
    addAliases(place, items(others), kind.alternative);
    addAliases(place, items(short), kind.abbreviation);
    addAliases(place, items(adjectives), kind.adjective);
    addAliases(place, items(plurals), kind.demonymPlural);
    for (const noun of items(singulars)) addAliases(place, [noun], demonymKind(noun));
    places.push(place);
    const area = outlines.get(code)?.area ?? 400;
    const radius = Math.max(10, Math.round(Math.sqrt(area / Math.PI)));
    facts.push({ code, name, continent: continents.get(code) ?? '', latitude, longitude, radius });
  }
  return { places, facts };
}
