import { expect, test } from 'vitest';
import { tame } from '../../../src/text/wink/tame';
import { Tokenizer } from '../../../src/text/wink/tokenizer';

const tokenizer = new Tokenizer();

test.each([
  'They read https://www.washingtonpost.com/world/2024/07/03/a-very-long-name-of-a-story.html?x=1.',
  'See http://news.bbc.co.uk/2/hi/science/ and //cdn.example.org, they said.',
  'On 3/7/2024 and/or later.',
])('what stands in news stays: %s', (text) => expect(tame(text)).toBe(text));

test.each([
  ['an endless word', 'x'.repeat(500)],
  ['many labels', `//0.A${'PP.P'.repeat(25)}\u0000`],
  ['many labels, with a user', `// .${'0F00.'.repeat(29)}0@0.H `],
  ['long labels', `http://${`${'a'.repeat(30)}.`.repeat(5)}#`],
  ['one long label', `ftp://${'a'.repeat(180)}!`],
  ['labels with hyphens', `//${'a-b.'.repeat(30)}`],
])('%s keeps all its signs and is read', (_, text) => {
  expect(tame(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  expect(tokenizer.read(tame(text)).numOfTokens).toBeGreaterThan(1);
});
