import nlp from 'compromise/two';

type Lexicon = Readonly<Record<string, string | readonly string[]>>;

let lexicon: Lexicon | undefined;

/** The tags compromise's lexicon gives a lower-case word or phrase: `FirstName`, `City`, `PastTense`. */
export function compromiseTags(word: string): readonly string[] {
  lexicon ??= (nlp.model() as unknown as { one: { lexicon: Lexicon } }).one.lexicon;
  if (!Object.hasOwn(lexicon, word)) return [];
  const tags = lexicon[word] as string | readonly string[];
  return typeof tags === 'string' ? [tags] : tags;
}
