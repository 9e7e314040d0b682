import { confidenceOf } from '../candidates/confidence';
import type { PlaceEntry } from '../lexicon/gazetteer';
import type { Confidence, PlaceRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { type Naming, namingsOf } from './naming';
import type { PlaceReading } from './reading';
import { resolve, type Standing } from './resolve';
import { typeNamedBy } from './type-words';

/** Records from the candidates that were decided on: one place, one record. */
export function linkPlaces(
  candidates: readonly Candidate<PlaceReading>[],
  document: Document,
): PlaceRecord[] {
  const namings = namingsOf(candidates, document);
  const standings = resolve(namings);
  const places = new Map<string, Naming[]>();
  const entries = new Map<string, readonly Standing[]>();
  namings.forEach((naming, i) => {
    const standing = standings[i] ?? [];
    const identity = identityOf(naming, standing[0]?.entry);
    const known = places.get(identity);
    if (known) known.push(naming);
    else {
      places.set(identity, [naming]);
      entries.set(identity, standing);
    }
  });
  const records = [...places].map(([identity, same]) =>
    recordOf(same, entries.get(identity) ?? []),
  );
  records.sort((a, b) => startOf(a) - startOf(b));
  records.forEach((record, i) => {
    record.id = `place:${i + 1}`;
  });
  return records;
}

const startOf = ({ mentions }: PlaceRecord): number => mentions[0]?.start ?? 0;

/** What two namings of one place have in common. */
function identityOf({ key, within }: Naming, entry: PlaceEntry | undefined): string {
  if (!entry) return `unresolved ${key} ${within?.[0]?.name ?? ''}`;
  const { type, name, country, region, latitude, longitude } = entry;
  return [type, name, region ?? country, latitude, longitude].join(' ');
}

function recordOf(same: readonly Naming[], standings: readonly Standing[]): PlaceRecord {
  const entry = standings[0]?.entry;
  const [first] = same;
  const mentions = same.flatMap((naming) => naming.mentions).sort((a, b) => a.start - b.start);
  const facts = entry ? factsOf(entry) : unresolvedFacts(first);
  const confidence = confidenceIn(same, standings);
  return { kind: 'place', id: '', ...facts, confidence, mentions };
}

type Facts = Pick<
  PlaceRecord,
  'name' | 'type' | 'country' | 'region' | 'coordinates' | 'geonamesId' | 'population'
>;

function factsOf(entry: PlaceEntry): Facts {
  const { name, type, country, region, latitude, longitude, geonamesId, population } = entry;
  return {
    name,
    type,
    ...(country === undefined ? {} : { country }),
    ...(region === undefined ? {} : { region }),
    ...(latitude === undefined || longitude === undefined
      ? {}
      : { coordinates: { latitude, longitude } }),
    ...(geonamesId === undefined ? {} : { geonamesId }),
    ...(population === undefined ? {} : { population }),
  };
}

/** A place the gazetteer does not know keeps no coordinates, but what stands beside it is known. */
function unresolvedFacts(naming: Naming | undefined): Facts {
  const whole = naming?.within?.[0];
  return {
    name: naming?.text ?? '',
    type: typeNamedBy(naming?.typeWord) ?? 'other',
    ...(whole?.country === undefined ? {} : { country: whole.country }),
    ...(whole?.region === undefined ? {} : { region: whole.region }),
  };
}

/** So much better than the next must a candidate be, on the scale of the decision, to be likely. */
const clearLead = 1;

/** As sure as the name is read, and no surer than its place is decided. */
function confidenceIn(same: readonly Naming[], [best, next]: readonly Standing[]): Confidence {
  const read = confidenceOf(same.flatMap(({ candidates }) => candidates));
  if (read !== 'high' || (best && (!next || best.score - next.score >= clearLead))) return read;
  return 'medium';
}
