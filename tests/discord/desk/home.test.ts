import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../../local-discord/local-discord.ts';
import { Permission } from '../../../local-discord/world/permissions.ts';
import { makeFolder } from '../../make-folder.ts';
import { type Bot, type Start, startBot } from '../start-bot.ts';
import { readText } from './desk-kit.ts';

const CUT = '{"123456789012345678": "12';
const REFUSED = 'This is for the moderators of this server.';

describe('the server that the bot is tended from, where the settings name none,', () => {
  test('is written down at the first start, and the log names it', async () => {
    const { discord, data, logged } = await start();
    expect(await logged('home-pinned')).toMatchObject({ server: discord.guild.id });
    expect(await readPinned(data)).toEqual({ [discord.botId]: discord.guild.id });
  });

  test.each([
    { order: ['join', 'leave home', 'leave'] },
    { order: ['leave home', 'join', 'join'] },
    { order: ['join', 'join', 'leave', 'leave home', 'return'] },
    { order: ['leave home', 'restart', 'join', 'restart', 'return', 'restart'] },
    { order: ['join', 'restart', 'leave home', 'restart'] },
  ])('stays what it was, whatever servers come and go: $order', async ({ order }) => {
    const data = await makeFolder();
    let bot = await start({ data });
    const { discord } = bot;
    const mod = addManager(discord, discord.guild);
    const eves: { readonly eve: ReturnType<typeof addManager>; readonly guild: LocalDiscord['guild'] }[] = [];
    const deeds: Readonly<Record<string, () => unknown>> = {
      join: () => eves.push(joinStrangers(discord, `B${eves.length}`)),
      leave: () => eves.slice(0, 1).map(({ guild }) => discord.removeGuild(guild)),
      'leave home': () => discord.removeGuild(discord.guild),
      return: () => discord.returnTo(discord.guild),
      restart: async () => {
        await bot.end();
        bot = await start({ on: discord, data });
      },
    };
    expect(readText(await mod.types('/knowledge status'))).toContain('knowledge ');
    for (const deed of order) {
      await deeds[deed]?.();
      for (const { eve } of eves)
        expect(readText(await tryStatus(eve)), `a stranger after ${deed}`).toContain(REFUSED);
      expect(readText(await tryStatus(mod)), `the moderator after ${deed}`).toContain('knowledge ');
    }
    expect(await readPinned(data)).toEqual({ [discord.botId]: discord.guild.id });
  });

  test('is no stranger’s, whose invitation came before the owner’s, but the owner’s when that comes', async () => {
    const strangers: ReturnType<typeof joinStrangers>[] = [];
    const bot = await start({
      before: (discord) => {
        discord.removeGuild(discord.guild);
        strangers.push(joinStrangers(discord, 'B'));
      },
    });
    const { discord } = bot;
    expect(await bot.logged('home-unknown')).toMatchObject({ level: 40, servers: 1 });
    const mod = addManager(discord, discord.guild);
    for (const { eve } of strangers) expect(readText(await tryStatus(eve))).toContain(REFUSED);
    discord.returnTo(discord.guild);
    expect(await bot.logged('home-pinned')).toMatchObject({ server: discord.guild.id });
    expect(readText(await tryStatus(mod))).toContain('knowledge ');
    for (const { eve } of strangers) expect(readText(await tryStatus(eve))).toContain(REFUSED);
  });

  test('may be somebody else’s that an owner of the application manages', async () => {
    const ids: string[] = [];
    const bot = await start({
      before: (discord) => {
        discord.removeGuild(discord.guild);
        joinStrangers(discord, 'B');
        const { guild, eve } = joinStrangers(discord, 'Community');
        discord.setTeam([{ userId: eve.id, hasAccepted: true, role: 'developer' }]);
        ids.push(guild.id);
      },
    });
    expect(await bot.logged('home-pinned')).toMatchObject({ server: ids[0] });
  });

  test('is the only one of a bot that nobody else may invite, whoever’s it is', async () => {
    const ids: string[] = [];
    const bot = await start({
      local: { application: { isPublic: false } },
      before: (discord) => {
        discord.removeGuild(discord.guild);
        ids.push(joinStrangers(discord, 'Community').guild.id);
      },
    });
    expect(await bot.logged('home-pinned')).toMatchObject({ server: ids[0] });
  });

  test('is another one for another bot on the same data', async () => {
    const first = await start();
    await first.end();
    const second = await start({ data: first.data });
    expect(await second.logged('home-pinned')).toMatchObject({ server: second.discord.guild.id });
    expect(await readPinned(first.data)).toEqual({
      [first.discord.botId]: first.discord.guild.id,
      [second.discord.botId]: second.discord.guild.id,
    });
  });

  test('is not chosen again where what was written down cannot be read', async () => {
    const data = await makeFolder();
    await mkdir(data, { recursive: true });
    await writeFile(join(data, 'home.json'), CUT);
    const bot = await start({ data });
    expect(await bot.logged('home-unkept')).toMatchObject({ level: 40 });
    expect(readText(await tryStatus(addManager(bot.discord, bot.discord.guild)))).toContain(REFUSED);
    expect(readText(await bot.discord.owner.types('/knowledge status'))).toContain('knowledge ');
    expect(await readFile(join(data, 'home.json'), 'utf8')).toBe(CUT);
  });
});

