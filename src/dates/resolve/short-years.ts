import { civilDay } from '../../calendar/days';
import type { Context } from './context';
import type { Draft } from './fields';

/** A two-figure year may lie this far ahead of the day it is read from. */
const AHEAD = 10;

function nearYear(context: Context): number | undefined {
  const { document, reached, narrative } = context;
  if (narrative && reached?.year !== undefined) return reached.year;
  return document === undefined ? reached?.year : civilDay(document).year;
}

/** `'99` and `the '60s` with the century that the document's date or the story gives them. */
export function widen(fields: Draft, context: Context): Draft {
  const { shortYear, shortDecade } = fields;
  if (shortYear === undefined && shortDecade === undefined) return fields;
  const near = nearYear(context);
  if (near === undefined) return fields;
  if (shortYear !== undefined) {
    fields.shortYear = undefined;
    fields.year = latest(shortYear, 100, near + AHEAD);
  } else {
    fields.shortDecade = undefined;
    fields.decade = latest(shortDecade ?? 0, 10, Math.floor(near / 10));
  }
  return fields;
}

/** The greatest number up to `most` that ends in these figures. */
const latest = (figures: number, cycle: number, most: number): number => {
  const candidate = Math.floor(most / cycle) * cycle + figures;
  return candidate > most ? candidate - cycle : candidate;
};
