import type { Decided } from '../candidates/decided';
import type { PlaceEntry } from '../lexicon/gazetteer';
import { isRoadWord } from '../names/type-words';
import type { PlaceRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { homeOf } from './home';
import { type Naming, namingsOf, withQualifiers } from './naming';
import { headOf, type Passing, passingPlaces } from './passing';
import type { PlaceReading } from './reading';
import { type PlaceOfArticle, recordOf } from './record';
import { resolve, type Standing } from './resolve';
import { isMunicipal, typeNamedBy } from './type-words';

/** What else was read in the document and tells where a place lies. */
export interface Surroundings {
  /** Names of organisations, which hold names of places: they show where the article is at home. */
  organizations: readonly { from: number; to: number }[];
  /** All that the rules proposed: where one saw the name alone, another saw the state beside it. */
  proposed: readonly Candidate<PlaceReading>[];
}

/** Records from the candidates that were decided on: one place, one record. */
export function linkPlaces(
  candidates: readonly Decided<PlaceReading>[],
  document: Document,
  { organizations, proposed }: Surroundings,
): PlaceRecord[] {
  const namings = namingsOf(withQualifiers(candidates, proposed), document);
  const passing = passingPlaces(document, organizations, namings);
  const standings = resolve([...namings, ...passing], homeOf(document, namings));
  const headEntry = heads(document, namings, passing, standings);
  const records = placesOf(namings, standings).map((place) =>
    recordOf(place, headEntry(place.namings[0])),
  );
  records.sort((a, b) => startOf(a) - startOf(b));
  records.forEach((record, i) => {
    record.id = `place:${i + 1}`;
  });
  return records;
}

const startOf = ({ mentions }: PlaceRecord): number => mentions[0]?.start ?? 0;

/** Names that were put on one spot are one place: *Russia* and *Russian*, *Kiev* and *Kyiv*. */
function placesOf(
  namings: readonly Naming[],
  standings: readonly (readonly Standing[])[],
): PlaceOfArticle[] {
  const places = new Map<string, PlaceOfArticle>();
  namings.forEach((naming, i) => {
    const found = standings[i] ?? [];
    const identity = identityOf(naming, found[0]?.entry);
    const known = places.get(identity);
    if (known) known.namings.push(naming);
    else places.set(identity, { namings: [naming], standings: found });
  });
  return [...places.values()];
}

function identityOf({ key, within }: Naming, entry: PlaceEntry | undefined): string {
  if (!entry) return `unresolved ${key} ${within?.[0]?.name ?? ''}`;
  const { type, name, country, region, latitude, longitude } = entry;
  return [type, name, region ?? country, latitude, longitude].join(' ');
}

/** What an unlisted place is named after, if it stands there. */
function heads(
  document: Document,
  namings: readonly Naming[],
  passing: readonly Passing[],
  standings: readonly (readonly Standing[])[],
): (naming: Naming) => PlaceEntry | undefined {
  const index = new Map<string, number>();
  [...namings, ...passing].forEach(({ key }, i) => {
    if (!index.has(key)) index.set(key, i);
  });
  return (naming) => {
    const head = standsInHead(naming) ? headOf(document, naming) : undefined;
    const at = head === undefined ? undefined : index.get(head);
    if (at === undefined) return undefined;
    if (at >= namings.length && !isMunicipal(naming.typeWord)) return undefined;
    return standings[at]?.[0]?.entry;
  };
}

/** A hospital or a park that is named after a place stands there; a road need not. */
function standsInHead({ typeWord }: Naming): boolean {
  const type = typeNamedBy(typeWord);
  return type === 'city' || (type === 'facility' && !isRoadWord(typeWord));
}
