import { expect, test } from 'vitest';
import { toDisplacy } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';

interface Entity {
  start: number;
  end: number;
  label: string;
}

test('entities in code points, the outer one of those that overlap', () => {
  const { text, ents, title } = JSON.parse(toDisplacy(TEXT, EXTRACTION, { name: 'a.txt' }));
  expect({ text, title }).toEqual({ text: TEXT, title: 'a.txt' });
  const shown = ents.map(({ start, end, label }: Entity) => [
    label,
    [...TEXT].slice(start, end).join(''),
  ]);
  expect(shown).toEqual([
    ['CARDINAL', 'About 50 Indian nationals'],
    ['PERSON', 'Sergey\r\nLavrov'],
    ['GPE', 'Astana'],
    ['DATE', 'Wednesday'],
    ['ORG', 'Kwatra & Co'],
    ['PERSON', 'Lavrov'],
  ]);
  expect(ents[2]).toMatchObject({ kb_id: '1526273', kb_url: 'https://www.geonames.org/1526273' });
});
