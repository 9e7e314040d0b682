import { expect } from 'vitest';
import type { Extraction } from '../../src/records';

/** Checks that every span of an extraction, wherever it is kept, is one of the text. */
export function expectSound(extraction: Extraction, text: string): void {
  const wrong: object[] = [];
  visit(extraction, (value) => {
    if (isSpan(value) && !fits(value, text)) wrong.push(value);
  });
  expect(wrong).toEqual([]);
}

interface SpanLike {
  start: number;
  end: number;
  text?: unknown;
}

/** Dates have a start and an end as well, but those are days. */
function isSpan(value: object): value is SpanLike {
  return 'start' in value && typeof value.start === 'number' && 'end' in value;
}

function fits({ start, end, text: kept }: SpanLike, text: string): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (start < 0 || end <= start || end > text.length) return false;
  return kept === undefined || kept === text.slice(start, end);
}

function visit(value: unknown, look: (value: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  look(value);
  for (const part of Object.values(value)) visit(part, look);
}
