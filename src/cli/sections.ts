import type { Extraction, Mention, Role } from '../records';
import { sayQuantity } from '../report/words/claim';
import { sayCoordinates } from '../report/words/place';
import { describeDate, describeSubject } from './describe';
import { KIND_STYLES } from './highlight';

/** One table of the overview: a heading and its rows of cells. */
export interface Section {
  title: string;
  color: (typeof KIND_STYLES)[keyof typeof KIND_STYLES];
  rows: string[][];
}

/** The five kinds of record as tables, in the order who, where, when, how many. */
export function sectionsOf(extraction: Extraction): Section[] {
  const names = namesById(extraction);
  const sections = [
    { title: 'People', color: KIND_STYLES.person, rows: peopleRows(extraction, names) },
    { title: 'Places', color: KIND_STYLES.place, rows: placeRows(extraction) },
    { title: 'Organisations', color: KIND_STYLES.organization, rows: organizationRows(extraction) },
    { title: 'Dates', color: KIND_STYLES.date, rows: dateRows(extraction) },
    { title: 'Claims', color: KIND_STYLES.claim, rows: claimRows(extraction, names) },
  ];
  return sections.map(({ rows, ...section }) => ({
    ...section,
    rows: rows.map((row) => row.map(oneLine)),
  }));
}

type Names = ReadonlyMap<string, string>;

function namesById({ people, places, organizations }: Extraction): Names {
  return new Map([...people, ...places, ...organizations].map(({ id, name }) => [id, name]));
}

function peopleRows({ people }: Extraction, names: Names): string[][] {
  return people.map(({ name, roles, aliases, mentions }) => [
    name,
    [...new Set(roles.map((role) => describeRole(role, names)))].join('; '),
    also(aliases),
    times(mentions),
  ]);
}

function describeRole({ title, organization, place, former }: Role, names: Names): string {
  const of = [organization, place].flatMap((id) => (id && names.get(id)) ?? []);
  const office = of.length > 0 ? `${title} (${of.join(', ')})` : title;
  return former ? `former ${office}` : office;
}

function placeRows({ places }: Extraction): string[][] {
  return places.map((place) => [
    place.name,
    [place.type, place.country].filter(Boolean).join(', '),
    sayCoordinates(place),
    times(place.mentions),
  ]);
}

function organizationRows({ organizations }: Extraction): string[][] {
  return organizations.map(({ name, acronym, aliases, mentions }) => [
    name,
    acronym ?? '',
    also(aliases.filter((alias) => alias !== acronym)),
    times(mentions),
  ]);
}

function dateRows({ dates }: Extraction): string[][] {
  return dates.map((date) => [
    [...new Set(date.mentions.map(({ text }) => text))].join(', '),
    describeDate(date),
    date.type.toLowerCase(),
    times(date.mentions),
  ]);
}

function claimRows({ claims }: Extraction, names: Names): string[][] {
  return claims.map((claim) => {
    const { mention, quantity, source } = claim;
    const speaker = source && (names.get(source.id ?? '') ?? source.text);
    return [
      mention.text,
      sayQuantity(quantity),
      describeSubject(claim),
      speaker ? `says ${speaker}` : '',
    ];
  });
}

function also(aliases: readonly string[]): string {
  return aliases.length > 0 ? `also ${aliases.join(', ')}` : '';
}

function times(mentions: readonly Mention[]): string {
  return `×${mentions.length}`;
}

/** What came from a text is shown on one line and cannot steer the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
