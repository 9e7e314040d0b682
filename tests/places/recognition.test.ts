import { describe, expect, test } from 'vitest';
import { extract } from '../../src';
import type { PlaceRecord } from '../../src/records';

const where = ({ region, country, type }: PlaceRecord): string => region ?? country ?? type;

/** Each place as `mention, mention = code`. */
const read = (text: string): string[] =>
  extract(text).places.map(
    (place) => `${place.mentions.map((mention) => mention.text).join(', ')} = ${where(place)}`,
  );

describe('found', () => {
  test.each([
    ['It was held in Central Asia, near the Gulf.', 'Central Asia = region', 'Gulf = region'],
    ['They crossed the River Thames and Mt. Fuji.', 'River Thames = GB', 'Mt. Fuji = JP'],
    ['They sailed the South China Sea to Crete.', 'South China Sea = water', 'Crete = GR'],
    ['She landed at Heathrow Airport.', 'Heathrow Airport = GB'],
    ['They drove down Gandhi Road.', 'Gandhi Road = facility'],
    [
      'A crash closed Nakuru Road. Officers at Nakuru said so.',
      'Nakuru Road = facility',
      'Nakuru = KE-31',
    ],
    [
      'A crash closed Nakuru Road. They left on Nakuru.',
      'Nakuru Road = facility',
      'Nakuru = facility',
    ],
    [
      'A crash closed Nakuru Road. They left on Nakuru for a home in Nakuru.',
      'Nakuru Road = facility',
      'Nakuru, Nakuru = KE-31',
    ],
    [
      'They rejected a plea for a London-Nakuru Route. Flights between London and Nakuru resumed.',
      'London = GB-ENG',
      'Nakuru = KE-31',
    ],
    ['They met in the U.S. and in N.Y. on Friday.', 'U.S. = US', 'N.Y. = US-NY'],
    ['They met in Washington, D.C.', 'Washington, D.C. = US-DC'],
    ['They met in Paris, Texas.', 'Paris = US-TX', 'Texas = US-TX'],
    ['They met in Alexandria, La.', 'Alexandria = US-LA', 'La. = US-LA'],
    ['NEW DELHI: The minister left.', 'NEW DELHI = IN-DL'],
    ['LONDON (Reuters) - Shares fell.', 'LONDON = GB-ENG'],
    [
      'Leaders of Belarus, Tajikistan and Uzbekistan met.',
      'Belarus = BY',
      'Tajikistan = TJ',
      'Uzbekistan = UZ',
    ],
    ['India-Russia ties are warm.', 'India = IN', 'Russia = RU'],
    ['They saw the Ukraine-Russia war.', 'Ukraine = UA', 'Russia = RU'],
    ['They like Sino-Indian ties.', 'Sino = CN', 'Indian = IN'],
    ['They like Franco-German ties.', 'Franco = FR', 'German = DE'],
    ['They flew to S. Korea.', 'S. Korea = KR'],
    ['They drove to Washington state.', 'Washington = US-WA'],
    ['Doctors at the Zuzu Children’s Hospital left.', 'Zuzu Children’s Hospital = facility'],
    ['They live on the Lower East Side.', 'Lower East Side = city'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

test('a name from its context alone has no coordinates', () => {
  const { places } = extract('They live in Zuzu. The town of Oyel is near. Makau, Kenya, is far.');
  expect(places.map(({ name, country }) => [name, country])).toEqual([
    ['Zuzu', undefined],
    ['Oyel', undefined],
    ['Makau', 'KE'],
    ['Kenya', 'KE'],
  ]);
  expect(places.slice(0, 3).some(({ coordinates }) => coordinates)).toBe(false);
});

describe('no place', () => {
  test.each([
    'Paris Hilton and Chelsea Clinton met London Breed.',
    'Reading is good for children.',
    'Mobile phones are cheap. Nice work, he said.',
    'Turkey was served at noon. Turkey sandwiches were left.',
    'They left in March and in May.',
    'The University of Oxford and the Bank of England said so.',
    'The Shanghai Cooperation Organisation met.',
    'English is spoken by all, and she studied Portuguese.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

test('the same words are places where something says so', () => {
  expect(read('They went to Mobile, Alabama, and to Nice, France.')).toEqual([
    'Mobile = US-AL',
    'Alabama = US-AL',
    'Nice = FR-PAC',
    'France = FR',
  ]);
});

test("a listed place may end in 's, but for what is named after it", () => {
  expect(read("They left St. John's, Newfoundland, at noon.")).toEqual([
    "St. John's = CA-NL",
    'Newfoundland = CA-NL',
  ]);
  const { places } = extract("She lies in St. John's Cemetery in Orwell.");
  expect(places.map(({ name }) => name)).not.toContain("St. John's");
});

describe('one place, one record', () => {
  test.each([
    ['Kiev fell silent. They left Kyiv.', 'Kiev, Kyiv = UA-30'],
    ['They left Bombay. Mumbai was quiet.', 'Bombay, Mumbai = IN-MH'],
    ['They left Türkiye. Turkey said no.', 'Türkiye, Turkey = TR'],
    ['They left Burma. Myanmar said no.', 'Burma, Myanmar = MM'],
    ['Russian officials met Russians in Russia.', 'Russian, Russians, Russia = RU'],
    ['They left Nur-Sultan. Astana was quiet.', 'Nur-Sultan, Astana = KZ-71'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

test('a country never gives way to a town, but for a state beside it', () => {
  expect(read('Jordan said that Lebanon and Malta had agreed.')).toEqual([
    'Jordan = JO',
    'Lebanon = LB',
    'Malta = MT',
  ]);
  expect(read('They live in Lebanon, Pa.')[0]).toBe('Lebanon = US-PA');
});

test('doubt is kept', () => {
  const [springfield] = extract('Police in Springfield said nothing.').places;
  expect(springfield?.alternatives?.length).toBeGreaterThan(0);
  expect(springfield?.confidence).toBe('low');
});
