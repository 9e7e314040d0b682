import { type Candidates, type Decisions, decide } from './candidates';
import { linkClaims } from './claims/link';
import { relateClaims } from './claims/relate';
import { linkDates } from './dates/link';
import { type Grammar, standardGrammar } from './grammar';
import { linkOrganizations } from './organizations/link';
import { linkPeople } from './people/link';
import { settleDateline } from './places/dateline';
import { linkPlaces } from './places/link';
import type { DocumentInfo, Extraction, ExtractOptions, PlaceRecord } from './records';
import { propose } from './rules/match';
import type { Candidate } from './rules/rule';
import { type Document, readDocument } from './text/document';
import { version } from './version';

/** Everything that happened on the way from a text to its records. */
export interface Explanation {
  document: Document;
  proposed: Candidates;
  decided: Decisions;
  extraction: Extraction;
}

/** Read, mark, propose, decide, link, relate. */
export function explain(
  text: string,
  options: ExtractOptions = {},
  grammar: Grammar = standardGrammar,
): Explanation {
  const document = readDocument(text, options);
  const proposed = proposeAll(grammar, document);
  const decided = decide(proposed, document);
  const linked = linkAll(decided, proposed, document);
  const { people, places, organizations, dates, claims } = linked;
  relateClaims(claims, linked, document);
  const extraction = {
    version,
    document: describe(document, places),
    sentences: spans(document),
    people,
    places,
    organizations,
    dates,
    claims,
  };
  return { document, proposed, decided, extraction };
}

function proposeAll({ all, rooms }: Grammar, document: Document): Candidates {
  const candidates: Record<keyof Candidates, Candidate<unknown>[]> = {
    people: [],
    places: [],
    organizations: [],
    others: [],
    dates: [],
    claims: [],
  };
  propose(
    all,
    document,
    rooms.map((room) => candidates[room]),
  );
  return candidates as Candidates;
}

function linkAll(decided: Decisions, proposed: Candidates, document: Document) {
  const beside = { organizations: decided.organizations, proposed: proposed.places };
  const places = linkPlaces(decided.places, document, beside);
  const organizations = linkOrganizations(decided.organizations, document);
  const people = linkPeople(decided.people, document, places, organizations);
  const dates = linkDates(decided.dates, document);
  const claims = linkClaims(decided.claims, document);
  return { people, places, organizations, dates, claims };
}

function describe({ date, zones }: Document, places: readonly PlaceRecord[]): DocumentInfo {
  const { dateline, kept } = settleDateline(zones, places);
  return {
    ...(date.date === undefined ? {} : { date: date.date }),
    dateSource: date.source,
    ...(dateline ? { dateline } : {}),
    zones: kept,
  };
}

const spans = ({ sentences }: Document) => sentences.map(({ start, end }) => ({ start, end }));
