import { expect, test } from 'vitest';
import { compareExtractions } from '../../scripts/golden-difference';
import type { Extraction } from '../../src/records';
import { EXTRACTION } from '../fixture';

const copy = (): Extraction => structuredClone(EXTRACTION);

test('nothing differs from itself', () => {
  expect(compareExtractions(EXTRACTION, copy())).toEqual([]);
});

test('a record that is new, and one that is gone', () => {
  const after = { ...copy(), organizations: [] };
  const gone = `- organization "Kwatra & Co" @${EXTRACTION.organizations[0]?.mentions[0]?.start}`;
  expect(compareExtractions(EXTRACTION, after)[0]).toBe(gone);
  expect(compareExtractions(after, EXTRACTION)[0]).toBe(gone.replace('-', '+'));
});

test('other numbers in the ids are no difference', () => {
  const after: Extraction = JSON.parse(JSON.stringify(EXTRACTION).replaceAll('place:2', 'place:7'));
  expect(compareExtractions(EXTRACTION, after)).toEqual([]);
});

test('the attributes that differ', () => {
  const after = copy();
  for (const person of after.people) person.name = 'Sergei Lavrov';
  for (const person of after.people) person.mentions.pop();
  expect(compareExtractions(EXTRACTION, after)).toEqual([
    expect.stringMatching(/^~ person "Sergei Lavrov"/),
    '    - name: "Sergey Lavrov"',
    '    + name: "Sergei Lavrov"',
    expect.stringMatching(/^ {4}- mentions: .*"text":"Lavrov"/),
  ]);
});

test('with nothing before, all is new', () => {
  const lines = compareExtractions(undefined, EXTRACTION);
  expect(lines.filter((line) => line.startsWith('+ '))).toHaveLength(6);
});
