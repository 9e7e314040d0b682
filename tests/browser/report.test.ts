import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../src/report';
import { numbered, SAMPLE } from '../report/sample';
import { describeInBrowser, seen } from './chromium';
import { faultsOf } from './faults';

const SECOND = { ...SAMPLE, name: 'second.txt', title: 'A second article' };
const { people, dates, claims } = SAMPLE.extraction;

describeInBrowser('a report', (open) => {
  let folder = '';
  const address = (name: string, hash = '') => `${pathToFileURL(join(folder, name))}${hash}`;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nutgraf-report-'));
    writeFileSync(join(folder, 'one.html'), report([SAMPLE]));
    writeFileSync(join(folder, 'many.html'), report([SAMPLE, SECOND], { title: 'Both' }));
    const crowd = Array.from({ length: 130 }, (_, index) => numbered(index));
    writeFileSync(join(folder, 'crowd.html'), report(crowd));
    const hostile = '</script><img src=x onerror="document.title=1">';
    const article = { name: hostile, text: hostile + SAMPLE.text, extraction: SAMPLE.extraction };
    writeFileSync(join(folder, 'hostile.html'), report([article]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('opens from disk, asks the network for nothing and has nothing to complain of', async () => {
    const { page, complaints, requests } = await open(address('one.html'));
    await page.waitForSelector('.live .zoom');
    expect(complaints).toEqual([]);
    expect(requests).toEqual([address('one.html')]);
  });

  test('shows what the records say', async () => {
    const { page } = await open(address('one.html'));
    expect(await seen(page, '.person .record-name')).toEqual(people.map(({ name }) => name));
    expect(await seen(page, 'table .record-name')).toEqual(
      claims.map(({ mention }) => mention.text),
    );
    expect(await seen(page, '.date .value')).toHaveLength(dates.length);
  });

  test('goes from a mention to its record and back', async () => {
    const { page } = await open(address('one.html'));
    await page.locator('.text .is-person', { hasText: 'Van der Meer' }).last().click();
    const card = page.locator('#a1-person-2');
    await expectLit(card);
    expect(await seen(page, '.text .lit')).toEqual(['Ilja van der Meer', 'Van der Meer']);
    await card.locator('.record-name').click();
    expect(await seen(page, '.text .now')).toEqual(['Ilja van der Meer']);
    await card.locator('.record-name').click();
    expect(await seen(page, '.text .now')).toEqual(['Van der Meer']);
    await page.goBack();
    expect(await seen(page, '.text .now')).toEqual(['Ilja van der Meer']);
    await page.keyboard.press('Escape');
    expect(await seen(page, '.lit')).toEqual([]);
  });

  test('goes through nested mentions, the inner one first', async () => {
    const { page } = await open(address('one.html'));
    const piece = page.locator('.text .mark', { hasText: '70 days' });
    await piece.click();
    await expectLit(page.locator('#a1-date-5'));
    await piece.click();
    await expectLit(page.locator('#a1-claim-4'));
  });

  test('works by keyboard', async () => {
    const { page } = await open(address('one.html'));
    await page.locator('.text .is-person').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('a1-person-1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('a1-person-1-1');
  });

  test('hides a kind of mention', async () => {
    const { page } = await open(address('one.html'));
    const place = page.locator('.text .is-place').first();
    const line = () => place.evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(await line()).toBe('underline');
    await page.locator('.legend [name="place"]').uncheck();
    expect(await line()).toBe('none');
  });

  test('sorts the claims, empty cells last', async () => {
    const { page } = await open(address('one.html'));
    const order = () => seen(page, '.claims tbody [data-name="Number"]');
    const number = page.getByRole('button', { name: 'Number' });
    await number.click();
    expect(await order()).toEqual([
      '18 %',
      '20–25 bridge',
      '70 day',
      '340 family',
      '1,000 person',
      '1.2 billion USD',
    ]);
    await number.click();
    expect((await order())[0]).toBe('1.2 billion USD');
    expect(await page.locator('th').nth(2).getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('button', { name: 'Source' }).click();
    expect((await seen(page, '.claims tbody [data-name="Source"]')).at(-1)).toBe('');
  });

  test('draws places where they are and zooms', async () => {
    const { page } = await open(address('one.html'));
    const middle = async (name: string) => {
      const box = await page
        .locator('.spot', { hasText: name })
        .locator('circle')
        .last()
        .boundingBox();
      return {
        x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
        y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
      };
    };
    await page.waitForSelector('.zoom');
    const [lisbon, madrid, utrecht] = [
      await middle('Lisbon'),
      await middle('Madrid'),
      await middle('Utrecht'),
    ];
    expect(lisbon.x).toBeLessThan(madrid.x);
    expect(madrid.x).toBeLessThan(utrecht.x);
    expect(utrecht.y).toBeLessThan(madrid.y);
    const size = async () =>
      (await page.locator('.spot circle:not(.halo)').first().boundingBox())?.width;
    const before = await size();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect((await middle('Utrecht')).x - (await middle('Lisbon')).x).toBeGreaterThan(
      (utrecht.x - lisbon.x) * 1.5,
    );
    expect(await size()).toBeCloseTo(before ?? 0, 0);
    await page.getByRole('button', { name: 'Back to the start' }).click();
    expect((await middle('Lisbon')).x).toBeCloseTo(lisbon.x, 0);
    await page.locator('.spot', { hasText: 'Madrid' }).click();
    await expectLit(page.locator('#a1-place-3'));
  });

  test('moves the map by key, and by wheel only where the page would not scroll', async () => {
    const { page } = await open(address('one.html'));
    await page.waitForSelector('.zoom');
    const map = page.locator('.map > svg');
    const view = () => page.locator('.world').getAttribute('transform');
    const start = await view();
    await map.hover();
    await page.mouse.wheel(0, 40);
    expect(await view()).toBe(start);
    await map.focus();
    await page.keyboard.press('+');
    const closer = await view();
    expect(closer).not.toBe(start);
    await page.keyboard.press('ArrowLeft');
    const moved = await view();
    expect(moved).not.toBe(closer);
    await page.mouse.down();
    await page.mouse.move(700, 500, { steps: 3 });
    await page.mouse.up();
    expect(await view()).not.toBe(moved);
  });

  test('of many articles begins with all and leads to each', async () => {
    const { page, complaints } = await open(address('many.html'));
    expect(await seen(page, 'h1')).toEqual(['Both']);
    await page.locator('.collection .person .found a').nth(1).click();
    expect(await seen(page, 'h1')).toEqual(['A second article']);
    await expectLit(page.locator('#a2-person-1'));
    await page.getByRole('link', { name: 'Article before' }).click();
    expect(await seen(page, '.byline span')).toContain('floods.txt');
    await page.getByRole('link', { name: 'All articles' }).click();
    expect(await seen(page, 'h1')).toEqual(['Both']);
    expect(complaints).toEqual([]);
  });

  test('of many articles filters by words', async () => {
    const { page } = await open(address('many.html'));
    await page.getByRole('searchbox').fill('meer second');
    expect(await seen(page, '.person .record-name')).toEqual(['Ilja van der Meer']);
    await page.getByRole('searchbox').fill('nothing of the kind');
    expect(await seen(page, '.collection .record')).toEqual([]);
    expect(await seen(page, '.filter-none')).toEqual(['Nothing here has these words.']);
  });

  test('runs no script of an article', async () => {
    const { page, complaints } = await open(address('hostile.html'));
    await page.waitForSelector('.live');
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['phone', { width: 360, height: 740 }],
    ['tablet', { width: 820, height: 1180 }],
    ['wide screen', { width: 1920, height: 1080 }],
  ])('fits the width of a %s', async (_, viewport) => {
    for (const name of ['one.html', 'many.html']) {
      const { page } = await open(address(name), { viewport });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    }
  });

  test('is dark where the system is, and light or dark as its button says', async () => {
    const { page } = await open(address('one.html'), { colorScheme: 'dark' });
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).toBe('rgb(23, 24, 27)');
    await page.getByRole('button', { name: /Theme/ }).click();
    expect(await ground()).toBe('rgb(253, 252, 250)');
  });

  test('prints the article and its records, in light, without its controls', async () => {
    const { page } = await open(address('one.html'), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.banner').isVisible()).toBe(false);
    expect(await seen(page, '.claims .sentence')).toHaveLength(claims.length);
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('light');
    const pane = page.locator('.findings');
    expect(await pane.evaluate((element) => getComputedStyle(element).overflowY)).toBe('visible');
  });

  test.each(['light', 'dark'] as const)('has no fault of access in %s', async (colorScheme) => {
    for (const at of [address('one.html'), address('many.html'), address('many.html', '#a2')]) {
      const { page } = await open(at, { colorScheme, bypassCSP: true });
      expect(await faultsOf(page)).toEqual([]);
    }
  });

  test('shows all of an article, and the first page and texts of many, without a script', async () => {
    const one = await open(address('one.html'), { javaScriptEnabled: false });
    expect(await seen(one.page, '.claims .record-name')).toHaveLength(claims.length);
    const { page } = await open(address('many.html'), { javaScriptEnabled: false });
    expect(await seen(page, 'h1')).toHaveLength(3);
    expect(await seen(page, '.text')).toHaveLength(2);
    expect(await seen(page, '.theme, .filter, .more')).toEqual([]);
  });

  describe('of very many articles', () => {
    const names = '.collection .person .record-name';

    test('shows more of a list at a time, and goes on from there', async () => {
      const { page } = await open(address('crowd.html'));
      expect(await seen(page, names)).toHaveLength(100);
      await page.locator('[data-more="person"]').click();
      expect(await seen(page, names)).toHaveLength(131);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('all-person-101');
      expect(await seen(page, '[data-more="person"]')).toEqual([]);
    });

    test('filters and sorts what is not shown as well', async () => {
      const { page, complaints } = await open(address('crowd.html'));
      await page.getByRole('searchbox').fill('quintela 127');
      expect(await seen(page, names)).toEqual(['Marta Quintela 127']);
      await page.getByRole('searchbox').fill('');
      const heading = page.locator('.articles').getByRole('button', { name: 'Article' });
      await heading.click();
      await heading.click();
      expect((await seen(page, '.articles tbody a'))[0]).toBe('Article 129');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Article');
      expect(complaints).toEqual([]);
    });

    test('draws an article when its address is opened, and no other', async () => {
      const { page } = await open(address('crowd.html', '#a120-person-1'));
      expect(await seen(page, 'h1')).toEqual(['Article 119']);
      await expectLit(page.locator('#a120-person-1'));
      expect(await page.locator('.sheet.waiting').count()).toBe(129);
      expect(await page.locator('#a120 .text').textContent()).toBe(SAMPLE.text);
    });

    test('has all articles in its lists, those that were looked at too', async () => {
      const { page, complaints } = await open(address('crowd.html', '#a3'));
      await page.getByRole('link', { name: 'Article after' }).click();
      await page.getByRole('link', { name: 'All articles' }).click();
      await page.getByRole('searchbox').fill('article 12');
      expect((await seen(page, '.articles tbody a')).slice(0, 2)).toEqual([
        'Article 12',
        'Article 112',
      ]);
      expect(complaints).toEqual([]);
    });

    test('shows an entry that an address names, wherever it is in its list', async () => {
      const { page } = await open(address('crowd.html', '#all-person-130'));
      await expectLit(page.locator('#all-person-130'));
    });
  });
});

async function expectLit(card: Locator): Promise<void> {
  await expect.poll(() => card.getAttribute('class')).toMatch(/\blit\b/);
}
