import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openImporter } from '../../../src/importing/open-importer.ts';
import { openLibrary } from '../../../src/library/library.ts';
import { readAbbreviations, readReadersQuestions } from '../../../src/library/read-means.ts';
import { openMissed } from '../../../src/missed/open-missed.ts';
import { openVersions } from '../../../src/versions/open-versions.ts';
import { expectOk } from '../../expect-ok.ts';
import { makeFolder } from '../../make-folder.ts';
import { servePage as serveSite, toPage } from '../../serve-page.ts';
import { smallFiles, writeSmallKnowledge } from '../../small-article.ts';
import { expectAccessible, lacksBrowser, openBrowser, openWindow, servePage } from './open-browser.ts';

const QUESTIONS = 'lighthouse/questions.yaml';
/** Nothing in the small article is near to it. */
const STRANGE = 'do penguins like chess?';

const PLOTS = `Plots at Quarry Lane

A full plot costs 48 pounds a year. Payment is due on 1 March.

Up to six hens may be kept on a plot. Follow us everywhere.`;

const WAYS = [
  { how: 'with a script', options: {} },
  { how: 'without a script', options: { javaScriptEnabled: false } },
] as const;

describe.skipIf(lacksBrowser())('at the desk', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.each(WAYS)(
    'a file is dragged in, reviewed, a draft ticked, published and undone, $how',
    async ({ options }) => {
      const { page, folder } = await openDesk(browser, options);
      await goTo(page, 'Articles');
      await drag(page, await writeOut('plots.txt', PLOTS));
      await press(page, 'Read it');
      await page.getByText('A full plot costs 48 pounds a year.').first().waitFor();
      await page.getByText('¶1·1').first().waitFor();
      await expectReadable(page, options);
      await press(page, 'Take out a block…');
      await page.getByRole('checkbox', { name: 'Up to six hens' }).check();
      await press(page, 'Choose');
      await press(page, 'Put back what was left out…');
      await page.getByRole('checkbox', { name: 'Up to six hens' }).check();
      await press(page, 'Choose');
      await press(page, 'Drafts…');
      await expectReadable(page, options);
      const drafts = page.getByRole('checkbox');
      await drafts.nth(0).check();
      await drafts.nth(1).check();
      await press(page, 'Choose');
      await page.getByText('2 drafts will be written').waitFor();
      expect(await readdir(folder)).not.toContain('plots-at-quarry-lane');
      await press(page, 'Publish');
      await page.getByText('is published as “plots-at-quarry-lane”').waitFor();
      expect(await readFile(join(folder, 'plots-at-quarry-lane', 'questions.yaml'), 'utf8')).toMatch(
        /questions:|gaps:/,
      );
      await press(page, 'Undo');
      await page.getByText('is in force now').waitFor();
      expect(await readdir(folder)).not.toContain('plots-at-quarry-lane');
    },
  );

  test('a text is pasted with the keyboard alone, and given up before it is published', async () => {
    const { page, folder } = await openDesk(browser);
    await goTo(page, 'Articles');
    await tabTo(page, '#bring-title');
    await page.keyboard.type('Plots at Quarry Lane');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Up to six hens may be kept on a plot.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Up to six hens may be kept on a plot.').first().waitFor();
    await tabTo(page, 'button[value^="import-cancel"]');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing was published').waitFor();
    expect(await readdir(folder)).not.toContain('plots-at-quarry-lane');
  });

  test('an address is read, and what it says later is held against what is cited: a changed figure is asked about', async () => {
    let price = '48';
    const site = await serveSite(() =>
      Promise.resolve(
        toPage('Plots at Quarry Lane', [
          `A full plot costs ${price} pounds a year, and payment for it is due on the first of March.`,
          'Up to six hens may be kept on a plot, with the consent of the neighbours on either side.',
        ]),
      ),
    );
    const { page, folder, library } = await openDesk(browser, {}, new Set([site]));
    await goTo(page, 'Articles');
    await page.getByLabel('or its web address').fill(`http://${site}/plots`);
    await press(page, 'Read it');
    await press(page, 'Publish');
    await page.getByText('is published as “plots-at-quarry-lane”').waitFor();
    const { version } = library.current().knowledge;
    const entry = { article: 'plots-at-quarry-lane', wordings: ['What does a plot cost?'], cite: ['p1s1'] };
    expectOk(await library.edit({ kind: 'entry', ...entry }, { who: 'Ada', how: 'edit' }, version));
    price = '52';
    await goTo(page, 'Articles');
    await page.getByLabel('What it is').selectOption('plots-at-quarry-lane');
    await page.getByLabel('or its web address').fill(`http://${site}/plots`);
    await press(page, 'Read it');
    await page.getByText('a figure is another').waitFor();
    await expectAccessible(page);
    await press(page, 'Keep the citation');
    await press(page, 'Publish');
    await page.getByText('is in force now').waitFor();
    expect(await readFile(join(folder, 'plots-at-quarry-lane', 'article.md'), 'utf8')).toContain('52 pounds');
  });

  test('what cannot be read is refused in words, and nothing given as well', async () => {
    const { page } = await openDesk(browser);
    await goTo(page, 'Articles');
    await press(page, 'Read it');
    await page.getByText('there was none of them').waitFor();
    await goTo(page, 'Articles');
    await page.getByLabel('or its web address').fill('http://10.0.0.1/');
    await press(page, 'Read it');
    await page.getByRole('status').waitFor();
    expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0);
  });

  test.each(WAYS)('an entry and a gap are written, merged and taken out, $how', async ({ options }) => {
    const { page, read } = await openDesk(browser, options);
    await goTo(page, 'Questions');
    await page.getByRole('link', { name: 'New entry' }).click();
    await page.getByLabel('The question, as readers see it').fill('Who is the mayor?');
    await page.getByLabel('Other ways to ask it').fill('name of the mayor');
    await page.getByRole('checkbox', { name: 'The mayor, Ada Lind' }).check();
    await press(page, 'Save');
    await page.getByText('added: entry lighthouse/mayor').waitFor();
    await goTo(page, 'Questions');
    await page.getByRole('link', { name: 'New gap' }).click();
    await page.getByLabel('The article does not say …').fill('how tall the tower is');
    await page.getByLabel('Ways to ask it').fill('how tall is the tower');
    await press(page, 'Save');
    await page.getByText('added: gap').waitFor();
    expect(await read()).toContain('missing: how tall the tower is');
    await goToItem(page, 'mayor', 'Who is the mayor?');
    await page.getByLabel('Give its').selectOption({ index: 1 });
    await press(page, 'Merge');
    await page.getByRole('status').waitFor();
    expect(await read()).not.toContain('id: mayor');
    await goToItem(page, 'tall', 'Not said: how tall the tower is');
    await press(page, 'Take it out');
    await page.getByText('removed: gap').waitFor();
    expect(await read()).not.toContain('how tall the tower is');
  });

  test('the four things to do with a missed question, from turning the list on', async () => {
    const { page, read } = await openDesk(browser);
    await goTo(page, 'Missed');
    await page.getByText('Missed questions are not kept.').waitFor();
    await press(page, 'Keep missed questions');
    await page.getByText('None is left').waitFor();
    await page.goto(new URL('/', page.url()).href);
    for (const line of [STRANGE, 'are owls plumbers?', 'do whales read?', 'may crabs vote?']) {
      await page.getByRole('combobox').fill(line);
      await page.keyboard.press('Enter');
      await page.locator('.said').getByText(line).waitFor();
    }
    await page.getByText('only the words of questions that it cannot answer are kept').waitFor();
    await page.getByRole('link', { name: 'Desk' }).click();
    await goTo(page, 'Missed');
    await page.getByText('Missed question 1 of 4').waitFor();
    await expectAccessible(page);
    await press(page, 'Dismiss');
    await page.getByText('Missed question 1 of 3').waitFor();
    await press(page, 'The article does not say');
    await page.getByLabel('The article does not say …').fill('what animals like');
    await press(page, 'Save');
    await page.getByText('is in force now').waitFor();
    expect(await read()).toContain('missing: what animals like');
    await goTo(page, 'Missed');
    await press(page, 'New entry');
    await page.getByRole('checkbox', { name: 'Two keepers and 11 volunteers' }).check();
    await press(page, 'Save');
    await page.getByText('added: entry').waitFor();
    await goTo(page, 'Missed');
    await press(page, 'Add as wording to …');
    await page.locator('button[value^="find:"]').click();
    await page.getByLabel('Words in its question or wordings').fill('repairs');
    await press(page, 'Save');
    await page.locator('select').selectOption({ index: 1 });
    await press(page, 'Choose');
    await press(page, 'Save');
    await page.getByText('added: wording').waitFor();
  });

  test('thirty pasted questions get what they get now and would get, the differing first', async () => {
    const { page, folder } = await openDesk(browser);
    await writeFile(join(folder, QUESTIONS), smallFiles[QUESTIONS].replace('cite: [p1s1]', 'cite: [p1s2]'));
    await goTo(page, 'Before and after');
    const same = Array.from({ length: 29 }, (_, index) => `what was paid, number ${index}`);
    await page.getByRole('textbox').fill([...same, 'lighthouse back on'].join('\n'));
    await press(page, 'Ask before and after');
    await page.getByText('1 of 30 would get something else.').waitFor();
    expect(await page.getByRole('heading', { level: 3 }).first().textContent()).toBe('lighthouse back on');
    await expectAccessible(page);
  });

  test('problems stand with place and fix, the files are read again, and the status says which version is in force', async () => {
    const { page, folder, library } = await openDesk(browser);
    await writeFile(join(folder, QUESTIONS), smallFiles[QUESTIONS].replace('cite: [p1s1]', 'cite: [p9s9]'));
    await press(page, 'Read the files again');
    await goTo(page, 'Overview');
    await page.getByRole('rowheader', { name: `${QUESTIONS}:7` }).waitFor();
    await expectAccessible(page);
    await writeFile(join(folder, QUESTIONS), smallFiles[QUESTIONS]);
    await press(page, 'Read the files again');
    await goTo(page, 'Overview');
    await page.getByRole('heading', { name: 'Problems' }).waitFor();
    expect(await page.getByRole('rowheader', { name: `${QUESTIONS}:7` }).count()).toBe(0);
    await page.getByRole('main').getByText(library.current().knowledge.version).first().waitFor();
  });

  test('history shows what differs and brings it back', async () => {
    const { page, read } = await openDesk(browser);
    await goToItem(page, 'helpers', 'How many volunteers carried the glass?');
    await press(page, 'Take it out');
    await page.getByText('removed: entry lighthouse/volunteers').waitFor();
    await goTo(page, 'History');
    await expectAccessible(page);
    await page.getByRole('row').nth(2).getByRole('link').click();
    await page.getByText('is gone').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Bring .* back$/ }).click();
    await page.getByText('is in force now').waitFor();
    expect(await read()).toBe(smallFiles[QUESTIONS]);
  });
});

