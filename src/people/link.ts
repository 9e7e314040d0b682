import { confidenceOf } from '../candidates/confidence';
import type { Decided } from '../candidates/decided';
import { mentionOf } from '../candidates/mention';
import type { Mention, PersonRecord, Role } from '../records';
import type { Document } from '../text/document';
import { type Cluster, clusterNames } from './cluster';
import { fullest } from './fullest';
import type { PersonReading } from './reading';
import { addRoles } from './roles';
import { Surroundings } from './surroundings';

/** Records from the candidates that were decided on, one to a person; places and organisations are linked already. */
export function linkPeople(
  candidates: readonly Decided<PersonReading>[],
  document: Document,
  places: readonly Decided<unknown>[],
  organizations: readonly Decided<unknown>[],
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
  const offices = roles.map(({ title, former }) => `${title.toLowerCase()}|${former ?? ''}`);
  const held = new Set(offices.filter((_, i) => isHeld(roles[i] as Role)));
  roles.forEach((role, i) => {
    const office = offices[i] as string;
    if (!isHeld(role) && held.has(office)) return;
    const key = `${office}|${role.place ?? ''}|${role.organization ?? ''}`;
    if (!known.has(key)) known.set(key, role);
  });
  return [...known.values()];
}

function recordOf(
  { sightings }: Cluster,
  i: number,
  document: Document,
  around: Surroundings,
): PersonRecord {
  const best = fullest(sightings, document);
  let name = '';
  const mentions: Mention[] = [];
  const aliases: string[] = [];
  const honorifics: string[] = [];
  const roles: Role[] = [];
  let evidence = 0;
  for (const { candidate, honorific } of sightings) {
    const mention = mentionOf(candidate, document);
    mentions.push(mention);
    if (candidate === best.candidate) name = mention.text;
    if (honorific !== undefined) honorifics.push(honorific);
    addRoles(roles, document, candidate, around);
    evidence = Math.max(evidence, candidate.score);
  }
  for (const { text } of mentions) if (text !== name) aliases.push(text);
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
