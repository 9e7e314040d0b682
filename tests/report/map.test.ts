import { describe, expect, test } from 'vitest';
import { countries } from '../../src/report/generated/world';
import { chooseLabels } from '../../src/report/labels';
import { project } from '../../src/report/projection';
import { MAP } from '../../src/report/projection-size';

describe('the projection', () => {
  test('puts the crossing of equator and prime meridian in the middle', () => {
    expect(project({ latitude: 0, longitude: 0 })[0]).toBe(MAP.width / 2);
  });

  test.each([
    ['north is up', { latitude: 50, longitude: 10 }, { latitude: -50, longitude: 10 }, 1],
    ['west is left', { latitude: 5, longitude: -90 }, { latitude: 5, longitude: 90 }, 0],
  ] as const)('%s', (_, less, more, axis) => {
    expect(project(less)[axis]).toBeLessThan(project(more)[axis]);
  });

  test('keeps every inhabited corner on the sheet', () => {
    for (const [latitude, longitude] of [
      [-55, -68],
      [83, -40],
      [65, 179],
      [-46, 168],
    ] as const) {
      const [x, y] = project({ latitude, longitude });
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(MAP.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(MAP.height);
    }
  });
});

describe('the drawn countries', () => {
  test('are known by current codes', () => {
    const codes = countries.map(([code]) => code);
    expect(codes).toEqual(expect.arrayContaining(['CD', 'IN', 'KZ', 'RU', 'TL', 'UA', 'US']));
    expect(codes.filter((code) => ['ZR', 'TP', 'AQ'].includes(code))).toEqual([]);
  });

  test('stand where their cities are', () => {
    const [x, y] = project({ latitude: 48.86, longitude: 2.35 });
    const path = countries.find(([code]) => code === 'FR')?.[1] ?? '';
    const starts = [...path.matchAll(/M(-?\d+) (-?\d+)/g)].map(([, a, b]) => [
      Number(a),
      Number(b),
    ]);
    const near = starts.some(([a = 0, b = 0]) => Math.hypot(a - x, b - y) < 250);
    expect(near).toBe(true);
  });
});

describe('labels', () => {
  const label = (text: string, x: number, weight = 1) => ({ text, x, y: 0, weight });

  test('go to the other side where the first is taken, and away where both are', () => {
    const [a, b, c] = [label('Alpha', 0, 3), label('Beta', 30, 2), label('Gamma', -20)];
    expect(chooseLabels([a, b, c], 1)).toEqual(
      new Map([
        [b, 'start'],
        [c, 'end'],
      ]),
    );
  });

  test('come back when the map is drawn larger', () => {
    const labels = [label('Alpha', 0, 3), label('Beta', 30, 2), label('Gamma', -20)];
    expect(chooseLabels(labels, 0.2).size).toBe(3);
  });
});
