import { expect, test } from 'vitest';
import { toGeoJson } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';

test('places with coordinates are points, longitude first', () => {
  const [, astana] = EXTRACTION.places;
  expect(JSON.parse(toGeoJson(TEXT, EXTRACTION))).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'place:2',
        geometry: { type: 'Point', coordinates: [71.45, 51.18] },
        properties: {
          name: 'Astana',
          type: 'city',
          country: 'KZ',
          geonamesId: 1526273,
          confidence: 'high',
          mentions: astana?.mentions,
        },
      },
    ],
  });
});
