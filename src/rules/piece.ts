import type { Document } from '../text/document';
import type { Token } from '../text/token';

/** The tokens that one element of a pattern matched. */
export class Piece {
  constructor(
    readonly document: Document,
    /** First token. */
    readonly from: number,
    /** Token after the last. */
    readonly to: number,
  ) {}

  get first(): Token {
    return this.document.tokens[this.from] as Token;
  }

  get last(): Token {
    return this.document.tokens[this.to - 1] as Token;
  }

  get tokens(): readonly Token[] {
    return this.document.tokens.slice(this.from, this.to);
  }

  /** As written. */
  get text(): string {
    return this.document.text.slice(this.first.start, this.last.end);
  }

  /** In lower case, tokens separated by one space. */
  get lower(): string {
    const { tokens } = this.document;
    let { lower } = this.first.word;
    for (let at = this.from + 1; at < this.to; at += 1)
      lower += ` ${(tokens[at] as Token).word.lower}`;
    return lower;
  }
}
