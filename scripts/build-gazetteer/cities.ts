import { compromiseTags } from '../../src/lexicon/compromise';
import { placeKey } from '../../src/lexicon/place-key';
import { typeOfEnding } from '../../src/names/type-words';
import { cityAbbreviations, cityNames, cityPeople, moreCities } from './data/cities';
import {
  addAliases,
  demonymKind,
  isLatin,
  items,
  kind,
  newPlace,
  type Place,
  rowsOf,
} from './place';
import { cities, newerCities, type SourceCity } from './sources';

/** Where the smallest towns are named in English news. */
const everyTown = new Set('US GB IE CA AU NZ ZA IN IL PS LB JM BS IM JE GG'.split(' '));
/** Countries with news in English, of which the newer snapshot has more towns and quarters of cities. */
const grown = new Set('US GB IE CA AU NZ ZA IN PK KE'.split(' '));
/** Countries of whose district seats many are without a population in the older snapshot. */
const seated = new Set('PH ZA NG KE PK LK UG GH'.split(' '));
const smallestElsewhere = 3000;
/** Towns of this size and more have the newer snapshot's name; Irish ones of any, which the older calls by their Irish name. */
const renamedFrom = (country: string): number => (country === 'IE' ? 0 : 100_000);
/** Philippine cities are called by their name with `City` and without. */
const cityWord = / City$/;
const vanished = /PPLW|PPLQ|PPLH|PPLCH/;

function isWanted(city: SourceCity): boolean {
  if (vanished.test(city.featureCode) || !isLatin(city.name)) return false;
  if (/^PPL[CA]$/.test(city.featureCode) || everyTown.has(city.country)) return true;
  if (city.population === 0 && /^PPLA/.test(city.featureCode)) return seated.has(city.country);
  return city.population >= smallestElsewhere;
}

function capitalOf({ featureCode }: SourceCity): Pick<Place, 'capital'> {
  if (featureCode === 'PPLC') return { capital: 'country' };
  return featureCode === 'PPLA' ? { capital: 'region' } : {};
}

/** Names that the newer snapshot gives to a large city that the older one calls otherwise. */
function renamings(): (city: SourceCity) => string | undefined {
  const cell = (latitude: number, longitude: number): string =>
    `${Math.round(latitude * 20)} ${Math.round(longitude * 20)}`;
  const at = new Map<string, string[]>();
  const names = new Set<string>();
  const older = new Set(cities().map(({ name, country }) => `${country} ${placeKey(name)}`));
  for (const { name, country, lat, lng } of newerCities()) {
    names.add(`${country} ${placeKey(name)}`);
    const key = `${country} ${cell(Number(lat), Number(lng))}`;
    at.set(key, [...(at.get(key) ?? []), name]);
  }
  return ({ name, country, population, loc }) => {
    if (population < renamedFrom(country) || names.has(`${country} ${placeKey(name)}`))
      return undefined;
    const here = at.get(`${country} ${cell(loc.coordinates[1], loc.coordinates[0])}`) ?? [];
    const newName = here.length === 1 ? (here[0] as string) : '';
    return older.has(`${country} ${placeKey(newName)}`) ? undefined : newName;
  };
}

function largest(places: readonly Place[], name: string, country: string): Place | undefined {
  const key = placeKey(name);
  let found: Place | undefined;
  for (const place of places) {
    if (place.unit.slice(0, 2) !== country || placeKey(place.name) !== key) continue;
    if (!found || place.population > found.population) found = place;
  }
  return found;
}

/** The city goes by its English name; the others lead to it. */
function rename(place: Place, english: string, others: readonly string[]): void {
  const former = place.name;
  place.name = english;
  addAliases(place, [...others, former], kind.alternative);
}

