import { type Candidates, type Decisions, decide } from './candidates';
import { linkClaims } from './claims/link';
import { relateClaims } from './claims/relate';
import { linkDates } from './dates/link';
import { type Grammar, standardGrammar } from './grammar';
import { linkOrganizations } from './organizations/link';
import { linkPeople } from './people/link';
import { settleDateline } from './places/dateline';
import { linkPlaces } from './places/link';
import type { ArticleText, DocumentInfo, Extraction, ExtractOptions, PlaceRecord } from './records';
import { propose } from './rules/match';
import type { Candidate } from './rules/rule';
import { type Document, readDocuments } from './text/document';
import { version } from './version';

/** Everything that happened on the way from a text to its records. */
export interface Explanation {
  document: Document;
  proposed: Candidates;
  decided: Decisions;
  extraction: Extraction;
}

/**
 * Read, mark, propose, decide, link, relate: each step over all articles before the next begins, so
 * that what a step needs, code as well as tables, is brought to the processor once for all of them.
 */
export function explainAll(
  articles: readonly ArticleText[],
  grammar: Grammar = standardGrammar,
): Explanation[] {
  return readDocuments(articles)
    .map((document) => ({ document, proposed: proposeAll(grammar, document) }))
    .map(({ document, proposed }) => ({ document, proposed, decided: decide(proposed, document) }))
    .map(({ document, proposed, decided }) => {
      return { document, proposed, decided, linked: linkAll(decided, proposed, document) };
    })
    .map(({ document, proposed, decided, linked }) => {
      return { document, proposed, decided, extraction: relateAll(linked, document) };
    });
}

/** The same for one article. */
export function explain(
  text: string,
  options: ExtractOptions = {},
  grammar: Grammar = standardGrammar,
): Explanation {
  return explainAll([{ ...options, text }], grammar)[0] as Explanation;
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
  const people = linkPeople(decided.people, document, decided.places, decided.organizations);
  const dates = linkDates(decided.dates, document);
  const claims = linkClaims(decided.claims, document);
  return { people, places, organizations, dates, claims };
}

function relateAll(linked: ReturnType<typeof linkAll>, document: Document): Extraction {
  const { people, places, organizations, dates, claims } = linked;
  relateClaims(claims, linked, document);
  return {
    version,
    document: describe(document, places),
    sentences: spans(document),
    people,
    places,
    organizations,
    dates,
    claims,
  };
}

function describe({ date, zones }: Document, places: readonly PlaceRecord[]): DocumentInfo {
  const { dateline, kept } = settleDateline(zones, places);
  const dating =
    date.date === undefined
      ? { dateSource: date.source }
      : { date: date.date, dateSource: date.source };
  return Object.assign(dating, dateline ? { dateline, zones: kept } : { zones: kept });
}

const spans = ({ sentences }: Document) => sentences.map(({ start, end }) => ({ start, end }));
