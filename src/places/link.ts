import { mentionOf } from '../candidates/mention';
import type { PlaceRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { PlaceReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkPlaces(
  candidates: readonly Candidate<PlaceReading>[],
  document: Document,
): PlaceRecord[] {
  const records = new Map<string, PlaceRecord>();
  for (const candidate of candidates) {
    const { form, usage, entries } = candidate.reading;
    const mention = { ...mentionOf(candidate, document), form, usage };
    const best = entries[0];
    const key = `${best?.name ?? mention.text} ${best?.country ?? ''}`;
    const known = records.get(key);
    if (known) known.mentions.push(mention);
    else
      records.set(key, {
        kind: 'place',
        id: `place:${records.size + 1}`,
        name: best?.name ?? mention.text,
        type: best?.type ?? 'other',
        ...(best?.country ? { country: best.country } : {}),
        confidence: 'medium',
        mentions: [mention],
      });
  }
  return [...records.values()];
}