describe('the owner of the application', () => {
  test('is asked for again when Discord does not say who it is', async () => {
    const bot = await start({
      before: (discord) => {
        discord.addGuild({ name: 'Second' });
        discord.faults.inject({
          on: 'GET /applications/@me',
          fault: { kind: 'status', status: 500 },
          times: 4,
        });
      },
    });
    expect(await bot.logged('owners-unknown')).toMatchObject({ level: 40 });
    await bot.logged('home-unknown');
    expect(readText(await bot.discord.owner.types('/knowledge status'))).toContain('knowledge ');
  });

  test('is asked for again, and that said, where discord.js cannot read what Discord says', async () => {
    const bot = await start({
      before: (discord) => {
        discord.addGuild({ name: 'Second' });
        const body = { id: discord.applicationId, install_params: null };
        discord.faults.inject({ on: 'GET /applications/@me', fault: { kind: 'answer', body } });
      },
    });
    expect(await bot.logged('owners-unknown')).toMatchObject({ level: 40, err: { name: 'TypeError' } });
    expect(bot.log.filter(({ event }) => event === 'client-error')).toEqual([]);
    await bot.logged('home-unknown');
    expect(readText(await bot.discord.owner.types('/knowledge status'))).toContain('knowledge ');
  });

  test('is, of a team, whoever has accepted and may do more than read', async () => {
    const roles = [
      { name: 'Developer', hasAccepted: true, role: 'developer', may: true },
      { name: 'Admin', hasAccepted: true, role: 'admin', may: true },
      { name: 'Reader', hasAccepted: true, role: 'read_only', may: false },
      { name: 'Invited', hasAccepted: false, role: 'admin', may: false },
    ] as const;
    const team: { readonly person: ReturnType<LocalDiscord['member']>; readonly may: boolean }[] = [];
    await start({
      before: (discord) => {
        discord.addGuild({ name: 'Second' });
        const members = roles.map(({ name, hasAccepted, role, may }) => {
          const person = discord.member({ name });
          team.push({ person, may });
          return { userId: person.id, hasAccepted, role };
        });
        discord.setTeam([...members, { userId: discord.owner.id, hasAccepted: true, role: 'admin' }]);
      },
    });
    for (const { person, may } of team)
      expect(readText(await tryStatus(person)), person.name).toContain(may ? 'knowledge ' : REFUSED);
  });
});

test('where the settings name the home, nothing is pinned and the owner has no more rights than others', async () => {
  const bot = await start({ bot: ({ guild }) => ({ homeServer: guild.id }) });
  const { eve, guild } = joinStrangers(bot.discord, 'Second');
  expect(readText(await tryStatus(eve))).toContain(REFUSED);
  const second = bot.discord.addChannel({ name: 'second', guild });
  const asked = bot.discord.owner.types('/knowledge status', {}, { channel: second, evenIfHidden: true });
  expect(readText(await asked)).toContain(REFUSED);
  expect(readText(await tryStatus(addManager(bot.discord, bot.discord.guild)))).toContain('knowledge ');
  expect(bot.log.filter(({ event }) => String(event).startsWith('home-'))).toEqual([]);
});

function start(options: Start = {}): Promise<Bot> {
  return startBot({ ...options, local: { patienceMs: 20_000, ...options.local } });
}

function addManager(discord: LocalDiscord, guild: LocalDiscord['guild']) {
  return discord.member({ name: 'Mod', guild, permissions: Permission.ManageGuild });
}

/** A server of a stranger's, who invites the bot and may do everything there. */
function joinStrangers(discord: LocalDiscord, name: string) {
  const stranger = discord.member({ name: 'Eve' });
  const guild = discord.addGuild({ name, owner: stranger });
  discord.addChannel({ name: 'general', guild });
  return { guild, eve: addManager(discord, guild) };
}

function tryStatus(person: ReturnType<LocalDiscord['member']>) {
  return person.types('/knowledge status', {}, { evenIfHidden: true });
}

async function readPinned(data: string): Promise<unknown> {
  return JSON.parse(await readFile(join(data, 'home.json'), 'utf8'));
}
