import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = PLACES.find((place) => existsSync(place));

/** What a container without a sandbox, a graphics card and a network needs. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page of a fresh window; what it complains of, or asks the network for, is kept. */
export interface Visit {
  page: Page;
  complaints: string[];
  requests: string[];
}

type Open = (address: string, options?: BrowserContextOptions) => Promise<Visit>;

/** Tests in a real browser; skipped, and counted as skipped, only where none is installed. */
export function describeInBrowser(name: string, tests: (open: Open) => void): void {
  if (executablePath === undefined) {
    console.warn(`Tests of ${name} are skipped: there is no Chromium at ${PLACES.join(', ')}`);
    describe.skip(name, () => tests(() => Promise.reject(new Error('there is no browser'))));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: FLAGS });
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
    });
    afterAll(() => browser?.close());
    tests((address, options) => visit(browser, address, options));
  });
}

async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, complaints, requests };
}

/** The text of every element that a selector finds and that can be seen. */
export async function seen(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).filter({ visible: true }).allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}
