import { extract } from '../../src/index';
import type { DateRecord, ExtractOptions } from '../../src/records';

const DAY: ExtractOptions = { referenceDate: '2024-07-03' };

/** Each mention with its record, in the order of the text, as read on 3 July 2024, a Wednesday. */
export const mentions = (text: string, options = DAY): (readonly [string, DateRecord])[] =>
  extract(text, options)
    .dates.flatMap((record) => record.mentions.map((mention) => ({ mention, record })))
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ mention, record }) => [mention.text, record]);

/** The value of each mention, with its modifier. */
export const values = (text: string, options = DAY): string[] =>
  mentions(text, options).map(([, { value, mod }]) => (mod ? `${value} ${mod}` : value));
