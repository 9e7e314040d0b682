import { readCorpus } from '../../scripts/corpus';
import { extract } from '../../src/index';
import type { Extraction, Mention, OrganizationRecord } from '../../src/records';
import { EXTRACTION, TEXT } from '../fixture';

/** A text and what was read from it, or might be. */
export interface Case {
  name: string;
  text: string;
  extraction: Extraction;
}

const ODD = '𝒜𝒷 c\td\u2028e\r\n\nf "g" 🏙🏙 =h <i> \u0085j\n';

/** Spans of {@link ODD} that nest, touch, cross, are equal, hold breaks and begin with astral signs. */
const SPANS: [start: number, end: number][] = [
  [0, 6],
  [0, 2],
  [2, 4],
  [0, 2],
  [5, 8],
  [5, 14],
  [13, 17],
  [17, 19],
  [19, 21],
  [19, 27],
  [25, 28],
];

/** Characters of two code units each, and a mention far from both ends. */
const ASTRAL = `${'🏙'.repeat(40)}ab${'𝒷'.repeat(40)}`;

/** Offsets are right and nothing else is: the spans are all organisations, over two sentences. */
function spansIn(whole: string, spans: readonly [number, number][]): Extraction {
  const organizations = spans.map(([start, end], index): OrganizationRecord => {
    const text = whole.slice(start, end);
    const mention: Mention = { start, end, text, sentence: 0, rule: 'organizations/odd' };
    const id = `organization:${index + 1}`;
    return {
      kind: 'organization',
      id,
      name: text,
      aliases: [],
      confidence: 'low',
      mentions: [mention],
    };
  });
  const sentences = [
    { start: 0, end: 9 },
    { start: 9, end: whole.length },
  ];
  const empty = { people: [], places: [], dates: [], claims: [] };
  return { ...EXTRACTION, ...empty, sentences, organizations };
}

/** What every format must carry over whole: texts made to be hard, and the corpus. */
export const CASES: Case[] = [
  { name: 'one of each kind', text: TEXT, extraction: EXTRACTION },
  { name: 'odd spans', text: ODD, extraction: spansIn(ODD, SPANS) },
  { name: 'a mention over two sentences', text: ODD, extraction: spansIn(ODD, [[5, 14]]) },
  { name: 'astral signs all around', text: ASTRAL, extraction: spansIn(ASTRAL, [[80, 82]]) },
  { name: 'nothing', text: '', extraction: extract('') },
  ...readCorpus().map(({ file, text, options }) => ({
    name: file,
    text,
    extraction: extract(text, options),
  })),
];

/** Characters as tools outside JavaScript count them. */
export const codePoints = (text: string) => [...text];

/** Every mention as `[start, end]`, in order of the text, the longer first. */
export function spansOf({ extraction }: Case): [start: number, end: number][] {
  const { people, places, organizations, dates, claims } = extraction;
  const named = [...people, ...places, ...organizations, ...dates].flatMap((r) => r.mentions);
  const all: Mention[] = [...named, ...claims.map(({ mention }) => mention)];
  return all
    .map(({ start, end }): [number, number] => [start, end])
    .sort(([a, b], [c, d]) => a - c || d - b);
}

/** A UTF-16 offset for each code point of a text, and for its end. */
export function utf16Offsets(text: string): number[] {
  const offsets = [0];
  for (const sign of text) offsets.push((offsets.at(-1) ?? 0) + sign.length);
  return offsets;
}
