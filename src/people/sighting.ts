import type { Decided } from '../candidates/decided';
import { honorifics, offices } from '../names/titles';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import { type Gender, genderOfAddress } from './gender';
import type { ParsedName } from './parts';
import type { PersonReading } from './reading';

/** A name where it stands. */
export interface Sighting {
  readonly candidate: Decided<PersonReading>;
  readonly name: ParsedName;
  /** The form of address right before the name, as written. */
  readonly honorific: string | undefined;
  readonly gender: Gender | undefined;
  /** The office right before the name, in lower case: *president*. */
  readonly office: string | undefined;
}

/** A name where it stands, with what is said before it. */
export function sightingOf(
  candidate: Decided<PersonReading>,
  name: ParsedName,
  { tokens }: Document,
): Sighting {
  const { sentence } = tokens[candidate.from] as Token;
  const before = tokenBefore(tokens, candidate.from);
  const word = before?.sentence === sentence ? before.word : undefined;
  const address = word && honorifics.has(word) ? word : undefined;
  return {
    candidate,
    name,
    honorific: address?.text,
    gender: (address && genderOfAddress(address)) ?? name.gender,
    office: word && offices.has(word) ? word.lower : undefined,
  };
}
