import type { PlaceRecord } from '../../records';
import { type Html, html } from '../html';
import { chooseLabels, type Label, spotSize } from '../labels';
import { project } from '../projection';
import { MAP } from '../projection-size';

/** A place on the map, and where a click on it leads. */
export interface MapPoint {
  place: PlaceRecord;
  href: string;
  /** How often it is mentioned. */
  weight: number;
}

interface Spot extends MapPoint, Label {}

/** Map units to a pixel, before the page has measured: as on a pane of 640 pixels. */
const UNITS_PER_PIXEL = MAP.width / 640;

/** Closest view at the start, and how much of it is kept free at the edges. */
const CLOSEST = 5;
const MARGIN = 0.16;

/** The world with the located places, seen as near as shows them all; nothing where none is located. */
export function mapView(points: readonly MapPoint[]): Html | undefined {
  const spots = points.flatMap((point): Spot[] => {
    if (!point.place.coordinates) return [];
    const [x, y] = project(point.place.coordinates);
    return [{ ...point, x, y, text: point.place.name }];
  });
  if (spots.length === 0) return undefined;
  const { k, x, y } = frameSpots(spots);
  const shown = chooseLabels(spots, UNITS_PER_PIXEL / k);
  const shaded = spots.filter(({ place }) => place.type === 'country' && place.country);
  const byWeight = [...spots].sort((a, b) => a.weight - b.weight);
  return html`<div class="map"><svg viewBox="0 0 ${MAP.width} ${MAP.height}" role="group" aria-label="Map of the places">
<g class="world" transform="translate(${x} ${y}) scale(${k})" data-zoom="${[k, x, y].join(' ')}" style="--k: ${k}">
<use href="#land" class="land"/>
${shaded.map(({ place }) => html`<use href="#country-${place.country}" class="shaded"/>`)}
${byWeight.map((spot) => spotView(spot, shown.get(spot)))}
</g></svg></div>`;
}

function spotView({ x, y, text, href, weight }: Spot, side: 'start' | 'end' | undefined): Html {
  return html`<a class="spot ${side ?? 'unlabelled'}" href="#${href}" data-record="${href}" data-at="${x} ${y}" data-weight="${weight}" transform="translate(${x} ${y})" aria-label="${text}" style="--size: ${spotSize(weight).toFixed(1)}">
<circle class="halo"/><circle/><text>${text}</text></a>`;
}

/** The zoom and shift that show all spots. */
function frameSpots(spots: readonly Spot[]): { k: number; x: number; y: number } {
  const [left, right] = reach(spots.map(({ x }) => x));
  const [top, bottom] = reach(spots.map(({ y }) => y));
  const room = 1 - 2 * MARGIN;
  const needed = Math.max((right - left) / MAP.width, (bottom - top) / MAP.height) / room;
  const k = Math.max(1, Math.min(CLOSEST, 1 / needed));
  const shift = (middle: number, size: number) =>
    Math.round(Math.min(0, Math.max(size - size * k, size / 2 - middle * k)));
  return {
    k: Number(k.toFixed(2)),
    x: shift((left + right) / 2, MAP.width),
    y: shift((top + bottom) / 2, MAP.height),
  };
}

function reach(values: readonly number[]): [least: number, most: number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
