import type { Coordinates, PlaceRecord } from '../records';
import type { Format } from './format';

/** The places that are resolved, as an RFC 7946 FeatureCollection: one point each, its mentions with it. */
export const toGeoJson: Format = (_, extraction) => {
  const features = extraction.places.flatMap((place) =>
    place.coordinates ? [feature(place, place.coordinates)] : [],
  );
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
};

function feature(place: PlaceRecord, { latitude, longitude }: Coordinates) {
  const { id, kind: _kind, coordinates: _coordinates, ...properties } = place;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties,
  };
}
