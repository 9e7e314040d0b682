import { vocabulary } from '../lexicon/vocabulary';

const weights = (entries: Readonly<Record<string, number>>) =>
  new Map(
    Object.entries(entries).flatMap(([words, weight]) =>
      words.split(' ').map((word) => [word.replace(/_/g, ' '), weight] as const),
    ),
  );

/** Prepositions before places, and how far each speaks for one. */
export const placePrepositions = vocabulary(
  'place-preposition',
  weights({
    'in throughout inside outside near': 2,
    'across around into toward towards': 1.5,
    'at from to via through': 1,
    'over between visit visiting visited leave leaving left reach reached enter entering': 0.7,
    'northern southern eastern western central north south east west northeast northwest southeast southwest': 1.5,
    'north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern': 1.5,
    'downtown upstate neighbouring neighboring mainland rural greater nearby': 1.5,
  }),
);

/** Words that stand before the name of a piece of land or water. */
export const placeWordsBefore = vocabulary(
  'place-word-before',
  weights({
    'lake mount mt mt. cape fort port river isle isla lago rio point glen loch ben wadi': 1,
    'gulf_of bay_of strait_of straits_of sea_of isle_of isles_of cape_of lake_of': 1,
    'city_of town_of village_of province_of state_of county_of region_of district_of borough_of suburb_of port_of': 1,
    'island_of islands_of republic_of kingdom_of municipality_of township_of parish_of capital_of hamlet_of': 1,
    'rue avenue via plaza calle camp barangay sitio purok kampung kampong': 1,
  }),
);
