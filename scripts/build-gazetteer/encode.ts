import {
  columnWidths,
  degreeSteps,
  encodeColumn,
  encodeStarts,
  inAscii,
  lineEnd,
  packPopulation,
  placeClasses,
} from '../../src/lexicon/gazetteer-format';
import { placeKey, titleCase } from '../../src/lexicon/place-key';
import { prominence } from '../../src/lexicon/prominence';
import { isLatin, type Kind, kind, type Place } from './place';
import { keyVariants } from './variants';

interface Keyed {
  key: string;
  place: Place;
}

const byKey = (a: { key: string }, b: { key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

function classOf({ type, capital, level }: Place): number {
  const index = placeClasses.findIndex(
    (one) => one.type === type && one.capital === capital && one.level === level,
  );
  if (index < 0) throw new RangeError(`no class for ${type} ${capital} ${level}`);
  return index;
}

function lines<T extends Keyed>(rows: readonly T[], spell: (row: T) => string): string {
  let previous = '';
  return rows
    .map((row) => {
      const key = row.key === previous ? '' : row.key;
      previous = row.key;
      const name = spell(row);
      return `${key}${name === titleCase(row.key) ? '' : `\t${inAscii(name)}`}${lineEnd}`;
    })
    .join('');
}

interface Alias extends Keyed {
  kind: Kind;
  /** As written, where that decides whether it is meant: `L.A.` is not `La.`. */
  spelling: string;
}

function aliasesOf(place: Place): Alias[] {
  const own = placeKey(place.name);
  const names = [{ name: place.name, kind: kind.alternative as Kind }, ...place.aliases];
  const seen = new Map<string, Alias>();
  for (const alias of names) {
    if (!isLatin(alias.name)) continue;
    const spoken = alias.kind <= kind.alternative;
    const keys = [
      placeKey(alias.name),
      ...(spoken ? keyVariants(alias.name, place.population) : []),
    ];
    for (const key of keys) {
      if (spoken && key === own) continue;
      const spelling = alias.kind === kind.abbreviation ? alias.name : titleCase(key);
      const id = `${spelling} ${alias.kind}`;
      if (!seen.has(id)) seen.set(id, { key, place, kind: alias.kind, spelling });
    }
  }
  return [...seen.values()];
}

/**
 * The generated module's constants: sorted names with the unit of each place, and columns that stand
 * in the order of the units, where neighbours are alike.
 */
export function encodePlaces(places: readonly Place[]): Record<string, string | number> {
  const rows: Keyed[] = places.map((place) => ({ key: placeKey(place.name), place }));
  rows.sort((a, b) => byKey(a, b) || prominence(b.place) - prominence(a.place));
  const rowOf = new Map(rows.map(({ place }, row) => [place, row]));
  const units = [...new Set(rows.map(({ place }) => place.unit))].sort();
  const unitOf = new Map(units.map((unit, i) => [unit, i]));
  const rowNumber = ({ place }: Keyed): number => rowOf.get(place) ?? 0;
  const aliases = places
    .flatMap(aliasesOf)
    .sort((a, b) => byKey(a, b) || rowNumber(a) - rowNumber(b) || a.kind - b.kind);
  const byUnit = rows
    .map(({ place }) => place)
    .sort((a, b) => (unitOf.get(a.unit) ?? 0) - (unitOf.get(b.unit) ?? 0));
  const column = (name: keyof typeof columnWidths, pick: (place: Place) => number): string =>
    encodeColumn(
      byUnit.map((place) => Math.round(pick(place))),
      columnWidths[name],
    );
  const placeLines = lines(rows, ({ place }) => place.name);
  const aliasLines = lines(aliases, ({ spelling }) => spelling);
  return {
    placeCount: rows.length,
    placeLines,
    placeStarts: encodeStarts(placeLines),
    units: units.join(' '),
    unitBegins: encodeColumn(
      units.map((unit) => byUnit.findIndex((place) => place.unit === unit)),
      columnWidths.unitBegin,
    ),
    unitColumn: encodeColumn(
      rows.map(({ place }) => unitOf.get(place.unit) ?? 0),
      columnWidths.unit,
    ),
    classColumn: column('class', classOf),
    latitudeColumn: column('latitude', ({ latitude }) => (latitude + 90) * degreeSteps),
    longitudeColumn: column('longitude', ({ longitude }) => (longitude + 180) * degreeSteps),
    populationColumn: column('population', ({ population }) => packPopulation(population)),
    geonamesIdColumn: column('geonamesId', ({ geonamesId }) => geonamesId),
    aliasCount: aliases.length,
    aliasLines,
    aliasStarts: encodeStarts(aliasLines),
    aliasKindColumn: encodeColumn(
      aliases.map((alias) => alias.kind),
      columnWidths.aliasKind,
    ),
    aliasPlaceColumn: encodeColumn(aliases.map(rowNumber), columnWidths.aliasPlace),
  };
}
