import { mentionOf } from '../candidates/mention';
import type { PersonRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { PersonReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkPeople(
  candidates: readonly Candidate<PersonReading>[],
  document: Document,
): PersonRecord[] {
  const records = new Map<string, PersonRecord>();
  for (const candidate of candidates) {
    const mention = mentionOf(candidate, document);
    const known = records.get(mention.text);
    if (known) known.mentions.push(mention);
    else
      records.set(mention.text, {
        kind: 'person',
        id: `person:${records.size + 1}`,
        name: mention.text,
        parts: {},
        aliases: [],
        honorifics: [],
        roles: [],
        confidence: 'medium',
        mentions: [mention],
      });
  }
  return [...records.values()];
}
