import { describe, expect, it } from 'vitest';
import type { DateOrder } from '../../src/records';
import { findDocumentDate } from '../../src/text/document-date';
import { linesOf } from '../../src/text/lines';

const dateOf = (text: string, order: DateOrder, referenceDate?: string) =>
  findDocumentDate(text, linesOf(text), order, referenceDate);

const story =
  '\nTalks went on in the city, the ministry said on Wednesday, as it had on Wednesday before.\n';

describe('the document date', () => {
  it('is the option before anything the text says', () => {
    expect(dateOf('date 2024-07-19', 'auto', '2020-01-01')).toEqual({
      date: '2020-01-01',
      source: 'option',
    });
  });

  it.each([
    ['date 2024-07-19 Oslo: Talks went on.', '2024-07-19'],
    [`Published: 3 July 2024${story}`, '2024-07-03'],
    [`Updated July 5, 2024\nPublished July 3, 2024${story}`, '2024-07-03'],
    [`Wednesday, July 3, 2024${story}`, '2024-07-03'],
    [`By Ann Smith | Jul 3, 2024${story}`, '2024-07-03'],
    [`OSLO, July 3, 2024 (AP) - Talks went on.${story}`, '2024-07-03'],
    [`Wed, 03 Jul 2024 10:30 GMT${story}`, '2024-07-03'],
    [`25/12/2023${story}`, '2023-12-25'],
    [`Talks go on\nhttps://news.example/world/2024/07/03/talks-go-on${story}`, '2024-07-03'],
  ])('is read from %j', (text, date) => {
    expect(dateOf(text, 'auto')).toMatchObject({ date, source: 'text' });
  });

  it('takes the order of day and month that the weekdays of the text fit', () => {
    expect(dateOf(`3-7-2024${story}`, 'auto')).toEqual({
      date: '2024-07-03',
      source: 'text',
      order: 'dmy',
    });
  });

  it('takes the order that a month named beside it shows', () => {
    expect(dateOf('March 2024\n\n3/7/2024\n', 'auto').date).toBe('2024-03-07');
  });

  it('takes the order of the option', () => {
    expect(dateOf(`3-7-2024${story}`, 'mdy').date).toBe('2024-03-07');
  });

  it.each([
    ['3/7/2024\nNothing here says more.'],
    ['Talks\ngo\non\nhttps://news.example/2024/07/03/other-talks'],
    ['31 June 2024\nTalks went on.'],
    ['Thursday, July 3, 2024\nTalks went on.'],
    ['The treaty was signed on July 3, 2024.'],
    ['Talks went on.'],
  ])('is not guessed from %j', (text) => {
    expect(dateOf(text, 'auto')).toEqual({ source: 'none' });
  });
});
