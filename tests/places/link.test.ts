import { expect, test } from 'vitest';
import { extract } from '../../src/index';

const placesOf = (text: string) =>
  extract(text).places.map(({ name, region, country, mentions }) => [
    name,
    region ?? country,
    mentions.map((mention) => mention.text),
  ]);

test('one place is one record, however it is named', () => {
  expect(placesOf('They flew to Kyiv. Kiev is far from Russia, Russian officials said.')).toEqual([
    ['Kyiv', 'UA-30', ['Kyiv', 'Kiev']],
    ['Russia', 'RU', ['Russia', 'Russian']],
  ]);
});

test('a bare name means what it means beside its state', () => {
  const [paris] = extract('He lives in Paris, Texas. The mayor of Paris agreed.').places;
  expect(paris).toMatchObject({ region: 'US-TX' });
  expect(paris?.mentions).toHaveLength(2);
});

test('an unlisted place has no coordinates, but the state that stands beside it', () => {
  const zuzu = extract('She lives in Zuzuville, Ohio.').places[0];
  expect(zuzu).toMatchObject({ name: 'Zuzuville', country: 'US', region: 'US-OH' });
  expect(zuzu).not.toHaveProperty('coordinates');
});

test('doubt is shown: less confidence, and ranked alternatives', () => {
  const [county] = extract('The fire burned in Walker County.').places;
  expect(county?.confidence).toBe('medium');
  expect(county?.alternatives?.length).toBeGreaterThan(0);
  const [paris] = extract('She flew to Paris.').places;
  expect(paris).not.toHaveProperty('alternatives');
});
