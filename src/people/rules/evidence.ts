import { capitalsAt } from '../../names/capitals';
import { isFamily, isGiven } from '../../names/name-lists';
import { isOffice } from '../../names/name-words';
import { wordsInName } from '../../names/person-name';
import { commonWords } from '../../names/words';
import type { Piece } from '../../rules/piece';
import { tokenBefore } from '../../text/token';
import type { PersonReading } from '../reading';

/** *Minority Leader*, *Chief Business Officer*: words of an office, not somebody's. */
export const isTitleAlone = ({ first, last }: Piece): boolean =>
  first !== last && isOffice(last.word) && !isGiven(first.word);

/** How far one word alone can be a name at all. */
function soundness(name: Piece): number {
  const { word, sentence } = name.first;
  const prose = capitalsAt(name.document, name.first) === 'prose';
  if (prose && word.shape === 'upper' && word.text.length < 6) return 0.3;
  const before = tokenBefore(name.document.tokens, name.from);
  if (before?.word.lower === 'the' && before.sentence === sentence) return 0.3;
  const opens = before?.sentence !== sentence;
  if (!commonWords.has(word)) return opens && !isGiven(word) && !isFamily(word) ? 0.6 : 1;
  if (opens || !prose) return isGiven(word) || isFamily(word) ? 0.6 : 0.2;
  return isGiven(word) || isFamily(word) ? 0.8 : 0.4;
}

/** *Instead Roe*, *Envoy Condemns Roe*: where a capital says nothing, a word that is no name belongs to none. */
function opensWithWord({ document, from, first }: Piece): boolean {
  const { word, sentence } = first;
  const opens = tokenBefore(document.tokens, from)?.sentence !== sentence;
  if (!opens && capitalsAt(document, first) === 'prose') return false;
  return commonWords.has(word) && !isGiven(word) && !isFamily(word);
}

/** What is left of the evidence for a name with a word before it that belongs to the sentence. */
const WITH_WORD = 0.3;

/** The evidence of a context: `full` for a name of several words, `single` for one word. */
export function evidence(
  name: Piece | undefined,
  full: number,
  single: number,
): PersonReading | undefined {
  if (!name || isTitleAlone(name)) return undefined;
  const several = wordsInName(name.document, name.from, name.to) > 1;
  if (several) return { weight: opensWithWord(name) ? full * WITH_WORD : full };
  return { weight: single * soundness(name) };
}
