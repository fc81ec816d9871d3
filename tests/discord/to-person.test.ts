import { once } from 'node:events';
import { type BaseInteraction, Events } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, openLocalDiscord } from '../../local-discord/local-discord.ts';
import type { Doing, Person as Member } from '../../local-discord/person/person.ts';
import { Permission } from '../../local-discord/world/permissions.ts';
import { createClient, type LastingClient } from '../../src/discord/client.ts';
import { type Actor, findChannel, toPerson } from '../../src/discord/moderators.ts';

const ASK = { type: 2, data: { id: '1', name: 'ask', type: 1 } };
const MAY_NOTHING = { mayManageServer: false, mayManageMessages: false };
/** What clients are in here, unless a member's is in another. */
const ENGLISH = { languages: ['en-US'] };

let discord: LocalDiscord;
let client: LastingClient;

beforeAll(async () => {
  discord = await openLocalDiscord({ note: () => {} });
  client = createClient(discord.api, () => {});
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await ready;
});

afterAll(async () => {
  await client.leave();
  await discord.close();
});

/** Who acts, as the real client hands it on. */
async function meet(member: Member, doing: Doing = {}): Promise<Actor> {
  const heard: Promise<BaseInteraction[]> = once(client, Events.InteractionCreate);
  const done = member.forges(ASK, doing);
  const [interaction] = await heard;
  if (interaction?.isChatInputCommand() !== true) throw new Error('it was a command');
  await interaction.reply('Here.');
  await done;
  return toPerson(interaction);
}

describe('in a server that the bot is in, who acts', () => {
  test('is called as in that server, and has the roles of it', async () => {
    const { guild, channel } = discord;
    const role = discord.addRole({ name: 'editors' });
    const ada = discord.member({ name: 'Ada', nickname: 'Countess', roles: [role] });
    const { roles, ...who } = await meet(ada);
    expect(who).toEqual({
      ...ENGLISH,
      userId: ada.id,
      name: 'Countess',
      server: guild.id,
      channel: channel.id,
      ...MAY_NOTHING,
    });
    expect(roles).toContain(role.id);
  });

  test('is called by their own name where they have no other', async () => {
    expect(await meet(discord.member({ name: 'Ben' }))).toMatchObject({ name: 'Ben' });
  });

  test.each([
    { may: 'manage the server', permissions: Permission.ManageGuild, manager: true, remover: false },
    { may: 'manage messages', permissions: Permission.ManageMessages, manager: false, remover: true },
  ])('and may $may may that and nothing else', async ({ permissions, manager, remover }) => {
    const who = await meet(discord.member({ name: 'Cy', permissions }));
    expect(who).toMatchObject({ mayManageServer: manager, mayManageMessages: remover });
  });

  test('in a thread is in the channel that it hangs in', async () => {
    const parent = discord.addChannel({ name: 'harbour' });
    const thread = discord.addThread({ name: 'boats', parent });
    await expect.poll(() => client.channels.cache.has(thread.id)).toBe(true);
    expect((await meet(discord.member({ name: 'Di' }), { channel: thread })).channel).toBe(parent.id);
    expect((await meet(discord.member({ name: 'Ed' }), { channel: parent })).channel).toBe(parent.id);
  });
});

describe('where the bot was brought by the asker alone, who acts', () => {
  function abroad(options: Partial<Parameters<LocalDiscord['member']>[0]>) {
    const guild = discord.addGuild({ name: 'Elsewhere', isForeign: true });
    const channel = discord.addChannel({ name: 'hall', guild });
    const eve = discord.member({ name: 'Eve', guild, ...options });
    discord.install(eve);
    return { guild, channel, eve };
  }

  test('is called as in that server, with roles and permissions of it', async () => {
    const { guild, channel, eve } = abroad({ nickname: 'Stranger', permissions: Permission.ManageGuild });
    const { roles, ...who } = await meet(eve, { channel });
    expect(who).toEqual({
      ...ENGLISH,
      userId: eve.id,
      name: 'Stranger',
      server: guild.id,
      channel: channel.id,
      mayManageServer: true,
      mayManageMessages: false,
    });
    expect(roles).toHaveLength(1);
  });

  test('is called by their own name where they have no other', async () => {
    const { channel, eve } = abroad({});
    expect(await meet(eve, { channel })).toMatchObject({ name: 'Eve', roles: [], ...MAY_NOTHING });
  });
});

test('in a direct message who acts is in no server and no channel, and may manage nothing', async () => {
  const permissions = Permission.ManageGuild | Permission.ManageMessages;
  const fay = discord.member({ name: 'Fay', nickname: 'Fairy', permissions });
  expect(await meet(fay, { dm: true })).toEqual({
    ...ENGLISH,
    userId: fay.id,
    name: 'Fay',
    server: undefined,
    channel: undefined,
    roles: [],
    ...MAY_NOTHING,
  });
});

test('a channel that discord.js does not know is taken by its id, and where there is none there is none', () => {
  expect(findChannel(null, '9')).toBe('9');
  expect(findChannel(null, null)).toBeUndefined();
});
