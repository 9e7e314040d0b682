import type { OrganizationReading } from '../organizations/reading';
import type { OtherReading } from '../others/reading';
import type { PersonReading } from '../people/reading';
import type { PlaceReading } from '../places/reading';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { keepCompany } from './company';
import { type Contender, ORGANIZATION, PERSON, PLACE } from './contender';
import { Contenders } from './contenders';
import type { Decided } from './decided';
import { dropPlacesInNames } from './inside';
import { keepKind } from './lists';
import type { TokenRange } from './overlap';
import { bestApart } from './schedule';
import { score, settle } from './support';

/** The names that the rules propose, by kind. */
export interface ProposedNames {
  people: Candidate<PersonReading>[];
  places: Candidate<PlaceReading>[];
  organizations: Candidate<OrganizationReading>[];
  /** Names that make no record. */
  others: Candidate<OtherReading>[];
}

/** The names that the document supports, by kind. */
export interface DecidedNames {
  people: Decided<PersonReading>[];
  places: Decided<PlaceReading>[];
  organizations: Decided<OrganizationReading>[];
  others: Decided<OtherReading>[];
}

/** Less evidence than this makes no record. */
const THRESHOLD = 2;

const choose = ({ all }: Contenders): Contender[] =>
  bestApart(all.filter(({ score }) => score >= THRESHOLD));

/** Of all readings of the capitalised words, the set the whole document supports best; the dates are settled. */
export function decideNames(
  proposed: ProposedNames,
  dates: readonly TokenRange[],
  document: Document,
): DecidedNames {
  const { people, places, organizations, others } = proposed;
  const contenders = new Contenders([people, places, organizations, others], dates, document);
  keepCompany(contenders, document);
  score(contenders);
  dropPlacesInNames(contenders.all);
  const first = choose(contenders);
  settle(contenders, first);
  keepKind(first, document);
  return byKind(choose(contenders));
}

function byKind(chosen: readonly Contender[]): DecidedNames {
  const people: Decided<unknown>[] = [];
  const places: Decided<unknown>[] = [];
  const organizations: Decided<unknown>[] = [];
  const others: Decided<unknown>[] = [];
  for (const { kind, candidate, score } of chosen) {
    const { rule, from, to, reading } = candidate;
    const decided = { rule, from, to, reading, score, record: '' };
    if (kind === PERSON) people.push(decided);
    else if (kind === PLACE) places.push(decided);
    else if (kind === ORGANIZATION) organizations.push(decided);
    else others.push(decided);
  }
  return { people, places, organizations, others } as unknown as DecidedNames;
}
