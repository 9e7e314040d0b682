import type { OrganizationReading } from '../organizations/reading';
import type { OtherReading } from '../others/reading';
import type { PersonReading } from '../people/reading';
import type { PlaceReading } from '../places/reading';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { keepCompany } from './company';
import { type Contender, contendersOf } from './contender';
import { withoutPlacesInNames } from './inside';
import { keepKind } from './lists';
import { bestApart } from './schedule';
import { score, settle } from './support';

/** The names of a document, by kind. */
export interface Names {
  people: Candidate<PersonReading>[];
  places: Candidate<PlaceReading>[];
  organizations: Candidate<OrganizationReading>[];
  others: Candidate<OtherReading>[];
}

/** Less evidence than this makes no record. */
const THRESHOLD = 2;

const choose = (contenders: readonly Contender[]): Contender[] =>
  bestApart(contenders.filter(({ score }) => score >= THRESHOLD));

/** Of all readings of the capitalised words, the set the whole document supports best. */
export function decideNames(proposed: Names, document: Document): Names {
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
  const of = <Reading>(kind: Contender['kind']): Candidate<Reading>[] =>
    chosen
      .filter((contender) => contender.kind === kind)
      .map((contender) => weighed(contender) as unknown as Candidate<Reading>);
  return {
    people: of('person'),
    places: of('place'),
    organizations: of('organization'),
    others: of('other'),
  };
}

/** The candidate that stands for a contender, with what the whole document says for it. */
function weighed({ candidate, score }: Contender): Contender['candidate'] {
  const { rule, from, to, reading } = candidate;
  return { rule, from, to, reading: { ...reading, weight: score } };
}
