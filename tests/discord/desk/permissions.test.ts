import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMenu } from '../../../commands/index.ts';
import type { Person } from '../../../local-discord/person/person.ts';
import { openLibrary } from '../../../src/library/library.ts';
import { steps } from '../../../src/steps/steps.ts';
import { createContext, READER } from '../../create-context.ts';
import { expectOk } from '../../expect-ok.ts';
import { smallFiles, writeSmallKnowledge } from '../../small-article.ts';
import { addModerator, findForm, only, readList, readText, startDesk, turnOn } from './desk-kit.ts';

const REFUSED = 'This is for the moderators of this server.';

/** What readers may do by buttons and forms. */
const OPEN = [
  ...[
    'ask',
    'context',
    'others',
    'not-what-i-asked',
    'show-everyone',
    'show-asked',
    'in-other-words',
    'remove',
    'follow-up',
    'followed',
  ],
  ...['forget-mine', 'forgotten'],
];

describe('a reader', () => {
  test.each(steps.filter(({ name }) => !OPEN.includes(name)))(
    'may not take the step “$name”',
    async (step) => {
      const opened = expectOk(await openLibrary(await writeSmallKnowledge()));
      const outcome = await step.run(['a', 'b', 'c'], {}, createContext(opened.library, { asker: READER }));
      expect(JSON.stringify(outcome)).toContain(REFUSED);
    },
  );

  test('gets no subcommand of /knowledge to do anything, whatever their program sends', async () => {
    const bot = await startDesk();
    const ada = bot.discord.member({ name: 'Ada' });
    const { actions = [] } =
      createMenu(bot.library.current().knowledge).find(({ name }) => name === 'knowledge') ?? {};
    const file = { name: 'checks.yaml', content: smallFiles['lighthouse/checks.yaml'] };
    const given = {
      check: { file },
      preview: { what: 'x' },
      diff: { version: 'x' },
      rollback: { version: 'x' },
      update: { article: 'lighthouse' },
    };
    const values = new Map<string | undefined, (typeof given)[keyof typeof given]>(Object.entries(given));
    expect(actions.length).toBeGreaterThan(5);
    for (const { subcommand } of actions) {
      const seen = await ada.types(
        `/knowledge ${subcommand}`,
        { ...values.get(subcommand) },
        { evenIfHidden: true },
      );
      expect(readText(seen), subcommand).toContain(REFUSED);
    }
  });

  test('gets nothing offered while typing into a moderators’ command, where a moderator does', async () => {
    const bot = await startDesk();
    const { version } = bot.library.current().knowledge;
    await writeFile(join(bot.folder, 'synonyms.yaml'), `${smallFiles['synonyms.yaml']}# another\n`);
    expect(await bot.library.reload({ who: 'Mod', how: 'reload' })).toMatchObject({ kind: 'loaded' });
    const offered = (person: { readonly typesIn: Person['typesIn'] }) =>
      person.typesIn('/knowledge rollback', 'version', '', { evenIfHidden: true });
    expect((await offered(addModerator(bot))).choices).toMatchObject([{ value: version }]);
    expect((await offered(bot.discord.member({ name: 'Ada' }))).choices).toEqual([]);
  });

  test('changes nothing by sending a moderators’ form', async () => {
    const bot = await startDesk();
    const ada = bot.discord.member({ name: 'Ada' });
    const { version } = bot.library.current().knowledge;
    const field = (name: string, value: string) => ({
      type: 18,
      component: { type: 4, custom_id: name, value },
    });
    const seen = await ada.forges({
      type: 5,
      data: {
        custom_id: `1t:save-gap:0123456789ab:${version}:0123abcd`,
        components: [field('missing', 'who I am'), field('wordings', 'who am I')],
      },
    });
    expect(readText(seen)).toContain(REFUSED);
    expect(bot.library.current().knowledge.version).toBe(version);
  });
});

test('a moderator whose rights were taken away cannot finish what they began', async () => {
  const bot = await startDesk();
  await turnOn(bot);
  const mod = addModerator(bot);
  await mod.types('/ask', { question: 'do penguins like chess?' });
  await readList(bot, 1);
  const list = await mod.types('/knowledge missed');
  const form = findForm(await mod.presses(only(list), 'New entry'));
  bot.discord.demote(mod);
  const seen = await mod.submits(form, { question: 'Who is the mayor?', sentences: ['p3s1'] });
  expect(readText(seen)).toContain(REFUSED);
  expect(readText(await mod.presses(only(list), 'Dismiss'))).toContain(REFUSED);
  expect(await readList(bot, 1)).toHaveLength(1);
});
