import { expect, test } from 'vitest';
import { extract } from '../../src/index';

const NAMES = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'undefined'];
const title = (name: string) => name[0]?.toUpperCase() + name.slice(1);

test.each(NAMES)('%s is a word like any other', (name) => {
  const words = [
    name,
    title(name),
    `Mr ${title(name)}`,
    `5 ${name}s`,
    `${name} 2024`,
    `$5 ${name}`,
  ];
  const text = words.map((word) => `He said ${word} in ${word} on Monday.`).join('\n');
  const plain = extract(text.replaceAll(name, 'zzyzx').replaceAll(title(name), 'Zzyzx'));
  const { sentences, dates } = extract(text);
  expect(sentences).toHaveLength(plain.sentences.length);
  expect(dates.map(({ value }) => value)).toEqual(plain.dates.map(({ value }) => value));
});
