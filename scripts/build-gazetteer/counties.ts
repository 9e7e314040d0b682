import { placeKey } from '../../src/lexicon/place-key';
import { countyOutlines } from './outlines';
import { addAliases, isLatin, kind, newPlace, type Place } from './place';
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

/** Population and middle of each second-order unit, from the towns that lie in it. */
function unitTotals(cities: readonly Place[]): Map<string, { people: number; towns: Place[] }> {
  const byName = new Map<string, Place[]>();
  for (const city of cities) {
    const key = `${city.unit.slice(0, 2)} ${placeKey(city.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), city]);
  }
  const totals = new Map<string, { people: number; towns: Place[] }>();
  for (const { name, country, admin1, admin2, lat, lng } of newerCities()) {
    if (!/^(US|GB|IE)$/.test(country) || admin2 === '') continue;
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
  /^(The |Sir )?(City and Borough of|Royal Borough of|Borough of|County Borough of|District of|County of|City of|Metropolitan Borough of)? ?/;

/** Counties and council areas of Great Britain and Ireland. */
function britishIsles(totals: ReturnType<typeof unitTotals>, cities: readonly Place[]): Place[] {
  const towns = new Set(cities.map((city) => `${city.unit.slice(0, 2)} ${placeKey(city.name)}`));
  const codes = new Map(
    [...subdivisionNames()].map(([code, name]) => [`${code.slice(0, 2)} ${placeKey(name)}`, code]),
  );
  return secondUnits().flatMap(({ code, name: full }) => {
    const country = code.slice(0, 2);
    const name = full.replace(ceremony, '');
    const total = totals.get(code);
    if (!/^(GB|IE)$/.test(country) || !total || !isLatin(name)) return [];
    if (towns.has(`${country} ${placeKey(name)}`)) return [];
    const weigh = (pick: (town: Place) => number): number =>
      total.towns.reduce((sum, town) => sum + pick(town), 0) / total.towns.length;
    const place = newPlace({
      name,
      type: 'region',
      level: 2,
      unit: codes.get(`${country} ${placeKey(name)}`) ?? country,
      latitude: weigh((town) => town.latitude),
      longitude: weigh((town) => town.longitude),
      population: total.people,
    });
    addAliases(place, [full, `County ${name}`], kind.alternative);
    return [place];
  });
}

/** Second-order regions that English news names. */
export function countyPlaces(cities: readonly Place[]): Place[] {
  const totals = unitTotals(cities);
  return [...unitedStates(totals), ...britishIsles(totals, cities)];
}
