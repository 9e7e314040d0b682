import { describe, expect, it } from 'vitest';
import { claimsRules } from '../src/claims';
import { datesRules } from '../src/dates';
import { extract } from '../src/index';
import { organizationsRules } from '../src/organizations';
import { peopleRules } from '../src/people';
import { placesRules } from '../src/places';
import type { ExtractedRecord, Extraction } from '../src/records';
import { exampleKey } from './example-key';

/** Every example is read as if written on this day, a Wednesday. */
const referenceDate = '2024-07-03';

const rooms = [peopleRules, placesRules, organizationsRules, datesRules, claimsRules];

const records = (extraction: Extraction): ExtractedRecord[] => [
  ...extraction.people,
  ...extraction.places,
  ...extraction.organizations,
  ...extraction.dates,
  ...extraction.claims,
];

/** What the rule made of the text: the keys of its mentions. */
function madeBy(rule: string, text: string): string[] {
  return records(extract(text, { referenceDate })).flatMap((record) => {
    const mentions = record.kind === 'claim' ? [record.mention] : record.mentions;
    return mentions
      .filter((mention) => mention.rule === rule)
      .map((mention) => exampleKey(record, mention));
  });
}

for (const rules of rooms) {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const [expected, texts] of Object.entries(rule.examples)) {
        it.each(texts ?? [])(`${expected}: %s`, (text) => {
          if (expected === 'nothing') expect(madeBy(rule.id, text)).toEqual([]);
          else expect(madeBy(rule.id, text)).toContain(expected);
        });
      }
    });
  }
}
