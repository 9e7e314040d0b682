import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { context } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { buildPlayground } from '../playground/build';
import { extract } from '../src/index';
import { report } from '../src/report';
import { readCorpus } from './corpus';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
const VIEWPORT = { width: 1440, height: 1000 };

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-screenshots-'));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = join(folder, 'report.html');
  writeFileSync(page, report(readArticles(), { title: 'Five articles on one meeting' }));
  const address = pathToFileURL(page).href;
  await take(browser, `${address}#all`, 'report-all.png', 'light');
  await take(
    browser,
    `${address}#a2-place-list`,
    'report.png',
    'light',
    '.spot:has-text("Astana")',
  );
  await take(browser, `${address}#a2-claim-5`, 'report-dark.png', 'dark');
  await takePlayground(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

function readArticles() {
  return readCorpus().map(({ file, title, text, options }) => ({
    name: file,
    title,
    text,
    extraction: extract(text, options),
  }));
}

async function takePlayground(browser: Browser): Promise<void> {
  const server = await context({});
  const { port } = await server.serve({
    servedir: await buildPlayground(folder),
    host: '127.0.0.1',
    port: 0,
  });
  await take(browser, `http://127.0.0.1:${port}/`, 'playground.png', 'light');
  await server.dispose();
}

async function take(
  browser: Browser,
  address: string,
  file: string,
  colorScheme: 'light' | 'dark',
  clicked?: string,
): Promise<void> {
  const page = await browser.newPage({
    viewport: VIEWPORT,
    colorScheme,
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  await page.waitForSelector('.sheet.open');
  await page.waitForTimeout(500);
  if (clicked !== undefined) await page.locator(clicked).filter({ visible: true }).first().click();
  await page.screenshot({ path: join(DOCS, file) });
  await page.close();
}
