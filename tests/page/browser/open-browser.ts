import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { openPage } from '../../../src/page/open-page.ts';
import { createPage, type PageOptions } from '../../../src/page/page.ts';
import { toPageOptions } from '../open-for-test.ts';

/** Where systems put it; the first that is there. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const CHROMIUM = PLACES.find((path) => existsSync(path));

/** Whether there is no browser to try the page with; says so, because then nothing below is tried. */
export function lacksBrowser(): boolean {
  if (CHROMIUM === undefined)
    process.stderr.write(
      `Skipped: there is no Chromium here (${PLACES.join(', ')}), so the page is not tried in a browser. On Debian: apt-get install --no-install-recommends chromium\n`,
    );
  return CHROMIUM === undefined;
}

/** A real browser without a window. Its user is not parted from this machine's, which inside containers nobody can be. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
}

/** A page on a socket, closed when the test ends. @returns its address */
export async function servePage(changes: Partial<PageOptions> = {}): Promise<string> {
  const { options } = await toPageOptions({ paces: UNHURRIED, ...changes });
  const opened = await openPage({ host: '127.0.0.1', port: 0 }, (origin) =>
    createPage({ ...options, origin }),
  );
  if (opened.kind === 'failed') throw new Error(opened.what);
  onTestFinished(() => opened.close());
  return opened.address;
}

const FAST = { burst: 100_000, perSecond: 100_000 };
const UNHURRIED = { reading: FAST, acting: FAST };

/** A window of its own, which must not meet an error of its own making; closed when the test ends. */
export async function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** A phone of 320 pixels is what a window of 1,280 shows at 400 %. */
export const ZOOMED = { width: 320, height: 256 };

/** Holds what is shown against the Web Content Accessibility Guidelines, as far as a program can. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary) })))`,
  );
  expect(found).toEqual([]);
}

/** Nothing is to be scrolled sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  expect(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  ).toBe(0);
}
