import { vocabulary } from '../../lexicon/vocabulary';
import { wordList } from '../../lexicon/word-list';
import { placesAt } from '../../names/listed-places';
import { personName } from '../../names/person-name';
import { entryOf, followedBy, outside, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { OtherReading } from '../reading';

/** Nouns for things that are named after somebody or something, written after the name. */
const thingsAfter = vocabulary(
  'thing-after-name',
  wordList(`
    mosque cathedral church synagogue temple airport checkpoint highway motorway bridge tunnel square stadium street
    road avenue port harbour harbor dam crossing refugee_camp golf_course racecourse hotel hospital prison jail
    symposium conference summit index average award prize medal trophy series race tournament derby marathon
    treaty accord accords disease syndrome virus vaccine plan doctrine scale
    missile missiles rocket rockets jet jets aircraft helicopter helicopters fighter_jets submarine satellite
    spacecraft shuttle ferry tanker
  `),
);

/** Nouns for things written before their name. */
const thingsBefore = vocabulary(
  'thing-before-name',
  wordList(`
    carrier aircraft_carrier carriers aircraft_carriers warship frigate destroyer submarine ship vessel ferry tanker
    freighter trawler yacht schooner uss hms spacecraft shuttle
    hurricane typhoon cyclone tropical_storm
    miss_universe miss_world
    racehorse filly mare gelding stallion thoroughbred
    film movie novel album musical opera ballet bestseller
  `),
);

/** *Zuzu Street* is a street's name, *the Zuzu street* a street called after something. */
const lowerCase = wordThat('lower case', ({ shape }) => shape === 'lower');

/** *Zuzu mosque*, *Jane Roe airport*. */
export const nameThing = defineRule<OtherReading>({
  id: 'others/name-thing',
  reads: '<Name> <mosque | airport | index …>',
  pattern: [personName(1), followedBy(lowerCase), followedBy(entryOf(thingsAfter))],
  produce: ([name]) => {
    if (!name || placesAt(name.document, name.from, name.to).length > 0) return undefined;
    return { weight: name.to - name.from === 1 ? 2 : 4 };
  },
  examples: {
    'Jane Roe': ['They prayed at the Jane Roe mosque.'],
    nothing: ['They prayed with Jane Roe.', 'They met in Oslo airport.'],
  },
});

/** *the aircraft carrier Jane Roe*, *Hurricane Jane*. */
export const thingName = defineRule<OtherReading>({
  id: 'others/thing-name',
  reads: '<ship | hurricane | film …> <Name>',
  pattern: [outside(entryOf(thingsBefore)), personName(1)],
  produce: () => ({ weight: 5 }),
  examples: {
    'Jane Roe': ['They saw the aircraft carrier Jane Roe.'],
    Jane: ['It was hit by Hurricane Jane.'],
    nothing: ['The carrier hired Jane Roe.'],
  },
});

/** Nothing by itself; one for all, as nearly every name is read so. */
const again: OtherReading = { weight: 0.2 };

/** *Jane*: a name that is elsewhere a ship's or a storm's. */
export const thingAgain = defineRule<OtherReading>({
  id: 'others/name-again',
  reads: '<Name>, elsewhere a thing',
  pattern: [personName(1)],
  produce: () => again,
  examples: {
    Zuzu: ['It was hit by Hurricane Zuzu. Then Zuzu turned north.'],
    nothing: ['Zuzu turned north.'],
  },
});
