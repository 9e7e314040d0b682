import { check } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { toGeoJson } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';
import { CASES } from './cases';

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

describe.each(CASES)('$name', ({ text, extraction }) => {
  test('is GeoJSON, with a point on earth for each place that is resolved', () => {
    const collection = check(toGeoJson(text, extraction));
    const features = collection.type === 'FeatureCollection' ? collection.features : [];
    const resolved = extraction.places.filter(({ coordinates }) => coordinates);
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual(
      resolved.map(({ id, coordinates }) => [
        id,
        { type: 'Point', coordinates: [coordinates?.longitude, coordinates?.latitude] },
      ]),
    );
    for (const { coordinates } of resolved) {
      expect(Math.abs(coordinates?.longitude ?? 0)).toBeLessThanOrEqual(180);
      expect(Math.abs(coordinates?.latitude ?? 0)).toBeLessThanOrEqual(90);
    }
  });
});
