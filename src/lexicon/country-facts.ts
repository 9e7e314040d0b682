import { countryLines } from './generated/countries';

/** What resolution needs to know of a country. */
export interface CountryFacts {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
  continent: 'AF' | 'AS' | 'EU' | 'NA' | 'SA' | 'OC' | 'AN' | undefined;
  latitude: number;
  longitude: number;
  /** Kilometres: the radius of a disc as large as the country. */
  radius: number;
}

const continents = ['AF', 'AS', 'EU', 'NA', 'SA', 'OC', 'AN'] as const;
let byCode: ReadonlyMap<string, CountryFacts> | undefined;

function readFacts(): Map<string, CountryFacts> {
  const facts = new Map<string, CountryFacts>();
  for (const line of countryLines.split('\n')) {
    const [code = '', name = '', continent, latitude, longitude, radius] = line.split('|');
    facts.set(code, {
      code,
      name,
      continent: continents.find((one) => one === continent),
      latitude: Number(latitude),
      longitude: Number(longitude),
      radius: Number(radius),
    });
  }
  return facts;
}

/** The country of this ISO 3166-1 code. */
export function countryFacts(code: string): CountryFacts | undefined {
  byCode ??= readFacts();
  return byCode.get(code);
}
