import { ofPeople, type PlaceEntry } from '../../lexicon/gazetteer';
import { placesAt } from '../../names/listed-places';
import { grammarWords, isNamePart } from '../../names/words';
import { notFollowedBy, optional, outside, word, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import { type PlaceReading, placeReading } from '../reading';
import { listed } from './listed';
import { beginsHere } from './run';
import { isUniversity } from './university';

/** *the city of Zuzu*, *Zuzu province*. */
export const plainType = defineRule<PlaceReading>({
  id: 'places/plain-type-of-name',
  reads: '<city | town | village | province …> of <Name>',
  pattern: [
    outside(
      word(
        'city',
        'town',
        'village',
        'province',
        'region',
        'district',
        'suburb',
        'port',
        'island',
        'county',
        'township',
        'hamlet',
        'capital',
        'republic',
        'state',
        'borough',
        'municipality',
        'settlement',
        'neighbourhood',
        'neighborhood',
        'community',
        'enclave',
        'resort',
        'stronghold',
        'mountain',
        'lake',
        'river',
        'valley',
        'peninsula',
        'emirate',
        'principality',
        'constituency',
        'locality',
      ),
    ),
    outside(word('of')),
    wordThat('Name', isNamePart),
    optional(wordThat('Name', isNamePart)),
  ],
  produce: ([type, , name, second]) => {
    if (!name || !type || grammarWords.has(name.first.word)) return undefined;
    const last = second ?? name;
    const entries = placesAt(name.document, name.from, last.to);
    return placeReading(3.5, entries, type.lower);
  },
  examples: {
    Zuzu: ['They reached the town of Zuzu.'],
    nothing: ['They reached the town of sorrow.'],
  },
});

/** *Zuzu province*. */
export const nameThenPlainType = defineRule<PlaceReading>({
  id: 'places/name-plain-type',
  reads: '<Name> <province | county | airport …>',
  pattern: [
    wordThat('Name', isNamePart),
    optional(wordThat('Name', isNamePart)),
    outside(
      word(
        'province',
        'county',
        'district',
        'region',
        'airport',
        'peninsula',
        'island',
        'islands',
        'river',
        'valley',
        'mountains',
        'prefecture',
        'municipality',
        'neighbourhood',
        'neighborhood',
        'suburb',
        'village',
        'township',
        'border',
        'coast',
        'strait',
        'oblast',
      ),
    ),
  ],
  produce: ([name, second, type]) => {
    if (!name || !type || !beginsHere(name.document, name.from)) return undefined;
    const last = second ?? name;
    const entries = placesAt(name.document, name.from, last.to);
    if (entries.length > 0 && entries.every(ofPeople)) return undefined;
    return placeReading(2.6, entries, type.lower);
  },
  examples: {
    Zuzu: ['They reached Zuzu province.'],
    nothing: ['They reached the province.'],
  },
});

const isState = ({ level, matched }: PlaceEntry): boolean => level === 1 && matched === 'name';

/** *Washington state*, *New York state*: not the city. */
export const stateNamed = defineRule<PlaceReading>({
  id: 'places/name-state',
  reads: '<state> state',
  pattern: [listed, outside(word('state')), notFollowedBy(word('of'))],
  produce: ([name]) => {
    if (!name || isUniversity(name)) return undefined;
    const entries = placesAt(name.document, name.from, name.to);
    if (!entries.some(isState)) return undefined;
    const states = entries.filter(({ level }) => level === 1);
    return placeReading(5, states, 'state');
  },
  examples: {
    Washington: ['It rained in Washington state.'],
    nothing: ['It rained in the state.', 'Forecasters at Colorado State expect rain.'],
  },
});
