import { confidenceOf } from '../candidates/confidence';
import type { Decided } from '../candidates/decided';
import { mentionOf } from '../candidates/mention';
import type { OrganizationRecord, PersonRecord, PlaceRecord, Role } from '../records';
import type { Document } from '../text/document';
import { type Cluster, clusterNames } from './cluster';
import { fullest } from './fullest';
import type { PersonReading } from './reading';
import { rolesAt } from './roles';
import { type Surroundings, surroundingsOf } from './surroundings';

/** Records from the candidates that were decided on, one to a person. */
export function linkPeople(
  candidates: readonly Decided<PersonReading>[],
  document: Document,
  places: readonly PlaceRecord[] = [],
  organizations: readonly OrganizationRecord[] = [],
): PersonRecord[] {
  const around = surroundingsOf(places, organizations);
  return clusterNames(candidates, document).map((cluster, i) =>
    recordOf(cluster, i, document, around),
  );
}

const isHeld = ({ place, organization }: Role): boolean =>
  place !== undefined || organization !== undefined;

/**
 * Roles told apart by title and by whose they are; the first mention of each stays, and none that
 * says nothing of whose it is where another of the same title does.
 */
function distinct(roles: readonly Role[]): Role[] {
  const known = new Map<string, Role>();
  const office = ({ title, former }: Role): string => `${title.toLowerCase()}|${former ?? ''}`;
  const held = new Set(roles.filter(isHeld).map(office));
  for (const role of roles) {
    if (!isHeld(role) && held.has(office(role))) continue;
    const key = `${office(role)}|${role.place ?? ''}|${role.organization ?? ''}`;
    if (!known.has(key)) known.set(key, role);
  }
  return [...known.values()];
}

function recordOf(
  { sightings }: Cluster,
  i: number,
  document: Document,
  around: Surroundings,
): PersonRecord {
  const mentions = sightings.map(({ candidate }) => mentionOf(candidate, document));
  const best = fullest(sightings, document);
  const name = mentionOf(best.candidate, document).text;
  const aliases = [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name);
  const honorifics = sightings.flatMap(({ honorific }) => honorific ?? []);
  const roles = distinct(
    sightings.flatMap(({ candidate: { from, to } }) => rolesAt(document, from, to, around)),
  );
  return {
    kind: 'person',
    id: `person:${i + 1}`,
    name,
    parts: best.name.parts,
    aliases,
    honorifics: [...new Set(honorifics)],
    roles,
    confidence: confidenceOf(sightings.map(({ candidate }) => candidate)),
    mentions,
  };
}
