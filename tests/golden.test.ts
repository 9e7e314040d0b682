import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../scripts/corpus';
import { compareExtractions } from '../scripts/golden-difference';
import { goldenPath, goldenText, readGolden } from '../scripts/golden-files';

const HOW = 'If this is meant, run "npm run golden" and review the diff of tests/golden.';

describe.each(readCorpus())('$file', (article) => {
  test('gives the records of its golden file', () => {
    const differences = compareExtractions(readGolden(article), JSON.parse(goldenText(article)));
    expect(differences, [...differences, HOW].join('\n')).toEqual([]);
  });

  test('stands in its golden file as it is printed today', () => {
    expect(readFileSync(goldenPath(article), 'utf8'), HOW).toBe(goldenText(article));
  });
});
