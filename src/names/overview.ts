import { gatheredOnce } from '../rules/once';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { teamSportWords } from './sport-words';

/** How a sentence uses capitals: as prose does, on most words as a title does, or on every letter. */
export type Capitals = 'prose' | 'title' | 'shouted';

/** What one look through the words of a document says of it. */
class Overview {
  /** By sentence. */
  readonly capitals: Capitals[] = [];
  /** A report on a game that teams play: one word in forty-five, and three different ones, say so. */
  readonly isTeamSport: boolean;
  private words = 0;
  private ofSport = 0;
  private readonly differentOfSport = new Set<string>();

  constructor({ sentences, tokens }: Document) {
    for (const { from, to } of sentences) this.look(tokens, from, to);
    this.isTeamSport = this.differentOfSport.size >= 3 && this.ofSport * 45 >= this.words;
  }

  private look(tokens: readonly Token[], from: number, to: number): void {
    let [words, upper, lower] = [0, 0, 0];
    for (let at = from; at < to; at += 1) {
      const { word } = tokens[at] as Token;
      const { shape, text, length } = word;
      if (shape === 'number' || shape === 'other') continue;
      this.words += 1;
      if (teamSportWords.has(word)) {
        this.ofSport += 1;
        this.differentOfSport.add(word.lower);
      }
      if (shape === 'initial') continue;
      words += 1;
      if (shape === 'lower') lower += length > 3 ? 1 : 0.5;
      else if (shape === 'upper' || shape === 'dotted') upper += 1;
      else if (shape === 'mixed' && text === text.toUpperCase()) upper += 1;
    }
    if (words > 1 && upper > words * 0.6) this.capitals.push('shouted');
    else this.capitals.push(words > 4 && lower < words * 0.15 ? 'title' : 'prose');
  }
}

/** Made once for the document in hand. */
export const overviewOf = gatheredOnce((document) => new Overview(document));
