/** Words of a text in lower case with spaces between; `_` stands for the space of a phrase. */
export function wordList(words: string): readonly string[] {
  const list = words.trim().split(/\s+/);
  return words.includes('_') ? list.map((word) => word.replaceAll('_', ' ')) : list;
}
