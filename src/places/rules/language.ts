import { reads } from '../../lexicon/remember';
import { anyWordOf } from '../../lexicon/vocabulary';
import { wordList } from '../../lexicon/word-list';
import type { Piece } from '../../rules/piece';
import { type Token, tokenBefore } from '../../text/token';

/** Adjectives of a people that are the names of its language too. */
const isLanguageName = anyWordOf([
  ...wordList(`
    albanian amharic arabic armenian azerbaijani belarusian bengali bosnian bulgarian burmese catalan chinese croatian
    czech danish dutch english estonian filipino finnish flemish french georgian german greek hungarian icelandic
    indonesian irish italian japanese kazakh khmer korean kurdish lao latvian lithuanian macedonian malay maltese
    mongolian nepali norwegian persian polish portuguese punjabi romanian russian scottish serbian slovak slovenian
    somali spanish swedish tamil thai tibetan turkish ukrainian urdu uzbek vietnamese welsh
  `),
]);

/** Verbs and nouns that have a language as their object, and languages that no people is called by. */
const isCue = reads(
  /^(?:in|into|speaks?|spoke|speaking|spoken|learn|learns|learned|learning|study|studies|studied|studying|teach|teaches|taught|teaching|translated?|fluent|language|tongue|arabic|hebrew|hindi|latin|mandarin|cantonese|farsi|swahili)$/,
);

/** *the French*, *many French*: the people, but for *teach the French*. */
const isOfPeople = reads(/^(?:the|a|an|and|or|many|some|two|three|most|both|,)$/);

const isNominal = ({ pos, word }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || word.text === '-';

/**
 * *English is spoken*, *in Portuguese*: the bare word is the language, not the people. With an
 * article (*the French*) or a noun after it (*French troops*) it is theirs.
 */
export function isLanguage({ document, first, from, to }: Piece): boolean {
  if (to - from > 1 || !isLanguageName(first.word)) return false;
  const { tokens } = document;
  const next = tokens[to];
  if (next?.sentence === first.sentence && isNominal(next)) return false;
  const before = tokenBefore(tokens, from);
  if (!before || before.sentence !== first.sentence) return true;
  if (isOfPeople(before.word)) return isCue(tokens[from - 2]?.word);
  return before.pos !== 'ADJ' && before.pos !== 'NUM' && before.pos !== 'PROPN';
}