/** A desk of the operator's over the small article on the disk, with versions, missed questions and importing. */
async function openDesk(
  browser: Browser,
  window: BrowserContextOptions = {},
  allowed: ReadonlySet<string> = new Set(),
) {
  const folder = await writeSmallKnowledge();
  const { versions } = expectOk(await openVersions(await makeFolder(), { keep: { versions: 99, days: 9 } }));
  const { library } = expectOk(await openLibrary(folder, versions));
  const { missed, close } = expectOk(await openMissed(await makeFolder(), { days: 30 }));
  onTestFinished(close);
  const texts = { abbreviations: await readAbbreviations(), bank: await readReadersQuestions() };
  const importer = openImporter({ importsAddresses: true, ...texts, fetching: { allowed } });
  const address = await servePage({ library, missed, importer });
  const page = await openWindow(browser, window);
  await page.goto(`${address}/desk`);
  return { page, folder, library, read: () => readFile(join(folder, QUESTIONS), 'utf8') };
}

async function writeOut(name: string, text: string): Promise<string> {
  const path = join(await makeFolder(), name);
  await writeFile(path, text);
  return path;
}

/** As a person drags a file from another window: the browser itself lets it fall onto the field. */
async function drag(page: Page, file: string): Promise<void> {
  const box = await page.getByLabel('A file').boundingBox();
  if (box === null) throw new Error('There is no field for a file.');
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data,
    });
}

async function goTo(page: Page, part: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: part, exact: true }).click();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

async function goToItem(page: Page, words: string, name: string): Promise<void> {
  await goTo(page, 'Questions');
  await page.getByRole('searchbox').fill(words);
  await press(page, 'Find');
  await page.getByRole('link', { name }).click();
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let left = 60; left > 0; left -= 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`The keyboard does not come to ${selector}.`);
}

/** What looks at the page for that is a script itself. */
async function expectReadable(page: Page, options: BrowserContextOptions): Promise<void> {
  if (options.javaScriptEnabled !== false) await expectAccessible(page);
}
