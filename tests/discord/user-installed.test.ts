import { describe, expect, test } from 'vitest';
import { renderNotice } from '../../src/replies/reply.ts';
import { startBot } from './start-bot.ts';

const ANSWER = 'Repairs cost 40,000 crowns';

/** Ada has added the bot to her own account, and is where nobody invited it. */
async function startAbroad(local: Parameters<typeof startBot>[0] = {}) {
  const bot = await startBot(local);
  const { discord } = bot;
  const guild = discord.addGuild({ name: 'Elsewhere', isForeign: true, owner: { id: '100000000000000000' } });
  const channel = discord.addChannel({ name: 'hall', guild });
  const ada = discord.member({ name: 'Ada', guild });
  const ben = discord.member({ name: 'Ben', guild });
  discord.install(ada);
  return { ...bot, guild, channel, ada, ben };
}

describe('somebody who has added the bot to their own account', () => {
  test('is answered in a server that it is not in, for themselves alone', async () => {
    const { discord, channel, ada, ben } = await startAbroad();
    const seen = await ada.types('/ask', { question: 'what was paid' });
    expect(seen.messages[0]?.text).toContain(ANSWER);
    expect(seen.messages[0]?.ephemeral).toBe(true);
    expect(ben.sees(channel)).toEqual([]);
    expect(discord.messages(channel)).toEqual([]);
  });

  test('leaves nothing in the list of a server that had one and has thrown the bot out', async () => {
    const { discord, missed, log } = await startBot();
    const answered = () => log.filter(({ event }) => event === 'answered').length;
    const ada = discord.member({ name: 'Ada' });
    discord.install(ada);
    await missed.turn(discord.guild.id, true);
    await ada.types('/ask', { question: 'who painted the Godot mural' });
    await expect.poll(answered).toBe(1);
    expect(missed.list(discord.guild.id)).toMatchObject([{ question: 'who painted the Godot mural' }]);
    discord.removeGuild(discord.guild);
    await ada.types('/ask', { question: 'who sculpted the Estragon bust' });
    await expect.poll(answered).toBe(2);
    expect(missed.list(discord.guild.id)).toHaveLength(1);
  });

  test('may show the answer to everyone there', async () => {
    const { channel, ada, ben } = await startAbroad();
    const { messages } = await ada.types('/ask', { question: 'what was paid' });
    const [answer] = messages;
    if (answer === undefined) throw new Error('it was answered');
    const more = await ada.presses(answer, 'Show everyone');
    expect(more.messages[0]?.text).toContain(ANSWER);
    expect(ben.sees(channel).map(({ text }) => text)).toEqual([expect.stringContaining(ANSWER)]);
  });

  test('is answered in a group and in the bot’s direct messages', async () => {
    const { discord, ada } = await startAbroad();
    const group = discord.addGroup({ name: 'friends' });
    const inGroup = await ada.types('/ask', { question: 'what was paid' }, { channel: group });
    expect(inGroup.messages[0]).toMatchObject({ text: expect.stringContaining(ANSWER), ephemeral: true });
    const direct = await ada.types('/ask', { question: 'what was paid' }, { dm: true });
    expect(direct.messages[0]).toMatchObject({ text: expect.stringContaining(ANSWER), ephemeral: false });
  });

  test('has no moderators’ commands there, whatever they may do in that server', async () => {
    const { discord, ada, guild } = await startAbroad();
    const seen = await ada.types('/knowledge status');
    expect(seen.refused).toMatchObject({ reason: 'not-here' });
    const forged = await ada.types('/knowledge status', {}, { evenIfHidden: true });
    expect(forged.messages[0]?.text).toContain('This is for the moderators of this server.');
    expect(discord.commands().filter(({ name }) => name === 'knowledge')).toMatchObject([
      { integration_types: [0], contexts: [0] },
    ]);
    expect(guild.name).toBe('Elsewhere');
  });

  test('gets as many messages as Discord takes, and is told that there is more', async () => {
    const long = renderNotice('x');
    const parts = Array.from({ length: 9 }, (_, index) => ({
      kind: 'words' as const,
      text: `${index} ${'word '.repeat(300).trim()}`,
    }));
    const { ada, log } = await startAbroad({
      bot: { messageMenu: [{ name: 'Everything', run: () => ({ ...long, parts, audience: 'asker' }) }] },
    });
    const { messages } = await ada.types('/ask', { question: 'what was paid' });
    const [answer] = messages;
    if (answer === undefined) throw new Error('it was answered');
    const seen = await ada.rightClicks(answer, 'Everything', { until: (one) => one.messages.length === 6 });
    expect(seen.messages).toHaveLength(6);
    expect(seen.messages.at(-1)?.text).toContain('Discord takes no more messages of me here');
    expect(log.filter(({ event }) => event === 'failed')).toEqual([]);
  });
});

test('who has not added it has no command where nobody invited it', async () => {
  const { ben } = await startAbroad();
  expect((await ben.types('/ask', { question: 'what was paid' })).refused).toMatchObject({
    reason: 'not-here',
  });
});

test('an application that only servers may add registers its commands for servers only', async () => {
  const { discord } = await startBot({ local: { application: { isUserInstallable: false } } });
  for (const command of discord.commands())
    expect(command['integration_types'], String(command['name'])).toEqual([0]);
});
