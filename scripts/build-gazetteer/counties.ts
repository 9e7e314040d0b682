import { placeKey } from '../../src/lexicon/place-key';
import { irishCounties, northernCounties } from './data/counties';
import { countyOutlines } from './outlines';
import { addAliases, isLatin, kind, newPlace, type Place, rowsOf } from './place';
import { newerCities, packageJson, secondUnits, subdivisionNames } from './sources';

/** The state of each FIPS state code. */
function stateOfFips(): Map<string, string> {
  const states = packageJson<{
    objects: { states: { geometries: { id: string; properties: { name: string } }[] } };
  }>('us-atlas/counties-10m.json').objects.states.geometries;
  const codes = new Map(
    [...subdivisionNames()].map(([code, name]) => [`${code.slice(0, 2)} ${name}`, code]),
  );
  return new Map(
    states.flatMap(({ id, properties }) => {
      const code = codes.get(`US ${properties.name}`);
      return code ? [[id, code]] : [];
    }),
  );
}

/** Countries whose districts or provinces below the first order are named in English news. */
const districted = 'IN PK LK BD PH ZA NZ UG'.split(' ');
const withUnits = new Set(['US', 'GB', 'IE', ...districted]);

/** Population and middle of each second-order unit, from the towns that lie in it. */
function unitTotals(cities: readonly Place[]): Map<string, { people: number; towns: Place[] }> {
  const byName = new Map<string, Place[]>();
  for (const city of cities) {
    const key = `${city.unit.slice(0, 2)} ${placeKey(city.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), city]);
  }
  const totals = new Map<string, { people: number; towns: Place[] }>();
  for (const { name, country, admin1, admin2, lat, lng } of newerCities()) {
    if (!withUnits.has(country) || admin2 === '') continue;
    const near = byName
      .get(`${country} ${placeKey(name)}`)
      ?.find(
        (place) =>
          Math.abs(place.latitude - Number(lat)) + Math.abs(place.longitude - Number(lng)) < 0.1,
      );
    if (!near) continue;
    const code = `${country}.${admin1}.${admin2}`;
    const total = totals.get(code) ?? { people: 0, towns: [] };
    total.people += near.population;
    total.towns.push(near);
    totals.set(code, total);
  }
  return totals;
}

/** Counties and parishes of the United States, by their full names. */
function unitedStates(totals: ReturnType<typeof unitTotals>): Place[] {
  const outlines = countyOutlines();
  const states = stateOfFips();
  const fips = new Map([...states].map(([id, code]) => [code.slice(3), id]));
  return secondUnits().flatMap(({ code, name }) => {
    const [country, state = '', county = ''] = code.split('.');
    const outline = outlines.get(`${fips.get(state)}${county}`);
    if (country !== 'US' || !outline || !/ (County|Parish|Borough)$/.test(name)) return [];
    const { latitude, longitude } = outline;
    const population = totals.get(code)?.people ?? 0;
    const unit = `US-${state}`;
    return [newPlace({ name, type: 'region', level: 2, unit, latitude, longitude, population })];
  });
}

const ceremony =
  /^(The |Sir )?(City and Borough of|Royal Borough of|Borough of|County Borough of|District of|Province of|County of|County|City of|Metropolitan Borough of)? ?/;
const kindAfter =
  / (County|District|District Municipality|Metropolitan Municipality|City and County Council)$/;

/** What English calls the second-order units of a country: before their name, or after it. */
const kindOfUnit: Readonly<Record<string, (name: string) => string[]>> = {
  GB: (name) => [`County ${name}`],
  IE: (name) => [`County ${name}`, `Co ${name}`],
  PH: (name) => [`${name} Province`, `Province of ${name}`],
};
const districtOf = (name: string): string[] => [`${name} District`];

const irish = new Map(rowsOf(irishCounties) as [string, string][]);

interface Total {
  people: number;
  towns: Place[];
}

/**
 * The second-order unit of a name. A bare name goes to the town that has it: the county is *County
 * Galway*, and none at all in Great Britain, where the town stands for both.
 */
function unitPlace(
  full: string,
  country: string,
  { people, towns }: Total,
  isTown: (name: string) => boolean,
): Place | undefined {
  const name = irish.get(full) ?? full.replace(ceremony, '').replace(kindAfter, '');
  if (!isLatin(name) || (country === 'GB' && isTown(name))) return undefined;
  const spoken = (kindOfUnit[country] ?? districtOf)(name);
  const weigh = (pick: (town: Place) => number): number =>
    towns.reduce((sum, town) => sum + pick(town), 0) / towns.length;
  const place = newPlace({
    name: isTown(name) ? (spoken[0] as string) : name,
    type: 'region',
    level: 2,
    unit: country,
    latitude: weigh((town) => town.latitude),
    longitude: weigh((town) => town.longitude),
    population: people,
  });
  addAliases(place, [...(isTown(full) ? [] : [full]), ...spoken], kind.alternative);
  return place;
}

/** Counties, districts and provinces of the second order, outside the United States. */
function otherUnits(totals: ReadonlyMap<string, Total>, cities: readonly Place[]): Place[] {
  const towns = new Set(cities.map((city) => `${city.unit.slice(0, 2)} ${placeKey(city.name)}`));
  const codes = new Map(
    [...subdivisionNames()].map(([code, name]) => [`${code.slice(0, 2)} ${placeKey(name)}`, code]),
  );
  return secondUnits().flatMap(({ code, name }) => {
    const country = code.slice(0, 2);
    const total = totals.get(code);
    if (!total || country === 'US' || /( City| Urban)$/.test(name)) return [];
    const place = unitPlace(name, country, total, (bare) =>
      towns.has(`${country} ${placeKey(bare)}`),
    );
    if (!place) return [];
    place.unit = codes.get(`${country} ${placeKey(place.name)}`) ?? country;
    return [place];
  });
}

/** The six counties of Northern Ireland, which are no units of government any more. */
function northernIreland(): Place[] {
  return rowsOf(northernCounties).map(([name = '', latitude, longitude, population]) => {
    const place = newPlace({
      name: `County ${name}`,
      type: 'region',
      level: 2,
      unit: 'GB-NIR',
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(population),
    });
    addAliases(place, [`Co ${name}`], kind.alternative);
    return place;
  });
}

/** Second-order regions that English news names. */
export function countyPlaces(cities: readonly Place[]): Place[] {
  const totals = unitTotals(cities);
  return [...unitedStates(totals), ...otherUnits(totals, cities), ...northernIreland()];
}
