import { placeKey } from '../../src/lexicon/place-key';
import { stateMiddles, stateWords } from './data/states';
import { type Outline, stateOutlines } from './outlines';
import {
  addAliases,
  demonymKind,
  isLatin,
  items,
  kind,
  middlesOf,
  newPlace,
  type Place,
  rowsOf,
} from './place';
import { compassName, kindOfRegion, plainName } from './region-names';
import { firstSubdivisions, firstUnits, packageJson, subdivisionNames } from './sources';

interface Middle {
  latitude: number;
  longitude: number;
  population: number;
}

/** The middle of each unit's people: the mean of its towns, weighted by their size. */
function middles(cities: readonly Place[]): Map<string, Middle> {
  const sums = new Map<string, { lat: number; lon: number; weight: number; people: number }>();
  for (const { unit, latitude, longitude, population } of cities) {
    if (unit.length < 3) continue;
    const weight = Math.sqrt(population + 100);
    const sum = sums.get(unit) ?? { lat: 0, lon: 0, weight: 0, people: 0 };
    sum.lat += latitude * weight;
    sum.lon += longitude * weight;
    sum.weight += weight;
    sum.people += population;
    sums.set(unit, sum);
  }
  return new Map(
    [...sums].map(([unit, { lat, lon, weight, people }]) => [
      unit,
      { latitude: lat / weight, longitude: lon / weight, population: people },
    ]),
  );
}

function outlinesByPostalCode(): Map<string, Outline> {
  const names = packageJson<{
    objects: { states: { geometries: { id: string; properties: { name: string } }[] } };
  }>('us-atlas/counties-10m.json').objects.states.geometries;
  const codes = new Map(
    [...subdivisionNames()]
      .filter(([code]) => code.startsWith('US-'))
      .map(([code, name]) => [name, code]),
  );
  const outlines = stateOutlines();
  const found = new Map<string, Outline>();
  for (const { id, properties } of names) {
    const code = codes.get(properties.name);
    const outline = outlines.get(id);
    if (code && outline) found.set(code, outline);
  }
  return found;
}

function addFullNames(place: Place): void {
  const suffixes = kindOfRegion[place.unit.slice(0, 2)] ?? ['Province'];
  for (const suffix of suffixes) {
    if (!place.name.endsWith(suffix))
      addAliases(place, [`${place.name} ${suffix}`], kind.alternative);
  }
}

/** States, provinces and the like, under ISO 3166-2 codes. */
export function statePlaces(units: ReadonlyMap<string, string>, cities: readonly Place[]): Place[] {
  const where = middles(cities);
  const states = outlinesByPostalCode();
  const customary = middlesOf(stateMiddles);
  const words = new Map(rowsOf(stateWords).map((row) => [row[0] ?? '', row]));
  const names = subdivisionNames();
  const spellings = new Map<string, string[]>();
  for (const { code, name } of firstUnits()) {
    const iso = units.get(code);
    if (iso) spellings.set(iso, [...(spellings.get(iso) ?? []), name]);
  }
  const large = new Map(
    cities
      .filter((city) => city.capital || city.population > 100_000)
      .map((city) => [`${city.unit} ${placeKey(city.name)}`, city]),
  );
  const places: Place[] = [];
  for (const unit of [...firstSubdivisions().values()].flat()) {
    const middle = where.get(unit);
    const row = words.get(unit);
    const name = row?.[1] ?? plainName(names.get(unit) ?? '');
    if (!middle || unit === 'US-DC' || !isLatin(name)) continue;
    const { latitude, longitude } = customary.get(unit) ?? states.get(unit) ?? middle;
    const { population } = middle;
    const place = newPlace({
      name,
      type: 'region',
      level: 1,
      unit,
      latitude,
      longitude,
      population,
    });
    addAliases(place, spellings.get(unit)?.map(plainName) ?? [], kind.alternative);
    addFullNames(place);
    nameState(place, row);
    place.aliases = place.aliases.filter((alias) => !compassName.test(placeKey(alias.name)));
    if (compassName.test(placeKey(name))) continue;
    const kept = yieldName(place, namesake(place, large));
    if (kept) places.push(kept);
  }
  return places;
}

/** The city that the region is named after, or the region after it. */
function namesake(place: Place, cities: ReadonlyMap<string, Place>): Place | undefined {
  return cities.get(`${place.unit} ${placeKey(place.name)}`);
}

/**
 * A bare name goes to the city: the region is `Yaroslavl Oblast`, and where it is hardly more than
 * its city, the city stands for both.
 */
function yieldName(place: Place, city: Place | undefined): Place | undefined {
  if (!city || place.unit.startsWith('US')) return place;
  const full = place.aliases.find((alias) => alias.name.startsWith(`${place.name} `));
  const apart = Math.hypot(place.latitude - city.latitude, place.longitude - city.longitude);
  if (apart < 1 && city.population > place.population * 0.9) return undefined;
  if (!full) return apart < 1 ? undefined : place;
  const bare = placeKey(place.name);
  place.name = full.name;
  place.aliases = place.aliases.filter((alias) => placeKey(alias.name) !== bare);
  return place;
}

function nameState(place: Place, row: readonly string[] | undefined): void {
  const [, , postal, short, adjectives, nouns, others] = row ?? [];
  addAliases(place, items(postal), kind.postal);
  addAliases(place, items(short), kind.abbreviation);
  addAliases(place, items(adjectives), kind.adjective);
  for (const noun of items(nouns)) addAliases(place, [noun], demonymKind(noun));
  addAliases(place, items(others), kind.alternative);
}
