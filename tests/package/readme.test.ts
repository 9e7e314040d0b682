import { expect, test } from 'vitest';
import { readSnippets, runSnippet } from '../../scripts/readme-snippets';

test.each(readSnippets())('$language: $code', (snippet) => {
  const printed = runSnippet(snippet);
  expect(printed, 'If this is meant, run "npm run readme".').toBe(snippet.output ?? printed);
});
