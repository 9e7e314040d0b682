import type { PlaceEntry } from '../../lexicon/gazetteer';
import { capitalsAt } from '../../names/capitals';
import { endOfListed, goesOn, placesAt } from '../../names/listed-places';
import { spotted } from '../../names/overview';
import { offices } from '../../names/titles';
import { isNameShaped } from '../../names/words';
import { tokenThat } from '../../rules/element';
import { gatheredOnce } from '../../rules/once';
import { defineRule } from '../../rules/rule';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { type PlaceReading, placeReading } from '../reading';

/** Initials that mean something else to every reader. */
const taken = new Set('AP UN US PC TV PR HR IT'.split(' '));

const isLand = ({ type, level }: PlaceEntry): boolean => type === 'country' || level === 1;

const abbreviated = (land: PlaceEntry): PlaceEntry => ({ ...land, matched: 'abbreviation' });

/** Where a name of several words may stand. */
const longerNames = spotted(goesOn);

/** The lands that the document names in several words, by their initials. */
function gather(document: Document): Map<string, readonly PlaceEntry[]> {
  const { tokens } = document;
  const lands = new Map<string, readonly PlaceEntry[]>();
  let last = 0;
  for (const at of longerNames(document)) {
    const end = at < last ? -1 : endOfListed(document, at, tokens.length);
    if (end <= at + 1) continue;
    last = end;
    const entries = placesAt(document, at, end).filter(isLand);
    const initials = tokens.slice(at, end).map(({ word }) => word.text.charAt(0));
    if (entries.length > 0) lands.set(initials.join(''), entries);
  }
  return lands;
}

const landsOf = gatheredOnce(gather);

const landOf = (document: Document, initials: string): readonly PlaceEntry[] =>
  landsOf(document).get(initials) ?? [];

/** *Zuzu SA*, *SL$ 43*: a company's legal form, money. */
const isOther = ({ tokens }: Document, { index, sentence }: Token): boolean => {
  const before = tokenBefore(tokens, index);
  if (before?.sentence === sentence && isNameShaped(before.word)) return true;
  return tokens[index + 1]?.word.text.startsWith('$') === true;
};

const initials = tokenThat(
  'initials',
  (token, document) =>
    !isOther(document, token) &&
    capitalsAt(document, token) !== 'shouted' &&
    landOf(document, token.word.text).length > 0,
  (word) =>
    word.shape === 'upper' &&
    /^[A-Z]{2,3}$/.test(word.text) &&
    !taken.has(word.text) &&
    !offices.has(word),
);

/** *SK* where the article has *South Kenya*. */
export const landInitials = defineRule<PlaceReading>({
  id: 'places/initials-of-land',
  reads: '<initials of a land that the article names>',
  pattern: [initials],
  produce: ([name]) =>
    name && placeReading(3.2, landOf(name.document, name.first.word.text).map(abbreviated)),
  examples: {
    SL: ['Traders in Sierra Leone met. They say SL needs more ports.'],
    nothing: ['They say SL needs more ports.', 'Shares of Zuzu SL fell in Sierra Leone.'],
  },
});
