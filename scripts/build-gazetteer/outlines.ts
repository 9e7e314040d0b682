import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryOfNumber, packageJson } from './sources';

/** Where a country, state or county lies. */
export interface Outline {
  latitude: number;
  longitude: number;
  /** Square kilometres. */
  area: number;
}

const kilometresPerDegree = 111.2;

/** The ring in one piece, where the map cuts it at the 180th meridian. */
function unwrapped(ring: readonly (readonly number[])[]): [number, number][] {
  let turn = 0;
  let previous = ring[0]?.[0] ?? 0;
  return ring.map(([x = 0, y = 0]) => {
    if (x - previous > 180) turn -= 360;
    if (x - previous < -180) turn += 360;
    previous = x;
    return [x + turn, y];
  });
}

/** Centroid and area of the largest ring, and the area of all. */
function outlineOf(polygons: readonly (readonly (readonly number[])[][])[]): Outline {
  const best = { latitude: 0, longitude: 0, area: 0 };
  let largest = 0;
  for (const [cut] of polygons) {
    if (!cut) continue;
    const ring = unwrapped(cut);
    let twice = 0;
    let x = 0;
    let y = 0;
    for (let i = 0; i < ring.length - 1; i++) {
      const [x0 = 0, y0 = 0] = ring[i] ?? [];
      const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
      const cross = x0 * y1 - x1 * y0;
      twice += cross;
      x += (x0 + x1) * cross;
      y += (y0 + y1) * cross;
    }
    if (twice === 0) continue;
    const latitude = y / (3 * twice);
    const squeeze = Math.cos((latitude * Math.PI) / 180);
    const area = (Math.abs(twice) / 2) * kilometresPerDegree ** 2 * squeeze;
    best.area += area;
    if (area > largest) {
      largest = area;
      best.latitude = latitude;
      best.longitude = ((x / (3 * twice) + 540) % 360) - 180;
    }
  }
  return best;
}

function outlines(path: string, object: string): [id: string, outline: Outline][] {
  const topology = packageJson<Topology>(path);
  const shapes = feature(topology, topology.objects[object] as GeometryCollection);
  return shapes.features.flatMap(({ id, geometry }) => {
    if (geometry.type === 'Polygon') return [[String(id), outlineOf([geometry.coordinates])]];
    if (geometry.type === 'MultiPolygon') return [[String(id), outlineOf(geometry.coordinates)]];
    return [];
  });
}

/** Outlines of countries by ISO 3166-1 code. */
export function countryOutlines(): Map<string, Outline> {
  const codes = countryOfNumber();
  const found = new Map<string, Outline>();
  for (const [number, outline] of outlines('world-atlas/countries-10m.json', 'countries')) {
    const code = codes.get(number);
    if (code && outline.area > (found.get(code)?.area ?? 0)) found.set(code, outline);
  }
  return found;
}

/** Outlines of US states by FIPS code. */
export const stateOutlines = (): Map<string, Outline> =>
  new Map(outlines('us-atlas/counties-10m.json', 'states'));

/** Outlines of US counties by FIPS code. */
export const countyOutlines = (): Map<string, Outline> =>
  new Map(outlines('us-atlas/counties-10m.json', 'counties'));
