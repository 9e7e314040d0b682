import {
  columnWidths,
  degreeSteps,
  encodeDigits,
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

function classDigit({ type, capital, level }: Place): string {
  const index = placeClasses.findIndex(
    (one) => one.type === type && one.capital === capital && one.level === level,
  );
  if (index < 0) throw new RangeError(`no class for ${type} ${capital} ${level}`);
  return encodeDigits(index, columnWidths.class);
}

function lines<T extends Keyed>(rows: readonly T[], spell: (row: T) => string): string {
  let previous = '';
  return rows
    .map((row) => {
      const key = row.key === previous ? '' : row.key;
      previous = row.key;
      const name = spell(row);
      return `${key}${name === titleCase(row.key) ? '' : `\t${name}`}\n`;
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

/** The generated module's constants: sorted names, and columns beside them. */
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
  const column = (width: number, pick: (place: Place) => number): string =>
    rows.map(({ place }) => encodeDigits(Math.round(pick(place)), width)).join('');
  return {
    placeCount: rows.length,
    placeLines: lines(rows, ({ place }) => place.name),
    classColumn: rows.map(({ place }) => classDigit(place)).join(''),
    units: units.join(' '),
    unitColumn: column(columnWidths.unit, ({ unit }) => unitOf.get(unit) ?? 0),
    latitudeColumn: column(columnWidths.latitude, (place) => (place.latitude + 90) * degreeSteps),
    longitudeColumn: column(
      columnWidths.longitude,
      (place) => (place.longitude + 180) * degreeSteps,
    ),
    populationColumn: column(columnWidths.population, (place) => packPopulation(place.population)),
    geonamesIdColumn: column(columnWidths.geonamesId, (place) => place.geonamesId),
    aliasCount: aliases.length,
    aliasLines: lines(aliases, ({ spelling }) => spelling),
    aliasKindColumn: aliases.map((alias) => encodeDigits(alias.kind, 1)).join(''),
    aliasPlaceColumn: aliases.map((alias) => encodeDigits(rowNumber(alias), 3)).join(''),
  };
}
