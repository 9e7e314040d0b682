import { confidenceOf } from '../candidates/confidence';
import { mentionOf } from '../candidates/mention';
import type { PersonRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { type Cluster, clusterNames } from './cluster';
import { fullest } from './fullest';
import type { PersonReading } from './reading';

/** Records from the candidates that were decided on, one to a person. */
export function linkPeople(
  candidates: readonly Candidate<PersonReading>[],
  document: Document,
): PersonRecord[] {
  return clusterNames(candidates, document).map((cluster, i) => recordOf(cluster, i, document));
}

function recordOf({ sightings }: Cluster, i: number, document: Document): PersonRecord {
  const mentions = sightings.map(({ candidate }) => mentionOf(candidate, document));
  const best = fullest(sightings);
  const name = mentionOf(best.candidate, document).text;
  const aliases = [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name);
  const honorifics = sightings.flatMap(({ honorific }) => honorific ?? []);
  return {
    kind: 'person',
    id: `person:${i + 1}`,
    name,
    parts: best.name.parts,
    aliases,
    honorifics: [...new Set(honorifics)],
    roles: [],
    confidence: confidenceOf(sightings.map(({ candidate }) => candidate)),
    mentions,
  };
}
