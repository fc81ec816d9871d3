import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMenu } from '../../commands/index.ts';
import type { OptionValue } from '../../local-discord/person/type-command.ts';
import type { RoleHandle } from '../../local-discord/places.ts';
import { Permission } from '../../local-discord/world/permissions.ts';
import { type Command, defineCommand } from '../../src/command.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { smallFiles } from '../small-article.ts';
import { startBot } from './start-bot.ts';

describe('a question typed after /ask', () => {
  test('is answered at once for everyone, with the cited sentence, its source and what one may do next', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.types('/ask', { question: 'what was paid' });
    const [answer] = messages;
    expect(messages).toHaveLength(1);
    expect(answer?.text).toContain('> “Repairs cost 40,000 crowns, according to the harbour office.”  ¶2·1');
    expect(answer?.text).toContain('“Lighthouse of Skarn shines again after storm”');
    expect(answer?.ephemeral).toBe(false);
    expect(answer?.buttons.map(({ label }) => label)).toEqual([
      'Show context',
      'Other questions',
      'Not what I asked',
      'Ask a follow-up',
      'Remove',
    ]);
    expect(discord.requests().filter(({ route }) => route.includes('callback'))).toHaveLength(1);
    expect(discord.requests().filter(({ route }) => route.includes('webhooks'))).toEqual([]);
  });

  test('privately is answered for the asker alone, who may show it to everyone', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.types('/ask', { question: 'what was paid', private: true });
    expect(messages).toMatchObject([{ ephemeral: true }]);
    expect(messages[0]?.buttons.map(({ label }) => label)).toEqual([
      'Show context',
      'Other questions',
      'Not what I asked',
      'Ask a follow-up',
      'Show everyone',
    ]);
  });

  test('that is one of those offered is answered by its entry, saying what it was taken to be', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const offered = await ada.typesIn('/ask', 'question', 'how much did');
    const [choice] = offered.choices ?? [];
    expect(choice).toMatchObject({ value: 'lighthouse/cost' });
    const { messages } = await ada.types('/ask', { question: choice?.value ?? '' });
    expect(messages[0]?.text).toContain('Asked as: How much did the repairs cost?');
  });

  test('that the article does not answer is said so to the asker alone', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.types('/ask', { question: 'qwertz xylophones' });
    expect(messages).toMatchObject([{ ephemeral: true }]);
    expect(messages[0]?.text).toContain('I found nothing about “qwertz” or “xylophones” in the article.');
  });

  test('in a direct message is answered too', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.types('/ask', { question: 'what was paid' }, { dm: true });
    expect(messages[0]?.text).toContain('40,000 crowns');
  });
});

test('while something is typed, what is offered can be chosen, works with typing errors, and is never more than 25', async () => {
  const { discord } = await startBot();
  const ada = discord.member({ name: 'Ada' });
  for (const typed of ['', 'volunters', 'x'.repeat(300), '🙂', 'how']) {
    const { choices = [], refused } = await ada.typesIn('/ask', 'question', typed);
    expect(refused).toBeUndefined();
    expect(choices.length).toBeLessThanOrEqual(25);
  }
  const { choices } = await ada.typesIn('/ask', 'question', 'how many volunters');
  expect(choices?.map(({ value }) => value)).toContain('lighthouse/volunteers');
});

test('somebody who types faster than anyone reads is offered nothing for a while', async () => {
  const pace = { burst: 2, perSecond: 0.001 };
  const { discord } = await startBot({ bot: { paces: { member: pace, typist: pace, channel: pace } } });
  const ada = discord.member({ name: 'Ada' });
  const offered: number[] = [];
  for (const typed of ['h', 'ho', 'how', 'how m']) {
    offered.push((await ada.typesIn('/ask', 'question', typed)).choices?.length ?? -1);
  }
  expect(offered.slice(2)).toEqual([0, 0]);
  const ben = discord.member({ name: 'Ben' });
  expect((await ben.typesIn('/ask', 'question', 'how')).choices).not.toEqual([]);
});

test('every command of the menu answers in a channel and says something in a direct message', async () => {
  const { discord, library } = await startBot();
  const values: Readonly<Record<string, Readonly<Record<string, OptionValue>>>> = {
    ask: { question: 'when was it lit' },
    why: { question: 'when was it lit' },
    read: { paragraph: 2 },
    '/knowledge check': { file: { name: 'checks.yaml', content: smallFiles['lighthouse/checks.yaml'] } },
    '/knowledge preview': { what: '/repairs' },
    '/knowledge import': { file: { name: 'ferry.txt', content: 'Ferry news\n\nThe ferry sails again.' } },
    '/knowledge update': {
      article: 'lighthouse',
      file: { name: 'page.txt', content: 'The lighthouse of Skarn is dark again.' },
    },
    '/knowledge diff': { version: library.current().knowledge.version },
    '/knowledge rollback': { version: library.current().knowledge.version },
  };
  for (const { name, actions, access } of createMenu(library.current().knowledge)) {
    for (const { subcommand } of actions) {
      const moderator = discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
      const line = subcommand === undefined ? `/${name}` : `/${name} ${subcommand}`;
      const given = values[line] ?? values[name] ?? {};
      const inChannel = await moderator.types(line, given);
      expect(inChannel.messages[0]?.text.length).toBeGreaterThan(10);
      const direct = await moderator.types(line, given, { dm: true });
      if (access === 'moderators') expect(direct.refused?.reason).toBe('not-here');
      else expect(direct.messages[0]?.text.length).toBeGreaterThan(10);
    }
  }
});

