import { worldRegions } from './data/world-regions';
import { addAliases, demonymKind, items, kind, newPlace, type Place, rowsOf } from './place';

/** Continents, and regions wider or other than a country or a state. */
export function worldRegionPlaces(): Place[] {
  return rowsOf(worldRegions).map(
    ([type, name = '', latitude, longitude, country = '', adjectives, nouns, others]) => {
      const place = newPlace({
        name,
        type: type === 'continent' ? 'continent' : 'region',
        unit: country,
        latitude: Number(latitude),
        longitude: Number(longitude),
      });
      addAliases(place, items(adjectives), kind.adjective);
      for (const noun of items(nouns)) addAliases(place, [noun], demonymKind(noun));
      addAliases(place, items(others), kind.alternative);
      return place;
    },
  );
}
