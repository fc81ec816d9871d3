import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ar } from '../../../src/locales/ar.ts';
import { de } from '../../../src/locales/de.ts';
import {
  expectAccessible,
  lacksBrowser,
  openBrowser,
  openWindow,
  servePage,
  ZOOMED,
} from './open-browser.ts';

describe.skipIf(lacksBrowser())('in a browser that asks for another language', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    { locale: 'ar', colorScheme: 'light', says: ar },
    { locale: 'de', colorScheme: 'dark', says: de },
  ] as const)(
    '$locale: one asks, reads and is shown more, and axe finds nothing ($colorScheme)',
    async (one) => {
      const { says, ...options } = one;
      const { ask } = says.phrases.page;
      const address = await servePage();
      const page = await openWindow(browser, options);
      await page.goto(address);
      await page.getByLabel(ask.line).fill('price of the repair');
      await page.getByRole('button', { name: ask.ask, exact: true }).click();
      await page.getByText('Repairs cost 40,000 crowns').waitFor();
      await page.getByRole('button', { name: says.phrases.buttons.showContext }).click();
      await page.getByText(says.phrases.place.paragraph(1)).waitFor();
      await expectAccessible(page);
      await page.goto(`${address}/article/lighthouse`);
      await expectAccessible(page);
    },
  );

  test('right to left nothing has to be scrolled sideways at 400 %, and the article still reads from the left', async () => {
    const address = await servePage();
    const page = await openWindow(browser, { locale: 'ar', viewport: ZOOMED });
    await page.goto(address);
    await page.getByLabel(ar.phrases.page.ask.line).fill('price of the repair');
    await page.keyboard.press('Enter');
    await page.locator('blockquote').first().waitFor();
    expect(await page.evaluate("getComputedStyle(document.querySelector('blockquote')).direction")).toBe(
      'ltr',
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(ZOOMED.width);
  });
});
