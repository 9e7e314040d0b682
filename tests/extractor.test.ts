import { describe, expect, it } from 'vitest';
import { readCorpus } from '../scripts/corpus';
import { createExtractor, extract } from '../src/index';
import type { OrganizationReading } from '../src/organizations/reading';
import { outside, word, wordThat } from '../src/rules/element';
import { defineRule } from '../src/rules/rule';
import { stepsOf } from './steps';

const text = 'A fire broke out in Upper Zubley on Tuesday, near Zubley Mills.';

describe('places of the caller', () => {
  const places = [
    { name: 'Upper Zubley', country: 'GB', latitude: 52.1, longitude: -1.4 },
    { name: 'Zubley Mills', aliases: ['the Mills'], type: 'facility' as const, country: 'GB' },
  ];

  it('are found, resolved, and known to nobody else', () => {
    const { extract: read } = createExtractor({ gazetteer: places });
    expect(read(text).places.map(({ name, type, country }) => [name, type, country])).toEqual([
      ['Upper Zubley', 'city', 'GB'],
      ['Zubley Mills', 'facility', 'GB'],
    ]);
    expect(read(text).places[0]?.coordinates).toEqual({ latitude: 52.1, longitude: -1.4 });
    expect(extract(text).places.filter(({ country }) => country === 'GB')).toEqual([]);
  });

  describe('may be a hundred thousand', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({
      name: `Zub${i} Village`,
      aliases: [`Upper Zub${i}`],
      country: 'GB',
    }));
    const { extract: read } = createExtractor({ gazetteer: many });

    it('each of which is found', () => {
      const { places: found } = read('They met in Zub99999 Village and left Upper Zub7.');
      expect(found.map(({ name }) => name)).toEqual(['Zub99999 Village', 'Zub7 Village']);
    });

    it('that do not slow the look-up: a text takes about as many steps as without them', () => {
      const article = readCorpus()[0]?.text ?? '';
      // The names of the list begin with Upper, so that look-ups go deep.
      const long = `${article}\nUpper House, Upper Volta.`.repeat(10);
      const steps = [read, extract].map((reader) => {
        reader(long);
        return stepsOf(() => reader(long));
      });
      expect(steps[0]).toBeLessThan(1.5 * (steps[1] as number));
    });
  });
});

describe('rules of the caller', () => {
  const ship = defineRule<OrganizationReading>({
    id: 'organizations/line-of-ships',
    reads: 'vessel <name>',
    pattern: [outside(word('vessel')), wordThat('<name>', ({ shape }) => shape === 'title')],
    produce: () => ({ weight: 5 }) as OrganizationReading,
    examples: { Blatta: ['The vessel Blatta sank.'] },
  });

  it('are tried beside the built-in ones', () => {
    const { extract: read } = createExtractor({ rules: { organizations: [ship] } });
    const [found] = read('The vessel Blatta sank off Norway.').organizations;
    expect(found?.name).toBe('Blatta');
    expect(found?.mentions[0]?.rule).toBe('organizations/line-of-ships');
  });

  it('must not take the id of another rule', () => {
    expect(() => createExtractor({ rules: { organizations: [ship, ship] } })).toThrow(
      'two rules have the id organizations/line-of-ships',
    );
  });
});

describe('options of an extractor', () => {
  it('stand for all its extractions, and give way to those of one', () => {
    const { extract: read } = createExtractor({ referenceDate: '2024-07-03' });
    expect(read('He left on Tuesday.').dates[0]?.value).toBe('2024-07-02');
    expect(read('He left on Tuesday.', { referenceDate: '2024-07-10' }).dates[0]?.value).toBe(
      '2024-07-09',
    );
  });

  it('are checked when it is made', () => {
    expect(() => createExtractor({ referenceDate: '2024-02-30' })).toThrow(RangeError);
  });
});
