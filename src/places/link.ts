import { confidenceOf } from '../candidates/confidence';
import type { PlaceEntry } from '../lexicon/gazetteer';
import type { Confidence, PlaceRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { type Naming, namingsOf } from './naming';
import { headOf, passingPlaces } from './passing';
import type { PlaceReading } from './reading';
import { resolve, type Standing } from './resolve';
import { isMunicipal, isRoadWord, typeNamedBy } from './type-words';

/** Records from the candidates that were decided on: one place, one record. */
export function linkPlaces(
  candidates: readonly Candidate<PlaceReading>[],
  document: Document,
  organizations: readonly { from: number; to: number }[] = [],
): PlaceRecord[] {
  const namings = namingsOf(candidates, document);
  const passing = passingPlaces(document, organizations, namings);
  const standings = resolve([...namings, ...passing]);
  const places = new Map<string, { same: Naming[]; standing: readonly Standing[] }>();
  namings.forEach((naming, i) => {
    const standing = standings[i] ?? [];
    const identity = identityOf(naming, standing[0]?.entry);
    const known = places.get(identity);
    if (known) known.same.push(naming);
    else places.set(identity, { same: [naming], standing });
  });
  const keys = [...namings, ...passing].map(({ key }) => key);
  const headEntry = (naming: Naming): PlaceEntry | undefined => {
    const head = standsIn(naming) ? headOf(document, naming) : undefined;
    const at = head === undefined ? -1 : keys.indexOf(head);
    if (at >= namings.length && !isMunicipal(naming.typeWord)) return undefined;
    return standings[at]?.[0]?.entry;
  };
  const records = [...places.values()].map(({ same, standing }) =>
    recordOf(same, standing, headEntry),
  );
  records.sort((a, b) => startOf(a) - startOf(b));
  records.forEach((record, i) => {
    record.id = `place:${i + 1}`;
  });
  return records;
}

/** A hospital or a park that is named after a place stands there; a road need not. */
function standsIn({ typeWord }: Naming): boolean {
  const type = typeNamedBy(typeWord);
  return type === 'city' || (type === 'facility' && !isRoadWord(typeWord));
}

const startOf = ({ mentions }: PlaceRecord): number => mentions[0]?.start ?? 0;

/** What two namings of one place have in common. */
function identityOf({ key, within }: Naming, entry: PlaceEntry | undefined): string {
  if (!entry) return `unresolved ${key} ${within?.[0]?.name ?? ''}`;
  const { type, name, country, region, latitude, longitude } = entry;
  return [type, name, region ?? country, latitude, longitude].join(' ');
}

function recordOf(
  same: readonly Naming[],
  standings: readonly Standing[],
  headEntry: (naming: Naming) => PlaceEntry | undefined,
): PlaceRecord {
  const entry = standings[0]?.entry;
  const [first] = same;
  const mentions = same.flatMap((naming) => naming.mentions).sort((a, b) => a.start - b.start);
  const facts = entry ? factsOf(entry) : first && unlistedFacts(first, headEntry(first));
  const confidence = confidenceIn(same, standings);
  return { kind: 'place', id: '', name: '', type: 'other', ...facts, confidence, mentions };
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

/**
 * A place the gazetteer does not know keeps no coordinates of its own: what stands beside it gives
 * its state, and the place of the article that it is named after (*Orwell Zoo*) where it lies.
 */
function unlistedFacts({ text, typeWord, within }: Naming, head: PlaceEntry | undefined): Facts {
  const whole = within?.[0] ?? head;
  const { country, region, coordinates } = whole ? factsOf(whole) : ({} as Partial<Facts>);
  return {
    name: text,
    type: typeNamedBy(typeWord) ?? 'other',
    ...(country === undefined ? {} : { country }),
    ...(region === undefined ? {} : { region }),
    ...(within !== undefined || coordinates === undefined ? {} : { coordinates }),
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
