import { mentionOf } from '../candidates/mention';
import type { OrganizationRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { OrganizationReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkOrganizations(
  candidates: readonly Candidate<OrganizationReading>[],
  document: Document,
): OrganizationRecord[] {
  const records = new Map<string, OrganizationRecord>();
  for (const candidate of candidates) {
    const mention = mentionOf(candidate, document);
    const known = records.get(mention.text);
    if (known) known.mentions.push(mention);
    else
      records.set(mention.text, {
        kind: 'organization',
        id: `organization:${records.size + 1}`,
        name: mention.text,
        aliases: [],
        confidence: 'medium',
        mentions: [mention],
      });
  }
  return [...records.values()];
}
