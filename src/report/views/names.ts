import type { OrganizationRecord, PersonRecord, Role } from '../../records';
import { type Article, anchorOf } from '../article';
import { type Html, html } from '../html';
import { confidenceNote, evidence, recordHeading, recordLink, recordSection } from './record';

/** The people of an article with their roles and other names. */
export function peopleView(article: Article): Html {
  const { people } = article.extraction;
  const cards = people.map((person) => personCard(article, person));
  return recordSection(article, 'person', people.length, html`<ol class="cards">${cards}</ol>`);
}

function personCard(article: Article, person: PersonRecord): Html {
  const roles = new Map(person.roles.map((role) => [roleKey(role), role]));
  return html`<li class="record person" id="${anchorOf(article.key, person.id)}" tabindex="-1">
<h3>${recordHeading(article, person, person.name)} ${confidenceNote(person.confidence)}</h3>
${[...roles.values()].map((role) => html`<p class="role">${roleView(article, role)}</p>`)}
${alsoView([...person.honorifics, ...person.aliases])}
${evidence(article, person)}</li>`;
}

const roleKey = ({ title, organization, place, former }: Role) =>
  [title, organization, place, former].join('\n');

function roleView(article: Article, { title, organization, place, former }: Role): Html {
  const of = [organization, place].flatMap((id) => recordLink(article, id) ?? []);
  return html`${former && 'former '}${title}${of.map((link) => html`, ${link}`)}`;
}

/** The organisations of an article with their other names. */
export function organizationsView(article: Article): Html {
  const { organizations } = article.extraction;
  const cards = organizations.map((organization) => organizationCard(article, organization));
  const list = html`<ol class="cards">${cards}</ol>`;
  return recordSection(article, 'organization', organizations.length, list);
}

function organizationCard(article: Article, organization: OrganizationRecord): Html {
  const { id, name, acronym, aliases, confidence } = organization;
  const others = [...new Set(acronym === undefined ? aliases : [acronym, ...aliases])];
  return html`<li class="record organization" id="${anchorOf(article.key, id)}" tabindex="-1">
<h3>${recordHeading(article, organization, name)} ${confidenceNote(confidence)}</h3>
${alsoView(others.filter((other) => other !== name))}
${evidence(article, organization)}</li>`;
}

function alsoView(names: readonly string[]): Html | undefined {
  return names.length > 0 ? html`<p class="also">also ${names.join(', ')}</p>` : undefined;
}
