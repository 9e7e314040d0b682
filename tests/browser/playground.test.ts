import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { context } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPlayground } from '../../playground/build';
import { DOWNLOADS } from '../../playground/download';
import { readCorpus } from '../../scripts/corpus';
import { extract } from '../../src/index';
import { describeInBrowser, seen } from './chromium';
import { faultsOf } from './faults';

const TEXT = 'Around 20 people met Sergey Lavrov in Astana on Wednesday, officials said.';
const [first, second] = readCorpus();

describeInBrowser('the playground', (open) => {
  let folder = '';
  let address = '';
  let server: Awaited<ReturnType<typeof context>>;

  beforeAll(async () => {
    folder = await buildPlayground(mkdtempSync(join(tmpdir(), 'nutgraf-playground-')));
    server = await context({});
    const { port } = await server.serve({ servedir: folder, host: '127.0.0.1', port: 0 });
    address = `http://127.0.0.1:${port}/`;
  });
  afterAll(async () => {
    await server?.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openAndType(text: string): Promise<Page> {
    const { page } = await open(address);
    await page.waitForSelector('.result .text');
    await page.getByLabel('Text', { exact: true }).fill(text);
    await expect.poll(() => page.locator('.text').textContent()).toBe(text);
    return page;
  }

  test('reads the first example at once, from its own server alone', async () => {
    const { page, complaints, requests } = await open(address);
    await page.waitForSelector('.result .text');
    expect(await page.locator('.text').textContent()).toBe(first?.text);
    expect(
      requests.filter((request) => !request.startsWith(address) && !request.startsWith('data:')),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('finds in the browser what is found in Node', async () => {
    const { page } = await open(address);
    await page.waitForSelector('.result .text');
    await page.getByLabel('Example').selectOption('001');
    await expect.poll(() => page.locator('.text').textContent()).toBe(second?.text);
    const { people, places, claims } = extract(second?.text ?? '', second?.options);
    expect(await seen(page, '.person .record-name')).toEqual(people.map(({ name }) => name));
    expect(await seen(page, '.cards .place .record-name')).toEqual(places.map(({ name }) => name));
    expect(await seen(page, '.claims .record-name')).toHaveLength(claims.length);
    expect(await seen(page, '.byline')).toEqual(['001.txt 3 July 2024']);
  });

  test('reads what is typed, as it is typed', async () => {
    const page = await openAndType('');
    const text = page.getByLabel('Text', { exact: true });
    await text.pressSequentially('Sergey Lavrov');
    await expect.poll(() => seen(page, '.person .record-name')).toEqual(['Sergey Lavrov']);
    await text.pressSequentially(' met Narendra Modi.');
    await expect.poll(() => seen(page, '.person .record-name')).toHaveLength(2);
    expect(await seen(page, '.status')).toEqual([
      expect.stringMatching(/^32 characters read in \d+ ms/),
    ]);
  });

  test('counts dates from the day it is given', async () => {
    const page = await openAndType(TEXT);
    await page.getByLabel('Article day').fill('2024-07-03');
    await expect.poll(() => seen(page, '.byline span')).toContain('3 July 2024');
    await page.getByLabel('Article day').fill('');
    await expect.poll(() => seen(page, '.byline span')).toContain('undated');
  });

  test('forgets the day of an article that another is pasted over', async () => {
    const page = await openAndType(TEXT);
    const text = page.getByLabel('Text', { exact: true });
    const day = page.getByLabel('Article day');
    await text.press('End');
    await text.dispatchEvent('paste');
    expect(await day.inputValue()).toBe('2024-07-03');
    await text.press('Control+A');
    await text.dispatchEvent('paste');
    expect(await day.inputValue()).toBe('');
  });

  test('leads from mention to record, as a report does', async () => {
    const page = await openAndType(TEXT);
    await page.locator('.text .is-person').click();
    await expect.poll(() => seen(page, '.text .lit')).toEqual(['Sergey Lavrov']);
    expect(await page.locator('#a1-person-1').getAttribute('class')).toMatch(/\blit\b/);
  });

  test('hands out every format', async () => {
    const page = await openAndType(TEXT);
    for (const format of DOWNLOADS) {
      // Chromium drops what is more than ten downloads in a second.
      await page.waitForTimeout(100);
      await page.getByLabel('Format').selectOption(format);
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download' }).click();
      const file = await waiting;
      const content = readFileSync(await file.path(), 'utf8');
      expect(file.suggestedFilename()).toMatch(/^your-text\./);
      expect(content.length, format).toBeGreaterThan(0);
      if (format === 'json') expect(JSON.parse(content)).toEqual(extract(TEXT, first?.options));
      if (format === 'report') expect(content).toMatch(/^<!doctype html>/);
    }
  });

  test.each(['light', 'dark'] as const)('has no fault of access in %s', async (colorScheme) => {
    const { page } = await open(address, { colorScheme, bypassCSP: true });
    await page.waitForSelector('.result .text');
    expect(await faultsOf(page)).toEqual([]);
  });
});
