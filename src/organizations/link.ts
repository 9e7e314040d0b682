import { confidenceOf } from '../candidates/confidence';
import type { Decided } from '../candidates/decided';
import { mentionOf } from '../candidates/mention';
import { addTo } from '../grouped';
import type { Mention, OrganizationRecord } from '../records';
import type { Document } from '../text/document';
import type { OrganizationReading } from './reading';
import { initials, nameKey, nameWords, shortKey } from './spelling';
import { fullNameOf } from './vocabulary/known';

/** A name as it is written, read once however often it occurs, and what it is compared by. */
interface Name {
  readonly text: string;
  readonly key: string;
  /** The key without words for a legal form. */
  readonly short: string;
  /** The key of the name that it is known to stand for, or its own. */
  readonly full: string;
  readonly initials: string;
  readonly isAcronym: boolean;
}

interface Sighting {
  readonly candidate: Decided<OrganizationReading>;
  readonly mention: Mention;
  readonly name: Name;
}

function nameOf(text: string): Name {
  const words = nameWords(text);
  const key = words.join(' ');
  const known = fullNameOf(text);
  return {
    text,
    key,
    short: shortKey(words),
    full: known === undefined ? key : nameKey(known),
    initials: initials(words),
    isAcronym: /^[A-Z&]{2,7}$/.test(text),
  };
}

/** What stands for what: the names that acronyms and short forms stand for, by their keys. */
function aliasesOf(sightings: readonly Sighting[], names: Iterable<Name>): Map<string, Name> {
  const aliases = new Map<string, Name>();
  const put = (alias: string, name: Name): void => {
    if (alias !== name.key && !aliases.has(alias)) aliases.set(alias, name);
  };
  for (const { candidate, name } of sightings) {
    const { acronym } = candidate.reading;
    if (acronym) put(nameKey(acronym), name);
  }
  for (const name of names) {
    if (name.initials.length > 2) put(nameKey(name.initials), name);
    put(name.short, name);
  }
  return aliases;
}

/** The key under which all mentions of one organisation meet. */
function keyOf({ key, full, isAcronym }: Name, aliases: ReadonlyMap<string, Name>): string {
  const stated = aliases.get(key);
  return stated && (isAcronym || stated.short === key) ? stated.key : full;
}

/** The longest that is no acronym, if there is one. */
function fullest(names: readonly Name[]): Name {
  let best: Name | undefined;
  for (const name of names)
    if (!name.isAcronym && (!best || name.text.length > best.text.length)) best = name;
  return best ?? (names[0] as Name);
}

function recordOf(sightings: readonly Sighting[], i: number): OrganizationRecord {
  const names = [...new Set(sightings.map(({ name }) => name))];
  const best = fullest(names);
  const acronym = names.find(({ isAcronym }) => isAcronym);
  const id = `organization:${i + 1}`;
  const record = { kind: 'organization', id, name: best.text } as OrganizationRecord;
  if (acronym && acronym !== best) record.acronym = acronym.text;
  record.aliases = names.filter((name) => name !== best).map(({ text }) => text);
  record.confidence = confidenceOf(sightings.map(({ candidate }) => candidate));
  record.mentions = sightings.map(({ mention }) => mention);
  return record;
}

/** Records from the candidates that were decided on, one to an organisation. */
export function linkOrganizations(
  candidates: readonly Decided<OrganizationReading>[],
  document: Document,
): OrganizationRecord[] {
  const names = new Map<string, Name>();
  const sightings: Sighting[] = [];
  for (const candidate of candidates) {
    const mention = mentionOf(candidate, document);
    const name = names.get(mention.text) ?? nameOf(mention.text);
    names.set(name.text, name);
    sightings.push({ candidate, mention, name });
  }
  const aliases = aliasesOf(sightings, names.values());
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) addTo(groups, keyOf(sighting.name, aliases), sighting);
  return [...groups.values()].map(recordOf);
}
