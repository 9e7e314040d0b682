import { type Article, readCorpus } from '../corpus';
import { variedArticles } from './varied';

/** A kind of text to measure on. */
export interface Texts {
  name: string;
  /** So many articles for a round. */
  draw(count: number): Article[];
}

const corpus = readCorpus();
const varied = variedArticles(2024);

export const TEXTS: readonly Texts[] = [
  {
    name: 'the corpus over and over, whose words are known after the first round',
    draw: (count) => Array.from({ length: count }, (_, i) => corpus[i % corpus.length] as Article),
  },
  {
    name: 'new names and words in every article, as a batch has them',
    draw: (count) => Array.from({ length: count }, () => varied.next().value),
  },
];

/** Articles in what is counted as the text once: 15,000 characters. */
export const ONCE = corpus.length;
