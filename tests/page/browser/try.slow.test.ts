import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/library/library.ts';
import { expectOk } from '../../expect-ok.ts';
import {
  expectAccessible,
  expectNoSideways,
  lacksBrowser,
  openBrowser,
  openWindow,
  servePage,
  ZOOMED,
} from './open-browser.ts';

describe.skipIf(lacksBrowser())('trying it in a browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('a stranger asks, reads the answer and follows it to its place in the article', async () => {
    const page = await openWindow(browser);
    await page.goto(await servePage());
    await ask(page, 'price of the repair');
    await page.getByRole('log').getByText('Repairs cost 40,000 crowns').waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('');
    await page.getByRole('link', { name: '¶2, sentence 1' }).click();
    await page.locator('#p2s1:target').waitFor();
    expect(await page.locator('#p2s1').getByText('How much did the repairs cost?').isVisible()).toBe(false);
    await page.locator('#p2s1').hover();
    await page.locator('#p2s1').getByText('How much did the repairs cost?').waitFor();
  });

  test('with the keyboard alone one types, chooses what is offered, presses a button and fills in a form', async () => {
    const page = await openWindow(browser);
    await page.goto(await servePage());
    await page.getByRole('combobox').focus();
    await page.keyboard.type('how much');
    await page.getByRole('option', { name: 'How much did the repairs cost?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('Repairs cost 40,000 crowns').waitFor();
    await page.keyboard.type('who is godot');
    await page.keyboard.press('Enter');
    await page.getByText('I found nothing about “godot”').waitFor();
    await tabTo(page, 'Ask in other words', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ask in other words' }).waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('price of the repair');
    await page.keyboard.press('Enter');
    await page.getByText('Asked: price of the repair').waitFor();
  });

  test('without a script the same works by loading the page again', async () => {
    const page = await openWindow(browser, { javaScriptEnabled: false });
    await page.goto(await servePage());
    await page.getByRole('textbox').fill('price of the repair');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Repairs cost 40,000 crowns').waitFor();
    await page.getByRole('button', { name: 'Show context' }).click();
    await page.getByText('Only for you').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'The article' }).click();
    await page.locator('#p2s1').hover();
    await page.locator('#p2s1').getByText('How much did the repairs cost?').waitFor();
  });

  test.each(['light', 'dark'] as const)('each view keeps to the guidelines in %s', async (colorScheme) => {
    const page = await openWindow(browser, { colorScheme });
    const { library } = expectOk(await openLibrary('knowledge'));
    const address = await servePage({ library });
    await page.goto(address);
    await expectAccessible(page);
    for (const line of [
      '/casualties',
      'how much does a tank cost?',
      'who is godot',
      '/help',
      '/knowledge status',
    ])
      await ask(page, line);
    await page.getByRole('button', { name: 'Ask in other words' }).first().click();
    await page.getByRole('heading', { name: 'Ask in other words' }).waitFor();
    await page.getByRole('combobox').pressSequentially('how many');
    await page.getByRole('option').first().waitFor();
    await expectAccessible(page);
    await page.goto(`${address}/article/us-support-for-peshmerga#p7s2`);
    await page.locator('#p7s2').hover();
    await expectAccessible(page);
  });

  test('at 400 % nothing is to be scrolled sideways, and what one types stays in sight', async () => {
    const page = await openWindow(browser, { viewport: ZOOMED });
    const { library } = expectOk(await openLibrary('knowledge'));
    const address = await servePage({ library });
    await page.goto(address);
    await ask(page, '/casualties');
    await page.getByRole('heading', { name: 'The dead the article counts' }).waitFor();
    await expectNoSideways(page);
    await page.goto(`${address}/article/us-support-for-peshmerga`);
    await page.locator('#p7s2 .mark').focus();
    await expectNoSideways(page);
  });
});

/** Types a line and waits for what comes of it. */
async function ask(page: Page, line: string): Promise<void> {
  const turns = page.locator('.turn');
  const before = await turns.count();
  await page.getByRole('combobox').fill(line);
  await page.keyboard.press('Enter');
  await turns.nth(before).waitFor();
}

async function tabTo(page: Page, name: string, key: string): Promise<void> {
  for (let left = 40; left > 0; left -= 1) {
    await page.keyboard.press(key);
    if ((await page.evaluate('document.activeElement?.textContent')) === name) return;
  }
  throw new Error(`The keyboard does not come to “${name}”.`);
}
