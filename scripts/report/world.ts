import { type GeoProjection, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readJson } from './read-json';

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

interface CodeMappings {
  supplemental: { codeMappings: Record<string, { _numeric?: string }> };
}

interface TerritoryInfo {
  supplemental: { territoryInfo: Record<string, unknown> };
}

const ANTARCTICA = '010';

/** Corners of a border that span less, in steradians (about 40 km²), are straightened. */
const SMALLEST_CORNER = 1e-6;

/** The outlines of the countries as SVG path data in whole map units, keyed by ISO 3166-1 alpha-2 or, without one, by name. */
export function drawCountries(projection: GeoProjection): [code: string, path: string][] {
  const atlas = readJson<Countries>('world-atlas/countries-50m.json');
  const topology = simplify(presimplify(atlas, sphericalTriangleArea), SMALLEST_CORNER);
  const alpha2 = alpha2ByNumeric();
  const { features } = feature(topology, topology.objects.countries);
  return features
    .filter(({ id }) => id !== ANTARCTICA)
    .map((country): [string, string] => {
      const pen = new Pen();
      geoPath(projection, pen)(country);
      return [alpha2.get(String(country.id)) ?? country.properties.name, pen.path];
    })
    .filter(([, path]) => path !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Two-letter codes by numeric ones; the mappings also hold withdrawn codes, such as `ZR` for `CD`. */
function alpha2ByNumeric(): Map<string, string> {
  const { supplemental } = readJson<CodeMappings>('cldr-core/supplemental/codeMappings.json');
  const current = readJson<TerritoryInfo>('cldr-core/supplemental/territoryInfo.json');
  const { territoryInfo } = current.supplemental;
  const rows = Object.entries(supplemental.codeMappings).filter(([code]) => code in territoryInfo);
  return new Map(rows.flatMap(([code, { _numeric }]) => (_numeric ? [[_numeric, code]] : [])));
}

/** Draws in whole units with relative steps, leaving out what is too small to see. */
class Pen {
  path = '';
  #ring: [number, number][] = [];

  moveTo(x: number, y: number): void {
    this.#ring = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const next: [number, number] = [Math.round(x), Math.round(y)];
    const last = this.#ring.at(-1);
    if (!last || next[0] !== last[0] || next[1] !== last[1]) this.#ring.push(next);
  }

  closePath(): void {
    const [first, ...rest] = this.#ring;
    if (!first || rest.length < 2) return;
    let [x, y] = first;
    this.path += `M${x} ${y}l`;
    for (const [toX, toY] of rest) {
      this.path += `${signed(toX - x)}${signed(toY - y)}`;
      [x, y] = [toX, toY];
    }
    this.path += 'z';
  }

  arc(): void {}
  beginPath(): void {}
}

/** A number that needs no separator before it, unless it is positive. */
const signed = (step: number) => (step < 0 ? String(step) : ` ${step}`);
