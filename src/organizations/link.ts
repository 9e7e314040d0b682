import { confidenceOf } from '../candidates/confidence';
import type { Decided } from '../candidates/decided';
import { mentionOf } from '../candidates/mention';
import { addTo } from '../grouped';
import type { Mention, OrganizationRecord } from '../records';
import type { Document } from '../text/document';
import type { OrganizationReading } from './reading';
import { initials, nameKey, shortKey } from './spelling';
import { fullNameOf } from './vocabulary/known';

interface Sighting {
  readonly candidate: Decided<OrganizationReading>;
  readonly mention: Mention;
}

const isAcronym = (text: string): boolean => /^[A-Z&]{2,7}$/.test(text);

/** What stands for what: acronyms and short forms by the key of the name they stand for. */
function aliasesOf(sightings: readonly Sighting[]): Map<string, string> {
  const aliases = new Map<string, string>();
  const put = (alias: string, key: string): void => {
    if (alias !== key && !aliases.has(alias)) aliases.set(alias, key);
  };
  for (const { candidate, mention } of sightings) {
    const { acronym } = candidate.reading;
    if (acronym) put(nameKey(acronym), nameKey(mention.text));
  }
  for (const { mention } of sightings) {
    const key = nameKey(mention.text);
    const letters = initials(mention.text);
    if (letters.length > 2) put(nameKey(letters), key);
    const short = shortKey(mention.text);
    if (short !== key) put(short, key);
  }
  return aliases;
}

/** The key under which all mentions of one organisation meet. */
function keyOf(text: string, aliases: ReadonlyMap<string, string>): string {
  const own = nameKey(text);
  const stated = aliases.get(own);
  if (stated !== undefined && (isAcronym(text) || shortKey(stated) === own)) return stated;
  const known = fullNameOf(text);
  return known === undefined ? own : nameKey(known);
}

function recordOf(sightings: readonly Sighting[], i: number): OrganizationRecord {
  const texts = [...new Set(sightings.map(({ mention }) => mention.text))];
  const full = texts.filter((text) => !isAcronym(text));
  const name = full.reduce(
    (best, text) => (text.length > best.length ? text : best),
    full[0] ?? '',
  );
  const acronym = texts.find(isAcronym);
  const best = name === '' ? (texts[0] as string) : name;
  const id = `organization:${i + 1}`;
  const record = { kind: 'organization', id, name: best } as OrganizationRecord;
  if (acronym && acronym !== best) record.acronym = acronym;
  record.aliases = texts.filter((text) => text !== best);
  record.confidence = confidenceOf(sightings.map(({ candidate }) => candidate));
  record.mentions = sightings.map(({ mention }) => mention);
  return record;
}

/** Records from the candidates that were decided on, one to an organisation. */
export function linkOrganizations(
  candidates: readonly Decided<OrganizationReading>[],
  document: Document,
): OrganizationRecord[] {
  const sightings = candidates.map((candidate) => ({
    candidate,
    mention: mentionOf(candidate, document),
  }));
  const aliases = aliasesOf(sightings);
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    addTo(groups, keyOf(sighting.mention.text, aliases), sighting);
  }
  return [...groups.values()].map(recordOf);
}
