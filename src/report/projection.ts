import { geoEqualEarth } from 'd3-geo';
import type { Coordinates } from '../records';

/** The Equal Earth projection, cut off south of the inhabited world. */
export const projection = geoEqualEarth().scale(1_847).translate([5_000, 2_430]);

/** Where coordinates stand on the drawn world. */
export function project({ latitude, longitude }: Coordinates): [x: number, y: number] {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return [Math.round(x), Math.round(y)];
}
