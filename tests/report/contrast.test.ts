import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const TOKENS = fileURLToPath(new URL('../../src/report/styles/tokens.css', import.meta.url));
const COLOURS = /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g;
const palette = new Map(
  [...readFileSync(TOKENS, 'utf8').matchAll(COLOURS)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);

/** Of WCAG 2.2: the least contrast of text, and of what must be seen but not read. */
const TEXT = 4.5;
const SHAPE = 3;

const KINDS = ['person', 'organization', 'place', 'date', 'claim'];
const READ: [string, string][] = [
  ...['paper', 'panel', ...KINDS.map((kind) => `${kind}-tint`)].map((ground): [string, string] => [
    'ink',
    ground,
  ]),
  ['soft', 'paper'],
  ['soft', 'panel'],
  ...KINDS.map((kind): [string, string] => ['soft', `${kind}-tint`]),
  ...KINDS.map((kind): [string, string] => ['paper', kind]),
];
const SEEN: [string, string][] = [
  ...KINDS.map((kind): [string, string] => [kind, `${kind}-tint`]),
  ...KINDS.map((kind): [string, string] => [kind, 'panel']),
  ['place', 'land'],
  ['place', 'water'],
  ['focus', 'paper'],
  ['focus', 'panel'],
];

describe.each([
  ['light', 0],
  ['dark', 1],
])('in %s', (_, scheme) => {
  test.each(READ)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(SEEN)('%s can be seen on %s', (shape, ground) => {
    expect(contrast(colour(shape, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(SHAPE);
  });
});

function colour(name: string, scheme: number): string {
  const found = palette.get(name)?.[scheme];
  if (found === undefined) throw new Error(`no colour --${name}`);
  return found;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
