import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { type Gender, genderOf, honorificBefore, officeBefore } from './gender';
import { type ParsedName, parseName } from './parts';
import type { PersonReading } from './reading';

/** A name where it stands. */
export interface Sighting {
  readonly candidate: Candidate<PersonReading>;
  readonly name: ParsedName;
  readonly honorific: string | undefined;
  readonly gender: Gender | undefined;
  /** The office right before the name, in lower case: *president*. */
  readonly office: string | undefined;
}

/** Reads a name where it stands: its parts, and what is said before it. */
export function sightingOf(candidate: Candidate<PersonReading>, document: Document): Sighting {
  const name = parseName(document, candidate.from, candidate.to);
  const honorific = honorificBefore(document, candidate.from);
  const gender = genderOf(honorific, name.given);
  const office = officeBefore(document, candidate.from);
  return { candidate, name, honorific, gender, office };
}
