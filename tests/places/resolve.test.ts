import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../src/lexicon/gazetteer';
import { resolve, type Toponym } from '../../src/places/resolve';
import { stepsOf } from '../steps';

/** `Paris | Texas` is *Paris, Texas*; `-London` is a dateline. */
function toponym(name: string): Toponym {
  const [phrase = '', beside] = name.replace('-', '').split(' | ');
  return {
    entries: gazetteer.find(phrase),
    ...(beside ? { within: gazetteer.find(beside) } : {}),
    ...(name.startsWith('-') ? { dateline: true } : {}),
  };
}

/** Where the first of these names lies when an article has them all. */
function whereIs(...names: string[]): string {
  const entry = resolve(names.map(toponym))[0]?.[0]?.entry;
  return entry ? `${entry.type} ${entry.region ?? entry.country}` : 'nowhere';
}

describe('what stands beside a name decides', () => {
  test.each([
    ['Paris | Texas', 'city US-TX'],
    ['Long Beach | CA', 'city US-CA'],
    ['Alexandria | La.', 'city US-LA'],
    ['Birmingham | Ala.', 'city US-AL'],
    ['London | Ontario', 'city CA-ON'],
    ['Jordan | Minn.', 'city US-MN'],
    ['Astana | Texas', 'nowhere'],
  ])('%s', (name, where) => {
    expect(whereIs(name, 'London', 'Cairo')).toBe(where);
  });
});

describe('alone, the place that everybody knows', () => {
  test.each([
    ['Paris', 'city FR-IDF'],
    ['London', 'city GB-ENG'],
    ['Birmingham', 'city GB-ENG'],
    ['Jordan', 'country JO'],
    ['Nevada', 'region US-NV'],
    ['Washington', 'city US-DC'],
    ['Georgia', 'country GE'],
  ])('%s', (name, where) => {
    expect(whereIs(name)).toBe(where);
  });
});

describe('the other names of the article', () => {
  test('a town among its neighbours', () => {
    expect(whereIs('Alexandria', 'Rapides Parish', 'Louisiana')).toBe('city US-LA');
    expect(whereIs('Dublin', 'Ohio', 'Columbus', 'Hilliard')).toBe('city US-OH');
    expect(whereIs('Lebanon')).toBe('country LB');
  });

  test('a state among its cities', () => {
    expect(whereIs('Georgia', 'Atlanta', 'Macon', 'Florida')).toBe('region US-GA');
    expect(whereIs('Georgia', 'Tbilisi', 'Russia')).toBe('country GE');
  });

  test('a county in the state that is named', () => {
    expect(whereIs('Walker County', 'Texas', 'Huntsville')).toBe('region US-TX');
    expect(whereIs('Walker County', 'Alabama')).toBe('region US-AL');
  });

  test('a capital whose country is named, however many others are near its namesakes', () => {
    expect(whereIs('Bogota', 'Colombia', 'New York', 'Boston', 'Newark')).toBe('city CO-DC');
    expect(whereIs('Paris', 'France', 'Dallas', 'Texas')).toBe('city FR-IDF');
  });

  test('a small town, alone in a country that the article does not speak of, is not it', () => {
    expect(whereIs('Headingley', 'Leeds', 'Bradford', 'Manchester', 'York')).toBe('nowhere');
    expect(whereIs('Headingley', 'Winnipeg', 'Brandon', 'Manitoba', 'Toronto')).toBe('city CA-MB');
    expect(whereIs('Headingley')).toBe('city CA-MB');
  });

  test('the dateline names what everybody knows', () => {
    expect(whereIs('-London', 'California', 'Monterey')).toBe('city GB-ENG');
  });
});

test('no entries, no place', () => {
  expect(resolve([{ entries: [] }])).toEqual([[]]);
  expect(resolve([])).toEqual([]);
});

test('thousands of names take no more steps than their number', () => {
  const names = ['Springfield', 'Paris', 'Georgia', 'San Jose', 'Walker County', 'Alexandria'];
  const steps = (length: number): number => {
    const many = Array.from({ length }, (_, i) => toponym(names[i % names.length] ?? ''));
    return stepsOf(() => resolve(many));
  };
  expect(steps(6000)).toBeLessThan(9 * steps(750));
});
