import { describe, expect, it } from 'vitest';
import { type Numeral, readNumeral } from '../../src/numerals/numeral';
import { readDocument } from '../../src/text/document';
import { stepsOf } from '../steps';

/** The number at the beginning of a text, and what it leaves unread. */
function numeralOf(text: string): { number: Numeral | undefined; rest: string } {
  const document = readDocument(text);
  const number = readNumeral(document, 0, document.tokens.length);
  return { number, rest: text.slice(document.tokens[(number?.to ?? 0) - 1]?.end ?? 0).trim() };
}

const whole: [string, number][] = [
  ['34.6 million', 34_600_000],
  ['twelve lakh', 1_200_000],
  ['1,00,000 crore', 1e12],
  ['2 lakh crore', 2e12],
  ['1.2bn', 1.2e9],
  ['1.2-billion', 1.2e9],
  ['two-thirds', 2 / 3],
  ['one third', 1 / 3],
  ['a dozen', 12],
  ['two dozen', 24],
  ['half a dozen', 6],
  ['a half-dozen', 6],
  ['half a million', 500_000],
  ['three-quarters of a million', 750_000],
  ['one and a half', 1.5],
  ['two and a half million', 2_500_000],
  ['a million and a half', 1_500_000],
  ['3 and a half', 3.5],
  ['940 000', 940_000],
  ['3 1/2', 3.5],
  ['3½', 3.5],
  ['½', 0.5],
  ['minus .5', -0.5],
  ['half', 0.5],
  ['a hundred thirty million', 130_000_000],
  ['twenty-eight thousand six hundred and forty-two', 28_642],
  ['four million two hundred thirty thousand', 4_230_000],
  ['eleven hundred', 1100],
  ['two hundred and five', 205],
  ['one thousand and one', 1001],
  ['forty two', 42],
  ['2 crore 50 lakh', 25_000_000],
  ['-5', -5],
  ['minus 1.4', -1.4],
  ['+3', 3],
  ['zero', 0],
];

const leaving: [string, number, string][] = [
  ['eight million 250 ml bottles', 8_000_000, '250 ml bottles'],
  ['eight-to-ten-week course', 8, '-to-ten-week course'],
  ['four to five', 4, 'to five'],
  ['1.5m people', 1_500_000, 'people'],
  ['100m race', 100, 'm race'],
  ['5m deep', 5, 'm deep'],
  ['5G network', 5, 'G network'],
  ['40k cheaper', 40_000, 'cheaper'],
  ['a third of voters', 1 / 3, 'of voters'],
  ['half the houses', 0.5, 'the houses'],
  ['two hundred and three hundred', 200, 'and three hundred'],
  ['20-25,000', 20, '-25,000'],
];

const none = [
  'nineteen eighty four',
  'one two three',
  'two-one win',
  'five thousand two million',
  'a third man',
  'a car',
  'million',
  'hundred people',
  '12,34',
  '10:30',
  '9/11',
  '24/7',
  '3.5.2',
  '2×10',
  '3rd',
  '1990s',
  'tens',
];

describe('readNumeral', () => {
  it.each(whole)('%s is %d', (text, value) => {
    const { number, rest } = numeralOf(text);
    expect(rest).toBe('');
    expect(number?.value).toBeCloseTo(value, 10);
  });
  it.each(leaving)('%s is %d and leaves "%s"', (text, value, rest) => {
    const read = numeralOf(text);
    expect(read.number?.value).toBeCloseTo(value, 10);
    expect(read.rest).toBe(rest);
  });
  it.each(none)('%s is no number', (text) => {
    expect(numeralOf(text).number).toBeUndefined();
  });
  it.each([
    ['tens of thousands', 10_000, 100_000],
    ['hundreds of millions', 1e8, 1e9],
    ['thousands', 1000, 10_000],
  ])('%s lies between %d and %d', (text, min, max) => {
    expect(numeralOf(text).number).toMatchObject({ min, max, form: 'vague' });
  });
  it('reads a long run of number words in steps as many as the words', () => {
    const steps = (times: number): number => {
      const document = readDocument('hundred thousand '.repeat(times));
      return stepsOf(() => {
        for (let at = 0; at < document.tokens.length; at += 1)
          readNumeral(document, at, document.tokens.length);
      });
    };
    // What is run for the first time is counted otherwise.
    steps(1000);
    const few = steps(1000);
    expect(steps(8000)).toBeLessThan(9 * few);
  });
});
