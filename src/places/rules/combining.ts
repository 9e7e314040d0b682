import { beginsListed, isDemonym, placesNamed } from '../../names/listed-places';
import { followedBy, joined, sequence, word, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import { type PlaceReading, placeReading } from '../reading';

/** Forms that stand for a people before a hyphen, with the adjective they stand for. */
const forms = new Map([
  ['sino', 'Chinese'],
  ['franco', 'French'],
  ['anglo', 'English'],
  ['russo', 'Russian'],
  ['indo', 'Indian'],
  ['austro', 'Austrian'],
  ['greco', 'Greek'],
  ['graeco', 'Greek'],
  ['italo', 'Italian'],
  ['turco', 'Turkish'],
  ['nippo', 'Japanese'],
  ['luso', 'Portuguese'],
  ['afro', 'African'],
]);

const people = wordThat('people', (second) => beginsListed(second) && isDemonym(second));

/** *Sino-Indian ties*: two countries. */
export const combiningForm = defineRule<PlaceReading>({
  id: 'places/combining-form',
  reads: '<Sino | Franco …>-<adjective of a people>',
  pattern: [
    wordThat('Form', ({ shape, lower }) => shape === 'title' && forms.has(lower)),
    followedBy(sequence(joined, word('-'), people)),
  ],
  produce: ([form]) =>
    form && placeReading(9, placesNamed(forms.get(form.lower) ?? ''), undefined, 'adjective'),
  examples: {
    Sino: ['They spoke of Sino-Kenyan ties.'],
    nothing: ['They met Franco in town.'],
  },
});
