import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';

const organizations = (text: string) =>
  extract(text).organizations.map(({ name, acronym, mentions }) => ({
    name,
    acronym,
    mentions: mentions.length,
  }));

describe('organisations', () => {
  it('are joined to the acronym the text gives in brackets', () => {
    const text = 'The Central Bureau of Statistics (CBS) met. Later the CBS left.';
    expect(organizations(text)).toEqual([
      { name: 'Central Bureau of Statistics', acronym: 'CBS', mentions: 3 },
    ]);
  });

  it('are joined to an acronym of common knowledge', () => {
    expect(organizations('The European Union met. Later the EU left.')).toMatchObject([
      { name: 'European Union', acronym: 'EU' },
    ]);
  });

  it('are one in either spelling', () => {
    const text = 'The Orwell Research Organisation met. The Orwell Research Organization left.';
    expect(organizations(text)).toHaveLength(1);
  });

  it('shield the places inside them', () => {
    const { places } = extract('The Shanghai Research Organisation met in Astana.');
    expect(places.map(({ name }) => name)).toEqual(['Astana']);
  });
});