/** Cities and towns, under the names that English gives them. */
export function cityPlaces(units: ReadonlyMap<string, string>): Place[] {
  const renamed = renamings();
  const places: Place[] = [];
  for (const city of cities().filter(isWanted)) {
    const [name = city.name, ...others] = city.name.replace(/ \(.*\)/, '').split(' / ');
    const place = newPlace({
      name,
      type: 'city',
      ...capitalOf(city),
      unit: units.get(`${city.country}.${city.adminCode}`) ?? city.country,
      latitude: city.loc.coordinates[1],
      longitude: city.loc.coordinates[0],
      population: city.population,
      geonamesId: city.cityId,
    });
    addAliases(place, others, kind.alternative);
    const newName = renamed(city);
    if (newName && isLatin(newName)) rename(place, newName, []);
    places.push(place);
  }
  for (const [snapshot = '', country = '', english = '', others] of rowsOf(cityNames)) {
    const place = largest(places, snapshot, country);
    if (place) rename(place, english, items(others));
  }
  const all = [...places, ...newTowns(places, units), ...missingCities()];
  nameWithCity(all);
  return all;
}

/** Adds *Cebu* to *Cebu City* and *Davao City* to *Davao*, but no *San Jose City*, which is one of other countries too. */
function nameWithCity(places: readonly Place[]): void {
  const abroad = new Set<string>();
  for (const { unit, name } of places) if (!unit.startsWith('PH')) abroad.add(placeKey(name));
  for (const place of places) {
    const { unit, name, population } = place;
    if (!unit.startsWith('PH') || abroad.has(placeKey(name))) continue;
    if (cityWord.test(name)) addAliases(place, [name.replace(cityWord, '')], kind.alternative);
    else if (population === 0 || population > 100_000)
      addAliases(place, [`${name} City`], kind.alternative);
  }
}

/** *Airport*, *Rake*: the name of a quarter that is more often the word. */
function isWord(name: string): boolean {
  const lower = name.toLowerCase();
  const tags = compromiseTags(lower);
  return typeOfEnding.has(lower) || (tags.length > 0 && !tags.some((tag) => nameTags.test(tag)));
}
const nameTags = /Name|Person|Place|City|Country|Region|ProperNoun/;

/** Towns of the newer snapshot that the older one lacks, where small towns are wanted. */
function newTowns(places: readonly Place[], units: ReadonlyMap<string, string>): Place[] {
  const known = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of [place.name, ...place.aliases.map((alias) => alias.name)]) {
      const key = `${place.unit.slice(0, 2)} ${placeKey(name)}`;
      known.set(key, [...(known.get(key) ?? []), place]);
    }
  }
  return newerCities().flatMap(({ name, country, admin1, lat, lng }) => {
    if (!grown.has(country) || !isLatin(name) || /[(/]/.test(name) || isWord(name)) return [];
    const latitude = Number(lat);
    const longitude = Number(lng);
    const near = known
      .get(`${country} ${placeKey(name)}`)
      ?.some((place) => Math.hypot(place.latitude - latitude, place.longitude - longitude) < 0.3);
    const unit = units.get(`${country}.${admin1}`) ?? country;
    return near ? [] : [newPlace({ name, type: 'city', unit, latitude, longitude })];
  });
}

function missingCities(): Place[] {
  return rowsOf(moreCities).map(([name = '', country = '', region, lat, lon, population]) =>
    newPlace({
      name,
      type: 'city',
      unit: region || country,
      latitude: Number(lat),
      longitude: Number(lon),
      population: Number(population ?? 0),
    }),
  );
}

/** Abbreviations of cities, and what their people are called. */
export function nameCityPeople(places: readonly Place[]): void {
  for (const [short = '', name = '', country = ''] of rowsOf(cityAbbreviations)) {
    const place = largest(places, name, country);
    if (place) addAliases(place, [short], kind.abbreviation);
  }
  for (const [name = '', country = '', adjectives, nouns] of rowsOf(cityPeople)) {
    const place = largest(places, name, country);
    if (!place) continue;
    addAliases(place, items(adjectives), kind.adjective);
    for (const noun of items(nouns)) addAliases(place, [noun], demonymKind(noun));
  }
}
