import { mkdirSync, writeFileSync } from 'node:fs';
import { type Article, readCorpus } from './corpus';
import { compareExtractions } from './golden-difference';
import { GOLDEN_FOLDER, goldenPath, goldenText, readGolden } from './golden-files';

/** Writes the golden file of an article and says what is new in it. */
function regenerate(article: Article): void {
  const text = goldenText(article);
  const differences = compareExtractions(readGolden(article), JSON.parse(text));
  writeFileSync(goldenPath(article), text);
  const changed = `${differences.length} differences\n${differences.join('\n')}`;
  console.log(`${article.file}: ${differences.length === 0 ? 'as before' : changed}`);
}

mkdirSync(GOLDEN_FOLDER, { recursive: true });
for (const article of readCorpus()) regenerate(article);
