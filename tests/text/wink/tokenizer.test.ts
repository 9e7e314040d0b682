import { expect, test } from 'vitest';
import { TOKEN_SIZE, Tokenizer } from '../../../src/text/wink/tokenizer';

const tokenizer = new Tokenizer();
const tokens = (text: string) => {
  const { tokens: numbers, cache, numOfTokens } = tokenizer.read(text);
  return Array.from({ length: numOfTokens }, (_, at) =>
    cache.value(numbers[at * TOKEN_SIZE] as number),
  );
};

test('what was read before does not matter', () => {
  expect(tokens("Zorn's,")).toEqual(["Zorn's", ',']);
  expect(tokens("Zorn's")).toEqual(['Zorn', "'s"]);
});
