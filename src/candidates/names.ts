import type { OrganizationReading } from '../organizations/reading';
import type { OtherReading } from '../others/reading';
import type { PersonReading } from '../people/reading';
import type { PlaceReading } from '../places/reading';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { keepCompany } from './company';
import { type Contender, contendersOf, type Kind } from './contender';
import type { Decided } from './decided';
import { withoutPlacesInNames } from './inside';
import { keepKind } from './lists';
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

const choose = (contenders: readonly Contender[]): Contender[] =>
  bestApart(contenders.filter(({ score }) => score >= THRESHOLD));

/** Of all readings of the capitalised words, the set the whole document supports best. */
export function decideNames(proposed: ProposedNames, document: Document): DecidedNames {
  const all = [
    ...contendersOf('person', proposed.people, document),
    ...contendersOf('place', proposed.places, document),
    ...contendersOf('organization', proposed.organizations, document),
    ...contendersOf('other', proposed.others, document),
  ];
  keepCompany(all, document);
  score(all);
  const contenders = withoutPlacesInNames(all);
  const first = choose(contenders);
  settle(contenders, first);
  keepKind(contenders, first, document);
  const chosen = choose(contenders);
  const of = <Reading>(kind: Kind): Decided<Reading>[] =>
    chosen
      .filter((contender) => contender.kind === kind)
      .map((contender) => decided(contender) as unknown as Decided<Reading>);
  return {
    people: of('person'),
    places: of('place'),
    organizations: of('organization'),
    others: of('other'),
  };
}

function decided({ candidate, score }: Contender): Decided<unknown> {
  const { rule, from, to, reading } = candidate;
  return { rule, from, to, reading, score };
}
