/** The entries of a vocabulary without values, from words in lower case with spaces between; `_` stands for the space of a phrase. */
export const wordList = (words: string): ReadonlyMap<string, true> =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word.replace(/_/g, ' '), true] as const),
  );
