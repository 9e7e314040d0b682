import { describe, expect, test } from 'vitest';
import { PAGES, readSnippets, runSnippet } from '../../scripts/snippets';

const pages = PAGES.map((page) => ({ page, snippets: readSnippets(page) }));

describe.each(pages.filter(({ snippets }) => snippets.length > 0))('$page', ({ snippets }) => {
  test.each(snippets)('$language: $code', (snippet) => {
    const printed = runSnippet(snippet);
    expect(printed, 'If this is meant, run "npm run readme".').toBe(snippet.output ?? printed);
  });
});
