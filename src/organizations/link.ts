import { confidenceOf } from '../candidates/confidence';
import type { Decided } from '../candidates/decided';
import { mentionOf } from '../candidates/mention';
import { addTo } from '../grouped';
import type { Mention, OrganizationRecord } from '../records';
import type { Document } from '../text/document';
import type { OrganizationReading } from './reading';
import { type Spelling, spellingOf } from './spelling';

interface Sighting {
  readonly candidate: Decided<OrganizationReading>;
  readonly mention: Mention;
  readonly name: Spelling;
}

/** What stands for what: the names that acronyms and short forms stand for, by their keys. */
function aliasesOf(sightings: readonly Sighting[]): Map<string, Spelling> {
  const aliases = new Map<string, Spelling>();
  const put = (alias: string, name: Spelling): void => {
    if (alias !== name.key && !aliases.has(alias)) aliases.set(alias, name);
  };
  for (const { candidate, name } of sightings) {
    const { acronym } = candidate.reading;
    if (acronym) put(spellingOf(acronym).key, name);
  }
  for (const { name } of sightings) {
    if (name.initials !== undefined) put(name.initials, name);
    put(name.short, name);
  }
  return aliases;
}

/** The key under which all mentions of one organisation meet. */
function keyOf({ key, full, isAcronym }: Spelling, aliases: ReadonlyMap<string, Spelling>): string {
  const stated = aliases.get(key);
  return stated && (isAcronym || stated.short === key) ? stated.key : full;
}

/** The longest that is no acronym, if there is one. */
function fullest(names: readonly Spelling[]): Spelling {
  let best: Spelling | undefined;
  for (const name of names)
    if (!name.isAcronym && (!best || name.text.length > best.text.length)) best = name;
  return best ?? (names[0] as Spelling);
}

function recordOf(sightings: readonly Sighting[], i: number): OrganizationRecord {
  const id = `organization:${i + 1}`;
  const names: Spelling[] = [];
  const mentions: Mention[] = [];
  let evidence = 0;
  for (const { candidate, mention, name } of sightings) {
    if (!names.includes(name)) names.push(name);
    mentions.push(mention);
    candidate.record = id;
    evidence = Math.max(evidence, candidate.score);
  }
  const best = fullest(names);
  const acronym = names.find(({ isAcronym }) => isAcronym);
  const record = { kind: 'organization', id, name: best.text } as OrganizationRecord;
  if (acronym && acronym !== best) record.acronym = acronym.text;
  record.aliases = names.filter((name) => name !== best).map(({ text }) => text);
  record.confidence = confidenceOf(evidence);
  record.mentions = mentions;
  return record;
}

/** Records from the candidates that were decided on, one to an organisation. */
export function linkOrganizations(
  candidates: readonly Decided<OrganizationReading>[],
  document: Document,
): OrganizationRecord[] {
  if (candidates.length === 0) return [];
  const sightings = candidates.map((candidate) => {
    const mention = mentionOf(candidate, document);
    return { candidate, mention, name: spellingOf(mention.text) };
  });
  const aliases = aliasesOf(sightings);
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) addTo(groups, keyOf(sighting.name, aliases), sighting);
  return [...groups.values()].map(recordOf);
}
