import { placesAt } from '../../names/listed-places';
import { isNamePart } from '../../names/words';
import type { Piece } from '../../rules/piece';

/** *at Colorado State*: of an American state's name, with capitals and nothing after it, the university is left. */
export function isUniversity({ document, from, to, last }: Piece): boolean {
  const next = document.tokens[to];
  if (next?.word.text !== 'State' || next.sentence !== last.sentence) return false;
  const after = document.tokens[to + 1];
  if (after?.sentence === last.sentence && isNamePart(after.word)) return false;
  return placesAt(document, from, to).some(
    ({ level, country, matched }) => level === 1 && country === 'US' && matched === 'name',
  );
}
