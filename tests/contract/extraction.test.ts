import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsOf, recordsOf } from '../../src/formats/mentions';
import { extract } from '../../src/index';
import type { ClaimRecord, PersonRecord, Quantity, Span } from '../../src/records';
import { always, anyOptions, anyText } from './texts';

function expectInside({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('any text', () => {
  test('gives the same extraction every time', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        expect(JSON.stringify(extract(text, options))).toBe(JSON.stringify(extract(text, options)));
      }),
    );
  });

  test('has mentions that are slices of it, each inside its sentence', () => {
    always((extraction, text) => {
      for (const mention of recordsOf(extraction).flatMap(mentionsOf)) {
        expectInside(mention, text);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        const sentence = extraction.sentences[mention.sentence];
        expect(sentence?.start).toBeLessThanOrEqual(mention.start);
        expect(sentence?.end).toBeGreaterThanOrEqual(mention.end);
      }
    });
  });

  test('has sentences in order that do not overlap, and zones inside it', () => {
    always(({ sentences, document }, text) => {
      let end = 0;
      for (const sentence of sentences) {
        expectInside(sentence, text);
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        end = sentence.end;
      }
      for (const zone of document.zones) expectInside(zone, text);
    });
  });

  test('has concepts, predicates and roles that are slices of it', () => {
    always(({ claims, people }, text) => {
      for (const { concept, predicate } of claims) {
        if (concept) expect(text.slice(concept.start, concept.end)).toBe(concept.text);
        if (predicate) expect(text.slice(predicate.start, predicate.end)).toBe(predicate.text);
      }
      for (const { span } of people.flatMap(({ roles }) => roles)) expectInside(span, text);
    });
  });
});

describe('records', () => {
  test('are numbered in order of first mention, and mentions are in order', () => {
    always(({ people, places, organizations, dates, claims }) => {
      for (const records of [people, places, organizations, dates, claims]) {
        records.forEach((record, index) => {
          expect(record.id).toBe(`${record.kind}:${index + 1}`);
        });
        const starts = records.map((record) => mentionsOf(record).map(({ start }) => start));
        for (const list of starts) expect(list).toEqual([...list].sort((a, b) => a - b));
        const firsts = starts.map(([first]) => first ?? Number.NaN);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }
    });
  });

  test('refer to records that exist', () => {
    always((extraction) => {
      const ids = new Set(recordsOf(extraction).map(({ id }) => id));
      const used = [
        ...extraction.people.flatMap(rolesOf),
        ...extraction.claims.flatMap(referencesOf),
        extraction.document.dateline?.place,
      ];
      for (const id of used) if (id !== undefined) expect(ids).toContain(id);
    });
  });

  test('stand outside boilerplate', () => {
    always((extraction) => {
      const boilerplate = extraction.document.zones.filter(({ kind }) => kind === 'boilerplate');
      for (const mention of recordsOf(extraction).flatMap(mentionsOf)) {
        const around = boilerplate.filter(
          ({ start, end }) => start <= mention.start && mention.end <= end,
        );
        expect(around).toEqual([]);
      }
    });
  });
});

const rolesOf = ({ roles }: PersonRecord) =>
  roles.flatMap(({ organization, place }) => [organization, place]);
const referencesOf = ({ source, when = [], where = [] }: ClaimRecord) => [
  source?.id,
  ...when,
  ...where,
];

/** The numbers that a quantity of each bound has; a range that is only about right has both its ends. */
const NUMBERS: Readonly<Record<Quantity['bound'], readonly string[]>> = {
  exact: ['value'],
  approximate: ['value', 'min max'],
  'more-than': ['value min'],
  'at-least': ['value min'],
  'less-than': ['value max'],
  'at-most': ['value max'],
  range: ['min max'],
};

test('a quantity has the numbers of its bound', () => {
  always(({ claims }) => {
    for (const { quantity } of claims) {
      const { bound, value, min, max } = quantity;
      const numbers = Object.entries({ value, min, max }).filter(
        ([, number]) => number !== undefined,
      );
      expect(NUMBERS[bound]).toContain(numbers.map(([name]) => name).join(' '));
      for (const [, number] of numbers) expect(number).toSatisfy(Number.isFinite);
      if (value !== undefined) expect([min ?? value, max ?? value]).toEqual([value, value]);
    }
  });
});
