import type { ClaimRecord, PlaceRecord, Unit } from '../../records';
import type { Document } from '../../text/document';
import { codesOf } from '../units/shared-currencies';

/** How often each country is named, itself or by a place in it; the most often first. */
function countriesOf(places: readonly PlaceRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { country, mentions } of places)
    if (country) counts.set(country, (counts.get(country) ?? 0) + mentions.length);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}

/** The country an article is written from or about: its dateline's, else the one it names most. */
function homeOf(countries: readonly string[], { zones }: Document, places: readonly PlaceRecord[]) {
  const dateline = zones.find(({ kind }) => kind === 'dateline');
  const written = dateline
    ? places.find(({ mentions }) =>
        mentions.some(({ start, end }) => start >= dateline.start && end <= dateline.end),
      )
    : undefined;
  return written?.country ?? countries[0];
}

/** How many codes are worth naming where the article names no country of that money. */
const MOST_CANDIDATES = 6;

/** The moneys that a text writes out, `A$5`: its bare signs mean another. */
const writtenOut = (claims: readonly ClaimRecord[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ unit }) => (unit?.symbol && unit.symbol !== '$' && unit.code) || []));

/**
 * `$5` is the article's country's dollar, where that country has one. Elsewhere it stays open, with the
 * moneys it may be: the most traded of that name, then those of the countries the article names.
 */
const POUND_OF_MASS: Partial<Unit> = { kind: 'mass', code: '[lb_av]' };

/** `1,300 pounds (600 kg)`, `20 pounds of flour`: a weight; so is any pound where the country has no such money. */
function weighs(
  { mention, quantity }: ClaimRecord,
  { text }: Document,
  own: string | undefined,
  home: string | undefined,
) {
  const after = text.slice(mention.end, mention.end + 24);
  if (/^\s*\([\d.,]+\s*(?:kg|kilo|tonne|metric)/.test(after)) return true;
  if (/^\s+of\s/.test(after) && (quantity.value ?? quantity.max ?? 0) < 10_000) return true;
  return home !== undefined && own === undefined;
}

/** What decides whose money a text means. */
interface Moneys {
  readonly home: string | undefined;
  readonly countries: readonly string[];
  readonly written: ReadonlySet<string>;
}

function settle(
  claim: ClaimRecord,
  document: Document,
  unit: Unit,
  codes: ReadonlyMap<string, string>,
  { home, countries, written }: Moneys,
): Unit {
  const own = home === undefined ? undefined : codes.get(home);
  if (unit.name === 'pound' && weighs(claim, document, own, home))
    return { ...unit, ...POUND_OF_MASS };
  if (own && !written.has(own)) return { ...unit, code: own };
  const all = [...new Set(codes.values())].filter((code) => !written.has(code));
  if (all.length === 1) return { ...unit, code: all[0] as string };
  const named = countries
    .flatMap((country) => codes.get(country) ?? [])
    .filter((code) => !written.has(code));
  const likely = [all[0] as string, ...named];
  return {
    ...unit,
    candidates: [...new Set(named.length > 0 ? likely : all.slice(0, MOST_CANDIDATES))],
  };
}

/** The moneys that a unit may be, where its name does not say which. */
function moneysOf({ kind, name, code }: Unit): ReadonlyMap<string, string> | undefined {
  if ((kind !== 'currency' && kind !== 'rate') || code !== undefined) return undefined;
  const [money = ''] = name.split(' per ');
  return codesOf(money);
}

/** In which unit a claim counts: whose dollar, rupee or pound a text means, where it does not say so itself. */
export function currenciesOf(
  claims: readonly ClaimRecord[],
  places: readonly PlaceRecord[],
  document: Document,
): (claim: ClaimRecord) => Unit | undefined {
  let known: Moneys | undefined;
  return (claim) => {
    const { unit } = claim;
    const codes = unit && moneysOf(unit);
    if (!codes) return unit;
    if (!known) {
      const countries = countriesOf(places);
      const home = homeOf(countries, document, places);
      known = { home, countries, written: writtenOut(claims) };
    }
    return settle(claim, document, unit, codes, known);
  };
}
