import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../src/formats';
import { extract } from '../../src/index';
import { report } from '../../src/report';
import { elementsOf } from '../report/dom';

const numRuns = Number(process.env.FUZZ_RUNS ?? 40);

const PROSE = [
  'Mr ',
  'Anna Reed ',
  'said ',
  '5 people ',
  'in Paris ',
  'on Monday',
  '. ',
  '\n',
  'Acme Corp ',
];
const MARKUP = [
  ...['<evil>', '</evil>', '<a evil=1>', '<!--', '-->', '</script>', '</style>', '</title>', ']]>'],
  ...['"', "'", '" evil="', "' evil='", '`', '&lt;evil&gt;', '&#60;evil&#62;', '&', '\0', '\r'],
  ...['</article><script>evil()</script>', '<svg onload=evil()>', 'javascript:evil()'],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PROSE), fc.constantFrom(...MARKUP)), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

/** What a page has that could do something, where the article wrote none of it. */
function makings(page: string) {
  const elements = elementsOf(page);
  const attributes = elements.flatMap(({ attributes }) => [...attributes]);
  return {
    evil: elements.filter(({ tag, attributes }) => tag === 'evil' || attributes.has('evil')),
    scripts: elements.filter(({ tag }) => tag === 'script').length,
    handlers: attributes.filter(([name]) => name.startsWith('on')),
    addresses: attributes.filter(
      ([name, value]) => ['href', 'src'].includes(name) && value.includes('evil'),
    ),
  };
}

const PLAIN = 'Mr Anna Reed said 5 people in Paris on Monday.';
const reportOf = (text: string) =>
  report([{ name: text, title: text, text, extraction: extract(text) }], { title: text });

test.each([
  ['report', reportOf],
  ['html', (text: string) => formats.html(text, extract(text), { name: text })],
])('an article writes no markup into the %s', (_, write) => {
  const expected = makings(write(PLAIN));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(makings(write(text))).toEqual(expected);
    }),
    { numRuns },
  );
});
