import { facilities } from './data/facilities';
import { landforms, waters } from './data/features';
import { addAliases, items, kind, newPlace, type Place, rowsOf } from './place';

function featurePlaces(table: string, type: 'water' | 'landform' | 'facility'): Place[] {
  return rowsOf(table).map(([name = '', latitude, longitude, country = '', others]) => {
    const place = newPlace({
      name,
      type,
      unit: country,
      latitude: Number(latitude),
      longitude: Number(longitude),
    });
    addAliases(place, items(others), kind.alternative);
    return place;
  });
}

/** Seas, lakes and rivers; mountains, deserts and islands; airports and squares. */
export const knownFeatures = (): Place[] => [
  ...featurePlaces(waters, 'water'),
  ...featurePlaces(landforms, 'landform'),
  ...featurePlaces(facilities, 'facility'),
];
