import type { Word } from '../lexicon/word';
import { cut } from './cut';
import { countLineBreaks } from './lines';
import { NOWHERE, type Part } from './part';
import { type Run, RunReader } from './runs';
import type { PartOfSpeech, Token } from './token';

/** A token of a text whose sentences are not settled yet. */
export class ReadToken implements Token {
  index = -1;
  readonly end: number;
  sentence = -1;
  quoted = false;

  constructor(
    readonly start: number,
    readonly word: Word,
    readonly pos: PartOfSpeech,
    readonly spaced: boolean,
    readonly newline: boolean,
    /** The tokenizer ends a sentence here. */
    public last: boolean,
  ) {
    this.end = start + word.length;
  }
}

/** Rising numbers, asked for stretches that rise as well. */
class Ends {
  private at = 0;

  constructor(private readonly ends: readonly number[]) {}

  fallsIn(from: number, to: number): boolean {
    while ((this.ends[this.at] as number) < from) this.at += 1;
    return (this.ends[this.at] as number) < to;
  }
}

let reader: RunReader | undefined;

/** A text's tokens, in order. wink-nlp's model is loaded at the first call. */
export function readTokens(text: string): ReadToken[] {
  if (!reader || reader.isFull) reader = new RunReader();
  const whole = cut(text);
  const runs = reader.read(text, whole);
  const { ends, pos } = reader.annotator.annotate(runs, whole.spaced);
  return placeParts(text, { runs, starts: whole.starts, pos, ends: new Ends(ends) });
}

interface Placing {
  runs: readonly Run[];
  starts: readonly number[];
  pos: readonly PartOfSpeech[];
  ends: Ends;
}

/** The parts of runs where they stand in the text. */
function placeParts(text: string, { runs, starts, pos, ends }: Placing): ReadToken[] {
  const tokens: ReadToken[] = [];
  let before: ReadToken | undefined;
  /** A sentence that ends from here to the next token ends with the token before. */
  let until = NOWHERE;
  /** wink-nlp's tokens before the run. */
  let base = 0;
  for (let i = 0; i < runs.length; i += 1) {
    const { pieces, parts } = runs[i] as Run;
    for (const part of parts) {
      const from = base + part.from;
      if (before && until !== NOWHERE && ends.fallsIn(until, from)) before.last = true;
      before = placed(
        part,
        text,
        starts[i] as number,
        part.pos ?? (pos[from] as PartOfSpeech),
        before,
      );
      tokens.push(before);
      until = part.until === NOWHERE ? NOWHERE : base + part.until;
    }
    base += pieces.length;
  }
  if (before && ends.fallsIn(until, base)) before.last = true;
  return tokens;
}

function placed(
  part: Part,
  text: string,
  from: number,
  pos: PartOfSpeech,
  before: ReadToken | undefined,
) {
  const start = from + part.start;
  const left = before ? before.end : 0;
  const spaced = start !== left;
  const newline = spaced && countLineBreaks(text, left, start) > 0;
  return new ReadToken(start, part.word, pos, spaced, newline, part.stops);
}
