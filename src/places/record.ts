import type { PlaceEntry } from '../lexicon/gazetteer';
import type { PlaceAlternative, PlaceRecord } from '../records';
import { confidenceIn } from './confidence';
import type { Naming } from './naming';
import type { Standing } from './resolve';
import { typeNamedBy } from './type-words';

/** A place of the article: how it is named, and what that may mean, the best first. */
export interface PlaceOfArticle {
  namings: [Naming, ...Naming[]];
  standings: readonly Standing[];
}

/**
 * The record of a place. `head` is the place of the article that an unlisted one is named after:
 * *Orwell Zoo* stands in *Orwell*.
 */
export function recordOf(
  { namings, standings }: PlaceOfArticle,
  head: PlaceEntry | undefined,
): PlaceRecord {
  const entry = standings[0]?.entry;
  const alternatives = alternativesOf(standings);
  const facts = entry ? factsOf(entry) : unlistedFacts(namings[0], head);
  return {
    kind: 'place',
    id: '',
    ...facts,
    ...(alternatives.length > 0 ? { alternatives } : {}),
    confidence: confidenceIn(namings, facts, alternatives),
    mentions: namings.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
  };
}

function factsOf(entry: PlaceEntry): PlaceAlternative {
  const { name, type, country, region, latitude, longitude, geonamesId, population } = entry;
  const located = latitude !== undefined && longitude !== undefined;
  return {
    name,
    type,
    ...(country === undefined ? {} : { country }),
    ...(region === undefined ? {} : { region }),
    ...(located ? { coordinates: { latitude, longitude } } : {}),
    ...(geonamesId === undefined ? {} : { geonamesId }),
    ...(population === undefined ? {} : { population }),
  };
}

/**
 * A place the gazetteer does not know keeps no coordinates of its own: what stands beside it gives
 * its state, and the place it is named after where it lies.
 */
function unlistedFacts(
  { text, typeWord, within }: Naming,
  head: PlaceEntry | undefined,
): PlaceAlternative {
  const beside = within?.[0];
  const { country, region } = beside ?? head ?? {};
  const coordinates = beside || !head ? undefined : factsOf(head).coordinates;
  return {
    name: text,
    type: typeNamedBy(typeWord) ?? 'other',
    ...(country === undefined ? {} : { country }),
    ...(region === undefined ? {} : { region }),
    ...(coordinates === undefined ? {} : { coordinates }),
  };
}

/** A candidate this close behind the best is in doubt with it: one to five, on a decimal scale. */
const doubt = 0.7;
const mostAlternatives = 3;

function alternativesOf([best, ...others]: readonly Standing[]): PlaceAlternative[] {
  return others
    .filter(({ score }) => best !== undefined && best.score - score < doubt)
    .slice(0, mostAlternatives)
    .map(({ entry }) => factsOf(entry));
}
