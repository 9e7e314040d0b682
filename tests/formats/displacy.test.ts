import { describe, expect, test } from 'vitest';
import { toDisplacy } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';
import { CASES, codePoints, spansOf, utf16Offsets } from './cases';

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

/** The labels of spaCy's English models (OntoNotes 5). */
const LABELS = new Set(
  'CARDINAL DATE EVENT FAC GPE LANGUAGE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON PRODUCT QUANTITY TIME WORK_OF_ART'.split(
    ' ',
  ),
);

/** As displaCy draws it: the text before an entity, the entity, and so on from where it ended. */
function draw(text: string, ents: readonly Entity[]): { text: string; marked: string[] } {
  const signs = codePoints(text);
  const marked: string[] = [];
  let drawn = '';
  let offset = 0;
  for (const { start, end } of ents) {
    marked.push(signs.slice(start, end).join(''));
    drawn += signs.slice(offset, start).join('') + (marked.at(-1) ?? '');
    offset = end;
  }
  return { text: drawn + signs.slice(offset).join(''), marked };
}

describe.each(CASES)('$name', (given) => {
  const { text, ents } = JSON.parse(toDisplacy(given.text, given.extraction));

  test('is drawn letter for letter, its entities in order', () => {
    const drawn = draw(text, ents);
    expect(drawn.text).toBe(given.text);
    expect(drawn.marked).not.toContain('');
  });

  test('has mentions of the article, under labels of spaCy', () => {
    const offsets = utf16Offsets(given.text);
    const spans = new Set(spansOf(given).map(String));
    for (const { start, end, label } of ents as Entity[]) {
      expect(spans).toContain(String([offsets[start], offsets[end]]));
      expect(LABELS).toContain(label);
    }
  });
});
