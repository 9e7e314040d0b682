import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/index';

/** What the golden files still have wrong, each with its reason. Mending one makes its test fail here. */
const article = (id: string) =>
  readFileSync(new URL(`../corpus/${id}.txt`, import.meta.url), 'utf8');

const read = (id: string) => extract(article(id), { referenceDate: '2024-07-03' });

const claimOf = (id: string, text: string) => {
  const extraction = read(id);
  const claim = extraction.claims.find(({ mention }) => mention.text === text);
  const places = claim?.where?.map(
    (place) => extraction.places.find((record) => record.id === place)?.name,
  );
  const dates = claim?.when?.map(
    (date) => extraction.dates.find((record) => record.id === date)?.value,
  );
  return { ...claim, places, dates };
};

describe('claims', () => {
  test.fails('a verb far from a counted object lends its subject as the concept', () => {
    // "India … has only called on the two countries to end hostilities": the two countries are not India's
    expect(claimOf('001', 'two countries').concept).toBeUndefined();
  });

  test.fails('a participle after a comma is read as the clause of the quantity’s noun', () => {
    // "…, highlighting the significance of the ongoing dialogue between the two nations"
    expect(claimOf('002', 'two nations').concept?.text).toBe('dialogue');
  });
});

describe('organisations', () => {
  test.fails('the name of an event hides the organisation that holds it', () => {
    // "represent Modi at the SCO Summit"; "at the SCO summit" in 001 is read
    const sco = read('000').organizations.find(({ acronym }) => acronym === 'SCO');
    expect(sco?.mentions.filter(({ text }) => text === 'SCO')).toHaveLength(2);
  });

  test.fails('a council named after its members loses the head of its name', () => {
    // "Shanghai Cooperation Organisation (SCO) Heads of State Council meeting"
    expect(read('002').organizations.map(({ name }) => name)).toContain('Heads of State Council');
  });
});

describe('places', () => {
  test.fails('the subject of a verb that a headline hides is taken for the spot on the map', () => {
    // "EAM pressures Russia for early return": wink reads the verb of the headline as a noun
    const russia = read('001').places.find(({ name }) => name === 'Russia');
    expect(russia?.mentions[0]?.usage).toBe('associative');
  });
});