describe('moderators’ commands', () => {
  test('are hidden from others by Discord, and refused by the bot when they come all the same', async () => {
    const { discord, log } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.types('/knowledge reload')).refused?.reason).toBe('not-permitted');
    const { messages } = await ada.types('/knowledge reload', {}, { evenIfHidden: true });
    expect(messages).toMatchObject([{ ephemeral: true }]);
    expect(messages[0]?.text).toContain('This is for the moderators of this server.');
    expect(log.some(({ event }) => event === 'menu')).toBe(true);
  });

  test('are refused to an administrator of another server', async () => {
    const { discord } = await startBot({ before: (local) => void local.addGuild({ name: 'Elsewhere' }) });
    const elsewhere = discord.addGuild({ name: 'Third' });
    const room = discord.addChannel({ name: 'room', guild: elsewhere });
    const admin = discord.member({ name: 'Eve', guild: elsewhere, permissions: Permission.Administrator });
    const { messages } = await admin.types('/knowledge status', {}, { channel: room });
    expect(messages[0]?.text).toContain('This is for the moderators of this server.');
  });

  test('are open to a role named in the settings, in the home server', async () => {
    const roles: RoleHandle[] = [];
    const { discord } = await startBot({
      before: (local) => roles.push(local.addRole({ name: 'editors' })),
      bot: ({ guild }) => ({ homeServer: guild.id, moderators: roles.map(({ id }) => id) }),
    });
    const ada = discord.member({ name: 'Ada', roles });
    const { messages } = await ada.types('/knowledge status', {}, { evenIfHidden: true });
    expect(messages[0]?.text).toContain('the newest files are the ones in force');
  });

  test('show a topic’s new command in Discord after a reload, and nothing else changes', async () => {
    const { discord, folder } = await startBot();
    const moderator = discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
    const questions = smallFiles['lighthouse/questions.yaml'].replace('command: repairs', 'command: money');
    await writeFile(join(folder, 'lighthouse/questions.yaml'), questions);
    await moderator.types('/knowledge reload');
    await discord.waitFor(() => discord.commands().some(({ name }) => name === 'money'));
    expect(discord.commands().map(({ name }) => name)).not.toContain('repairs');
    const { messages } = await moderator.types('/money');
    expect(messages[0]?.text).toContain('40,000 crowns');
    const writes = discord
      .requests()
      .filter(({ method, route }) => method === 'PUT' && route.includes('commands'));
    expect(writes).toHaveLength(2);
  });
});

test('the menu is not written again when Discord has it already', async () => {
  const { discord, door } = await startBot();
  await door.close();
  await startBot({ on: discord });
  const puts = discord.requests().filter(({ method }) => method === 'PUT');
  expect(puts).toHaveLength(1);
});

test('a reply that takes long is promised in time, privately, and then given', async () => {
  const waits: { finish?: () => void } = {};
  const slow: Command = defineCommand({
    name: 'slow',
    description: 'Takes its time',
    example: '/slow',
    access: 'everyone',
    options: {},
    run: async () => {
      await new Promise<void>((resolve) => {
        waits.finish = resolve;
      });
      return renderNotice('It took a while.');
    },
  });
  const { discord } = await startBot({ bot: { createMenu: () => [slow] } });
  const ada = discord.member({ name: 'Ada' });
  const typing = ada.types('/slow');
  await discord.waitFor(() => ada.sees().some(({ loading }) => loading));
  waits.finish?.();
  const { messages } = await typing;
  expect(messages).toMatchObject([{ ephemeral: true, loading: false }]);
  expect(messages[0]?.text).toContain('It took a while.');
});

test('a command that is gone from the menu is answered kindly', async () => {
  const { discord, library } = await startBot();
  const ada = discord.member({ name: 'Ada' });
  expect(library.current().knowledge.articles).toHaveLength(1);
  const { messages } = await ada.forges({
    type: 2,
    data: { id: discord.applicationId, name: 'attacks', type: 1 },
  });
  expect(messages).toMatchObject([{ ephemeral: true }]);
  expect(messages[0]?.text).toContain('no longer there');
});

test('ten questions from one person are answered, then each time it is said how long to wait; others are answered meanwhile', async () => {
  const pace = { burst: 2, perSecond: 0.001 };
  const { discord } = await startBot({
    bot: { paces: { member: pace, typist: pace, channel: pace } },
  });
  const ada = discord.member({ name: 'Ada' });
  const ask = async () => ada.types('/ask', { question: 'what was paid' });
  const seen = [await ask(), await ask(), await ask(), await ask()];
  expect(seen.map(({ messages }) => messages[0]?.text.slice(0, 30))).toEqual([
    expect.stringContaining('Repairs'),
    expect.stringContaining('Repairs'),
    expect.stringContaining('That is faster'),
    expect.stringContaining('That is faster'),
  ]);
  expect(seen[3]?.messages[0]).toMatchObject({ ephemeral: true });
  expect(seen[3]?.messages[0]?.text).toMatch(/Please wait \d+ seconds\./);
  const ben = discord.member({ name: 'Ben' });
  expect((await ben.types('/ask', { question: 'what was paid' })).messages).toHaveLength(1);
});

test('one line is logged for each question, without what was asked', async () => {
  const { discord, log, logged } = await startBot();
  const ada = discord.member({ name: 'Ada' });
  await ada.types('/ask', { question: 'what was paid for the marmalade' });
  await logged('answered');
  const lines = log.filter(({ level }) => typeof level === 'number' && level >= 30);
  const answered = lines.filter(({ event }) => event === 'answered');
  expect(answered).toMatchObject([
    { via: 'slash', command: 'ask', kind: expect.any(String), ms: expect.any(Number) },
  ]);
  expect(JSON.stringify(lines)).not.toContain('marmalade');
  expect(JSON.stringify(lines)).not.toContain(ada.id);
});
