import { PAGES, updatePage } from './snippets';

for (const page of PAGES) updatePage(page);
