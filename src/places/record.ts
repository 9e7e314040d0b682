import type { PlaceEntry } from '../lexicon/gazetteer';
import type { PlaceAlternative, PlaceMention, PlaceRecord } from '../records';
import { confidenceIn } from './confidence';
import type { Naming } from './naming';
import type { Standing } from './resolve';
import { typeNamedBy } from './type-words';

/** A place of the article: how it is named, and what that may mean, the best first. */
export interface PlaceOfArticle {
  namings: [Naming, ...Naming[]];
  standings: readonly Standing[];
}

/** What is known of a place. */
type Facts = { [Key in keyof PlaceAlternative]-?: PlaceAlternative[Key] | undefined } & {
  name: string;
  type: PlaceAlternative['type'];
};

/**
 * The record of a place. `head` is the place of the article that an unlisted one is named after:
 * *Orwell Zoo* stands in *Orwell*.
 */
export function recordOf(
  { namings, standings }: PlaceOfArticle,
  id: string,
  head: PlaceEntry | undefined,
): PlaceRecord {
  const entry = standings[0]?.entry;
  const alternatives = alternativesOf(standings);
  const facts = entry ? factsOf(entry) : unlistedFacts(namings[0], head);
  const record = { kind: 'place', id, name: facts.name } as PlaceRecord;
  record.type = facts.type;
  addTo(record, facts);
  if (alternatives.length > 0) record.alternatives = alternatives;
  record.confidence = confidenceIn(namings, facts, alternatives);
  record.mentions = mentionsOf(namings);
  for (const { candidates } of namings) for (const candidate of candidates) candidate.record = id;
  return record;
}

/** The mentions of all names, in order of position, as those of each stand already. */
function mentionsOf(namings: readonly Naming[]): PlaceMention[] {
  const all: PlaceMention[] = [];
  for (const { mentions } of namings) for (const mention of mentions) all.push(mention);
  return namings.length > 1 ? all.sort((a, b) => a.start - b.start) : all;
}

/** Adds where a place lies and how large it is, as far as that is known. */
function addTo(
  place: PlaceAlternative,
  { country, region, coordinates, geonamesId, population }: Facts,
): void {
  if (country !== undefined) place.country = country;
  if (region !== undefined) place.region = region;
  if (coordinates !== undefined) place.coordinates = coordinates;
  if (geonamesId !== undefined) place.geonamesId = geonamesId;
  if (population !== undefined) place.population = population;
}

function factsOf(entry: PlaceEntry): Facts {
  const { name, type, country, region, latitude, longitude, geonamesId, population } = entry;
  const located = latitude !== undefined && longitude !== undefined;
  const coordinates = located ? { latitude, longitude } : undefined;
  return { name, type, country, region, coordinates, geonamesId, population };
}

/**
 * A place the gazetteer does not know keeps no coordinates of its own: what stands beside it gives
 * its state, and the place it is named after where it lies.
 */
function unlistedFacts({ text, typeWord, within }: Naming, head: PlaceEntry | undefined): Facts {
  const beside = within?.[0];
  const { country, region } = beside ?? head ?? {};
  return {
    name: text,
    type: typeNamedBy(typeWord) ?? 'other',
    country,
    region,
    coordinates: beside || !head ? undefined : factsOf(head).coordinates,
    geonamesId: undefined,
    population: undefined,
  };
}

/** A candidate this close behind the best is in doubt with it: one to five, on a decimal scale. */
const doubt = 0.7;
const mostAlternatives = 3;

/** Of the standings, the best first, those that are in doubt with it. */
function alternativesOf(standings: readonly Standing[]): PlaceAlternative[] {
  const alternatives: PlaceAlternative[] = [];
  for (let i = 1; i < standings.length && i <= mostAlternatives; i += 1) {
    const { score, entry } = standings[i] as Standing;
    if ((standings[0] as Standing).score - score >= doubt) break;
    alternatives.push(alternativeOf(factsOf(entry)));
  }
  return alternatives;
}

function alternativeOf(facts: Facts): PlaceAlternative {
  const alternative: PlaceAlternative = { name: facts.name, type: facts.type };
  addTo(alternative, facts);
  return alternative;
}
