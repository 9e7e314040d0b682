import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { countryFacts } from '../../src/lexicon/country-facts';
import { gazetteer, type PlaceEntry } from '../../src/lexicon/gazetteer';
import * as countries from '../../src/lexicon/generated/countries';
import * as names from '../../src/lexicon/generated/names';
import * as places from '../../src/lexicon/generated/places';

const where = ({ region, country, type }: PlaceEntry): string =>
  `${type} ${region ?? country ?? ''}`;
const first = (phrase: string): PlaceEntry | undefined => gazetteer.find(phrase)[0];

describe('find', () => {
  test('a city with its country, coordinates and rank', () => {
    expect(first('Astana')).toMatchObject({
      name: 'Astana',
      type: 'city',
      country: 'KZ',
      capital: 'country',
      matched: 'name',
    });
    expect(first('Astana')?.latitude).toBeCloseTo(51.18, 1);
    expect(first('Astana')?.longitude).toBeCloseTo(71.45, 1);
  });

  test.each([
    ['Nur-Sultan', 'Astana'],
    ['Kiev', 'Kyiv'],
    ['Bombay', 'Mumbai'],
    ['Calcutta', 'Kolkata'],
    ['Burma', 'Myanmar'],
    ['Türkiye', 'Turkey'],
    ['Ivory Coast', 'Ivory Coast'],
    ['Saigon', 'Ho Chi Minh City'],
    ['New York City', 'New York'],
    ['Washington , D.C.', 'Washington'],
    ['Seville', 'Seville'],
    ['Basra', 'Basra'],
    ['Holy See', 'Vatican City'],
    ['Britain', 'United Kingdom'],
    ['U.K.', 'United Kingdom'],
    ['the Netherlands', 'Netherlands'],
    ['Mt. Everest', 'Mount Everest'],
  ])('%s is %s', (phrase, name) => {
    expect(first(phrase)?.name).toBe(name);
  });

  test('namesakes, the most prominent first', () => {
    expect(gazetteer.find('Paris').slice(0, 2).map(where)).toEqual(['city FR-IDF', 'city US-TX']);
    expect(gazetteer.find('Georgia').map(where)).toEqual(['country GE', 'region US-GA']);
    expect(gazetteer.find('Alexandria').map(where)).toEqual(
      expect.arrayContaining(['city EG-ALX', 'city US-LA', 'city US-VA']),
    );
    expect(gazetteer.find('New York').map(where)).toEqual(['city US-NY', 'region US-NY']);
    expect(gazetteer.find('Walker County').map(where)).toEqual(
      expect.arrayContaining(['region US-TX', 'region US-GA', 'region US-AL']),
    );
  });

  test.each([
    ['Galway', 'city IE-C'],
    ['County Galway', 'region IE'],
    ['Co. Donegal', 'region IE'],
    ['Offaly', 'region IE-OY'],
    ['County Down', 'region GB-NIR'],
    ['Cebu', 'city PH-07'],
    ['Davao City', 'city PH-11'],
    ['Bohol', 'region PH-BOH'],
    ['Kwa-Zulu Natal', 'region ZA-KZN'],
    ['KZN', 'region ZA-KZN'],
    ['Wimbledon', 'city GB-ENG'],
  ])('as the press of the country has it: %s', (phrase, place) => {
    expect(where(first(phrase) as PlaceEntry)).toBe(place);
  });

  test('a quarter that is rather a word is left out', () => {
    expect(first('Airport')).toBeUndefined();
    expect(first('Rake')).toBeUndefined();
  });

  test('however a tokenizer cuts a name and whatever marks it carries', () => {
    for (const phrase of ['Aix-en-Provence', 'Aix - en - Provence', 'aix en provence']) {
      expect(first(phrase)?.name).toBe('Aix-en-Provence');
    }
    expect(first("Coeur d'Alene")?.region).toBe('US-ID');
    expect(first('Bogota')).toEqual(first('Bogotá'));
    expect(first('St. Petersburg')?.country).toBe('RU');
    expect(first('Saint Louis')?.region).toBe('US-MO');
  });

  test('adjectives and demonyms', () => {
    expect(first('Russian')).toMatchObject({ country: 'RU', matched: 'adjective' });
    expect(first('Russians')).toMatchObject({ matched: 'demonym', number: 'plural' });
    expect(first('Frenchman')).toMatchObject({ country: 'FR', number: 'singular' });
    expect(first('Texan')).toMatchObject({ region: 'US-TX' });
    expect(first('Londoner')).toMatchObject({ name: 'London', matched: 'demonym' });
    expect(first('Muscovite')?.name).toBe('Moscow');
    expect(first('African')).toMatchObject({ type: 'continent' });
  });

  test('abbreviations only as they are written', () => {
    expect(first('U.S.')).toMatchObject({ country: 'US', matched: 'abbreviation' });
    expect(first('US')?.country).toBe('US');
    expect(gazetteer.find('us')).toEqual([]);
    expect(gazetteer.find('La.').map(where)).toEqual(['region US-LA']);
    expect(gazetteer.find('La')).toEqual([]);
    expect(first('W.Va.')?.region).toBe('US-WV');
    expect(gazetteer.find('IN').map((entry) => entry.matched)).toEqual(['postal']);
    expect(gazetteer.find('in')).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'toString', '', ' ', '.', '北京', '\u0301'])(
    '%j is no place',
    (phrase) => {
      expect(gazetteer.find(phrase)).toEqual([]);
    },
  );
});

describe('growing a phrase word by word', () => {
  test('begins', () => {
    for (const word of ['New', 'san', 'Astana', 'ST.', 'U.S.']) {
      expect(gazetteer.begins(word)).toBe(true);
    }
    for (const word of ['constructor', 'astan', '', ',', 'wherefore']) {
      expect(gazetteer.begins(word)).toBe(false);
    }
  });

  test('continues', () => {
    expect(gazetteer.continues('new')).toBe(true);
    expect(gazetteer.continues('ho chi')).toBe(true);
    expect(gazetteer.continues('ho chi minh city')).toBe(false);
    expect(gazetteer.continues('astan')).toBe(false);
    expect(gazetteer.continues('')).toBe(false);
  });
});

test('country facts', () => {
  expect(countryFacts('KZ')).toMatchObject({ name: 'Kazakhstan', continent: 'AS' });
  expect(countryFacts('RU')?.longitude).toBeGreaterThan(60);
  expect(countryFacts('XX')).toBeUndefined();
});

test('the generated data stay small enough for a browser', () => {
  const all = JSON.stringify([places, countries, names]);
  expect(gzipSync(all).length).toBeLessThan(1_450_000);
});
