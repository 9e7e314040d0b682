import { confidenceOf } from '../candidates/confidence';
import type { Decided } from '../candidates/decided';
import { mentionOf } from '../candidates/mention';
import type { Mention, OrganizationRecord, PersonRecord, PlaceRecord, Role } from '../records';
import type { Document } from '../text/document';
import { type Cluster, clusterNames } from './cluster';
import { fullest } from './fullest';
import type { PersonReading } from './reading';
import { addRoles } from './roles';
import { Surroundings } from './surroundings';

/** Records from the candidates that were decided on, one to a person. */
export function linkPeople(
  candidates: readonly Decided<PersonReading>[],
  document: Document,
  places: readonly PlaceRecord[] = [],
  organizations: readonly OrganizationRecord[] = [],
): PersonRecord[] {
  if (candidates.length === 0) return [];
  const around = new Surroundings(places, organizations, document);
  return clusterNames(candidates, document).map((cluster, i) =>
    recordOf(cluster, i, document, around),
  );
}

/** Each of these once. */
const once = (words: string[]): string[] => (words.length < 2 ? words : [...new Set(words)]);

const isHeld = ({ place, organization }: Role): boolean =>
  place !== undefined || organization !== undefined;

/**
 * Roles told apart by title and by whose they are; the first mention of each stays, and none that
 * says nothing of whose it is where another of the same title does.
 */
function distinct(roles: Role[]): Role[] {
  if (roles.length < 2) return roles;
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
  const best = fullest(sightings, document);
  const name = mentionOf(best.candidate, document).text;
  const mentions: Mention[] = [];
  const aliases: string[] = [];
  const honorifics: string[] = [];
  const roles: Role[] = [];
  let evidence = 0;
  for (const { candidate, honorific } of sightings) {
    const mention = mentionOf(candidate, document);
    mentions.push(mention);
    if (mention.text !== name) aliases.push(mention.text);
    if (honorific !== undefined) honorifics.push(honorific);
    addRoles(roles, document, candidate, around);
    evidence = Math.max(evidence, candidate.score);
  }
  return {
    kind: 'person',
    id: `person:${i + 1}`,
    name,
    parts: best.name.parts,
    aliases: once(aliases),
    honorifics: once(honorifics),
    roles: distinct(roles),
    confidence: confidenceOf(evidence),
    mentions,
  };
}
