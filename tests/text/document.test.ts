import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/document';

const tokens = (text: string) => readDocument(text).tokens.map(({ word }) => word.text);
const sentences = (text: string) =>
  readDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ['5-7 July, mid-June, 3-7-2024', '5 - 7 July , mid - June , 3 - 7 - 2024'],
    ['3.7.2024 and 1.5 and 1,00,000', '3 . 7 . 2024 and 1.5 and 1,00,000'],
    ['$1.2bn, €5m. Then', '$ 1.2 bn , € 5 m . Then'],
    ['the 3rd, the 1990s, 7.30pm', 'the 3rd , the 1990s , 7.30 pm'],
    ['The Rev. Roe and Sen. Roe', 'The Rev. Roe and Sen. Roe'],
    ["Zorn's, Zorn’s- It's, O'Brien", "Zorn 's , Zorn ’s - It 's , O'Brien"],
    ["O'Brien's G20 5G COVID-19", "O'Brien 's G20 5 G COVID - 19"],
  ])('%s', (text, expected) => expect(tokens(text).join(' ')).toBe(expected));

  const odd = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\ufeff',
        '\r\n',
        '\u00a0',
        '\u2028',
        '\u200b',
        '😀',
        '\ud800',
        'Mr. Roe',
        '5m.',
        ' 3/7/24',
        '"',
        '“',
        'http://a.',
      ),
    ),
  );

  it('slice the input in order, and every visible ASCII character is in one', () => {
    fc.assert(
      fc.property(odd, (parts) => {
        const text = parts.join('');
        const read = readDocument(text);
        let end = 0;
        for (const token of read.tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.word.text);
          expect(text.slice(end, token.start)).not.toMatch(/[!-~]/);
          end = token.end;
        }
        expect(text.slice(end)).not.toMatch(/[!-~]/);
        expect(read.sentences.map(({ from }) => from)).toEqual(
          read.sentences.map((_, i) => (i === 0 ? 0 : read.sentences[i - 1]?.to)),
        );
      }),
    );
  });
});

describe('sentences', () => {
  it('end at a line break that closes a headline, not at one that wraps prose', () => {
    expect(sentences('River rises again\nThe river rose.')).toEqual([
      'River rises again',
      'The river rose.',
    ]);
    expect(sentences('The river rose\nagain.')).toEqual(['The river rose\nagain.']);
  });

  it('do not end at titles, initials and points of numbers', () => {
    expect(sentences('Sen. J. Roe met the Rev. Doe. They won by .5 points.')).toHaveLength(2);
  });

  it('end at the stop after an abbreviated unit', () => {
    expect(sentences('It cost 5m. The town paid.')).toEqual(['It cost 5m.', 'The town paid.']);
  });
});

describe('quotation marks', () => {
  it('mark what stands inside them', () => {
    const quoted = readDocument('“We won,” he said. "Yes."').tokens.filter((token) => token.quoted);
    expect(quoted.map(({ word }) => word.text)).toEqual(['We', 'won', ',', 'Yes', '.']);
  });
});
