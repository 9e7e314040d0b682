import type { Decided } from '../candidates/decided';
import { addTo } from '../grouped';
import type { PlaceEntry } from '../lexicon/gazetteer';
import { isRoadWord } from '../names/type-words';
import type { PlaceRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { homeOf } from './home';
import { type Naming, namingsOf, qualifiersIn } from './naming';
import { headOf, passingPlaces } from './passing';
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
  const namings = namingsOf(candidates, qualifiersIn(proposed), document);
  const passing = passingPlaces(document, organizations, namings);
  const toponyms = [...namings, ...passing];
  const standings = resolve(toponyms, homeOf(document, namings));
  const headOfPlace = headsAmong(toponyms, namings.length, standings, document);
  return placesOf(namings, standings).map((place, i) =>
    recordOf(place, `place:${i + 1}`, headOfPlace(place)),
  );
}

/** Names that were put on one spot are one place: *Russia* and *Russian*, *Kiev* and *Kyiv*. */
function placesOf(
  namings: readonly Naming[],
  standings: readonly (readonly Standing[])[],
): PlaceOfArticle[] {
  const places: PlaceOfArticle[] = [];
  const byName = new Map<string, PlaceOfArticle[]>();
  namings.forEach((naming, i) => {
    const found = standings[i] ?? [];
    const entry = found[0]?.entry;
    const name = entry ? entry.name : naming.key;
    const known = byName.get(name)?.find((place) => isSame(place, naming, entry));
    if (known) known.namings.push(naming);
    else {
      const place: PlaceOfArticle = { namings: [naming], standings: found };
      places.push(place);
      addTo(byName, name, place);
    }
  });
  return places;
}

/** Of two places of one name: do they lie in one spot, or, where that is not known, beside the same? */
function isSame(
  { namings: [first], standings: [best] }: PlaceOfArticle,
  { within, key }: Naming,
  entry: PlaceEntry | undefined,
): boolean {
  const other = best?.entry;
  if (!entry || !other)
    return entry === other && first.key === key && first.within?.[0]?.name === within?.[0]?.name;
  return (
    entry === other ||
    (entry.type === other.type &&
      (entry.region ?? entry.country) === (other.region ?? other.country) &&
      entry.latitude === other.latitude &&
      entry.longitude === other.longitude)
  );
}

/**
 * What an unlisted place is named after, if it stands there. Of the toponyms of the article so many
 * are `named`, and the others heard in passing.
 */
function headsAmong(
  toponyms: readonly { readonly key: string }[],
  named: number,
  standings: readonly (readonly Standing[])[],
  document: Document,
): (place: PlaceOfArticle) => PlaceEntry | undefined {
  let index: Map<string, number> | undefined;
  return ({ namings: [naming], standings: found }) => {
    const isAsked = found.length === 0 && standsInHead(naming);
    const head = isAsked ? headOf(document, naming) : undefined;
    if (head === undefined) return undefined;
    index ??= firstByKey(toponyms);
    const at = index.get(head);
    if (at === undefined || (at >= named && !isMunicipal(naming.typeWord))) return undefined;
    return standings[at]?.[0]?.entry;
  };
}

function firstByKey(toponyms: readonly { readonly key: string }[]): Map<string, number> {
  const index = new Map<string, number>();
  toponyms.forEach(({ key }, i) => {
    if (!index.has(key)) index.set(key, i);
  });
  return index;
}

/** A hospital or a park that is named after a place stands there; a road need not. */
function standsInHead({ typeWord }: Naming): boolean {
  const type = typeNamedBy(typeWord);
  return type === 'city' || (type === 'facility' && !isRoadWord(typeWord));
}
