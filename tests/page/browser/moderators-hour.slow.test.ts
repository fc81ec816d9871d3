import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Permission } from '../../../local-discord/world/permissions.ts';
import { openImporter } from '../../../src/importing/open-importer.ts';
import { readAbbreviations, readReadersQuestions } from '../../../src/library/read-means.ts';
import { createSignIn } from '../../../src/page/sign-in.ts';
import { readList, startDesk, turnOn } from '../../discord/desk/desk-kit.ts';
import type { Bot } from '../../discord/start-bot.ts';
import { expectAccessible, lacksBrowser, openBrowser, openWindow, servePage } from './open-browser.ts';

const QUESTIONS = 'lighthouse/questions.yaml';

describe.skipIf(lacksBrowser())('a moderator’s hour in the browser', { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('from the sign-in over a missed question, an article with drafts, a change tried first, and a broken file, to an undo', async () => {
    const bot = await startDesk();
    const read = () => readFile(join(bot.folder, QUESTIONS), 'utf8');
    await turnOn(bot);
    const address = await serveBeside(bot);
    const page = await openWindow(browser);

    // A member has asked what the bot did not know.
    const ben = bot.discord.member({ name: 'Ben' });
    await ben.types('/ask', { question: 'zebra crossing colour' });
    await readList(bot, 1);

    // Ada comes to the page, reads that the desk is for moderators, and signs in.
    const ada = bot.discord.member({ name: 'Ada', permissions: Permission.ManageGuild });
    bot.discord.oauth.isBrowsing(ada);
    await page.goto(`${address}/desk`);
    await page.getByRole('link', { name: 'Sign in with Discord' }).click();
    await page.getByRole('heading', { name: 'What the bot knows' }).waitFor();

    // The missed question stands there; the article does not say it, so she writes a gap.
    await page.getByRole('link', { name: 'Missed' }).click();
    await page.getByText('zebra crossing colour').waitFor();
    await page.getByRole('button', { name: 'The article does not say' }).click();
    await page.getByLabel('The article does not say …').fill('which colour the crossing has');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('is in force now').waitFor();
    expect(await read()).toContain('missing: which colour the crossing has');
    expect((await ben.types('/ask', { question: 'zebra crossing colour' })).messages[0]?.text).toContain(
      'does not say',
    );

    // She pastes another article, ticks a draft of a question, and publishes: Ben is answered from it.
    await page.getByRole('link', { name: 'Articles' }).click();
    await page.getByLabel('or a text: its headline').fill('Plots at Quarry Lane');
    await page.getByLabel('and its paragraphs').fill('A full plot costs 48 pounds a year.');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Drafts…' }).click();
    await page.getByRole('checkbox', { name: 'How much does a full plot cost?' }).check();
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.getByText('1 draft will be written as an entry.').waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('is published as “plots-at-quarry-lane”').waitFor();
    expect(
      (await ben.types('/ask', { question: 'How much does a full plot cost?' })).messages[0]?.text,
    ).toContain('48 pounds');

    // She finds an entry by a word, adds a wording and asks before and after.
    await page.getByRole('link', { name: 'Questions' }).click();
    await page.getByRole('searchbox').fill('repairs');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'How much did the repairs cost?' }).click();
    const wordings = page.getByLabel('Other ways to ask it');
    await wordings.fill(`${await wordings.inputValue()}\nthe bill for all of it`);
    await page.getByRole('button', { name: 'Ask before and after' }).first().click();
    await page.getByRole('textbox').fill('the bill for all of it\nhow many volunteers');
    await page.getByRole('button', { name: 'Ask before and after' }).click();
    await page.getByText('1 of 2 would get something else.').waitFor();
    await expectAccessible(page);
    expect(await read()).not.toContain('the bill');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('added: wording lighthouse/cost “the bill for all of it”').waitFor();

    // Somebody saves a file with a fault: the desk says where, and readers notice nothing.
    const sound = await read();
    await writeFile(join(bot.folder, QUESTIONS), sound.replace('cite: [p1s1]', 'cite: [p9s9]'));
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('button', { name: 'Read the files again' }).click();
    await page.getByText('Nothing was changed.').waitFor();
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('rowheader', { name: `${QUESTIONS}:7` }).waitFor();
    expect((await ben.types('/ask', { question: 'price of the repair' })).messages[0]?.text).toContain(
      '40,000',
    );
    await writeFile(join(bot.folder, QUESTIONS), sound);

    // She takes an entry out, sees in the history what is gone, and brings it back.
    await goToItem(page, 'helpers', 'How many volunteers carried the glass?');
    await page.getByRole('button', { name: 'Take it out' }).click();
    await page.getByText('removed: entry lighthouse/volunteers').waitFor();
    expect(await read()).not.toContain('id: volunteers');
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('row').nth(2).getByRole('link').click();
    await page.getByText('entry lighthouse/volunteers').waitFor();
    await page.getByRole('button', { name: /^Bring .* back$/ }).click();
    await page.getByText('is in force now').waitFor();
    expect(await read()).toContain('id: volunteers');

    // Her right is taken away: the next act is refused.
    bot.discord.demote(ada);
    await page.goto(`${address}/desk/questions`);
    await page.getByText('Ada is none').waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'each view of the desk keeps to the guidelines in %s, also at 400 per cent',
    async (colorScheme) => {
      const page = await openWindow(browser, { colorScheme });
      const address = await servePage();
      const views = [
        '/desk',
        '/desk/bring',
        '/desk/questions',
        '/desk/new?article=lighthouse&kind=gap',
        '/desk/missed',
        '/desk/compare',
        '/desk/history',
      ];
      for (const path of views) {
        await page.goto(address + path);
        await expectAccessible(page);
      }
      await goToItem(page, 'helpers', 'How many volunteers carried the glass?');
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    },
  );

  test('without a script the desk works as well', async () => {
    const page = await openWindow(browser, { javaScriptEnabled: false });
    const address = await servePage();
    await page.goto(`${address}/desk`);
    await goToItem(page, 'helpers', 'How many volunteers carried the glass?');
    await page
      .getByLabel('Other ways to ask it')
      .fill('number of helpers\nwho carried the new glass up\nhelpers in all');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('helpers in all').waitFor();
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('button', { name: 'Read the files again' }).click();
    await page.getByRole('heading', { name: 'The files were read' }).waitFor();
  });
});

async function goToItem(page: Page, words: string, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name }).click();
}

/** The page beside this bot, with the sign-in at its Discord. */
async function serveBeside({ discord, door, library, missed }: Bot): Promise<string> {
  let redirect = '';
  const signIn = {
    begin: (visitor: string) => create().begin(visitor),
    finish: (visitor: string, answer: URL) => create().finish(visitor, answer),
  };
  let made: ReturnType<typeof createSignIn> | undefined;
  const create = () => {
    made ??= createSignIn({
      findClientId: door.applicationId,
      clientSecret: discord.oauth.clientSecret,
      redirect,
      authorizeUrl: new URL('/oauth2/authorize', discord.api).href,
      api: `${discord.api}/v10`,
    });
    return made;
  };
  const texts = { abbreviations: await readAbbreviations(), bank: await readReadersQuestions() };
  const address = await servePage({
    library,
    missed,
    importer: openImporter({ importsAddresses: false, ...texts }),
    findServer: door.home,
    turns: door.turns,
    access: { kind: 'sign-in', signIn, findAsker: door.findAsker },
  });
  redirect = `${address}/signed-in`;
  discord.oauth.addRedirect(redirect);
  return address;
}
