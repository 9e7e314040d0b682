import type { Question } from './question';
import type { Word } from './word';

/**
 * Where the numbers of a word answer a question about it. What asks many questions of one word holds
 * these instead of functions: reading a number costs less than a call.
 */
export class Answer {
  constructor(
    private readonly column: number,
    /** The bit that says that it was asked before; none where it needs no asking. */
    private readonly known: number,
    /** The bits of which one means yes. */
    private readonly yes: number,
    private readonly ask: Question,
  ) {}

  of(word: Word): boolean {
    const bits = word.cells[word.row + this.column] as number;
    return (bits & this.known) === this.known ? (bits & this.yes) !== 0 : this.find(word);
  }

  private find(word: Word): boolean {
    const { cells, row } = word;
    const answer = this.ask(word);
    const more = answer ? this.known | this.yes : this.known;
    cells[row + this.column] = (cells[row + this.column] as number) | more;
    return answer;
  }
}
