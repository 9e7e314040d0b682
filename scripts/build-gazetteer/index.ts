import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isoUnits } from './admin-units';
import { cityPlaces, nameCityPeople } from './cities';
import { countyPlaces } from './counties';
import { countryPlaces } from './countries';
import { encodePlaces } from './encode';
import { knownFeatures } from './features';
import { encodeNames } from './names';
import type { Place } from './place';
import { statePlaces } from './regions';
import { worldRegionPlaces } from './world-regions';

const folder = new URL('../../src/lexicon/generated/', import.meta.url);

function write(file: string, constants: Record<string, string | number>): void {
  const lines = Object.entries(constants).map(([name, value]) => {
    const type = typeof value;
    return `export const ${name}: ${type} = ${JSON.stringify(value)};\n`;
  });
  const source = `// Made by \`npm run build:data\`; sources and licences stand in NOTICE.\n${lines.join('')}`;
  writeFileSync(new URL(file, folder), source);
  console.log(`${file}: ${source.length} characters, ${gzipSync(source).length} bytes gzipped`);
}

function capitalsOf(cities: readonly Place[]): Map<string, Place> {
  const capitals = cities.filter((city) => city.capital === 'country');
  return new Map(capitals.map((city) => [city.unit.slice(0, 2), city]));
}

mkdirSync(folder, { recursive: true });
const units = isoUnits();
const cities = cityPlaces(units);
nameCityPeople(cities);
const countries = countryPlaces(capitalsOf(cities));
const places = [
  ...countries.places,
  ...worldRegionPlaces(),
  ...statePlaces(units, cities),
  ...countyPlaces(cities),
  ...knownFeatures(),
  ...cities,
];
write('places.ts', encodePlaces(places));
const facts = countries.facts.map(({ code, name, continent, latitude, longitude, radius }) =>
  [code, name, continent, latitude.toFixed(1), longitude.toFixed(1), radius].join('|'),
);
write('countries.ts', { countryLines: facts.join('\n') });
write('names.ts', encodeNames(places));
