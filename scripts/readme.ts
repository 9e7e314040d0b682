import { updateReadme } from './readme-snippets';

updateReadme();
