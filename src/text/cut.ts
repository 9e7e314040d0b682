/** Where the runs of a text begin and end, and whether white space stands before each. */
export interface Cut {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly spaced: readonly boolean[];
}

/** What wink-nlp takes for line breaks: a run of them is a token. */
const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 9;

/** What wink-nlp takes for space. Other white space is part of what stands around it. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 0xa0 ||
  (code >= 0x2002 && code <= 0x2005) ||
  code === 0x2009 ||
  code === 0x200a ||
  code === 0x202f ||
  code === 0x205f;

const WORD = 0;
const SPACE = 1;
const BREAK = 2;

function kindOf(code: number): number {
  if (code > 32 && code < 0xa0) return WORD;
  if (isSpace(code)) return SPACE;
  return isBreak(code) ? BREAK : WORD;
}

/** Cuts a text at its white space, as wink-nlp does first. */
export function cut(text: string): Cut {
  const starts: number[] = [];
  const ends: number[] = [];
  const spaced: boolean[] = [];
  let isSpaced = false;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const kind = kindOf(text.charCodeAt(at));
    do at += 1;
    while (at < text.length && kindOf(text.charCodeAt(at)) === kind);
    if (kind !== SPACE) {
      starts.push(start);
      ends.push(at);
      spaced.push(isSpaced);
    }
    isSpaced = kind === SPACE;
  }
  return { starts, ends, spaced };
}
