import type { Decided } from '../candidates/decided';
import type { Document } from '../text/document';
import { type Gender, genderOf, honorificBefore, officeBefore } from './gender';
import type { ParsedName } from './parts';
import type { PersonReading } from './reading';

/** A name where it stands. */
export interface Sighting {
  readonly candidate: Decided<PersonReading>;
  readonly name: ParsedName;
  readonly honorific: string | undefined;
  readonly gender: Gender | undefined;
  /** The office right before the name, in lower case: *president*. */
  readonly office: string | undefined;
}

/** A name where it stands, with what is said before it. */
export function sightingOf(
  candidate: Decided<PersonReading>,
  name: ParsedName,
  document: Document,
): Sighting {
  const honorific = honorificBefore(document, candidate.from);
  const gender = genderOf(honorific, name.given);
  const office = officeBefore(document, candidate.from);
  return { candidate, name, honorific, gender, office };
}
