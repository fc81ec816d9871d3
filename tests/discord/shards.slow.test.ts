import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import type { ChannelHandle } from '../../local-discord/places.ts';
import { shardOf } from '../../local-discord/values.ts';
import { startBot } from './start-bot.ts';

const ANSWER = 'Repairs cost 40,000 crowns';

/** A channel in a server of each shard, in the shards' order. */
function spread(discord: LocalDiscord, shards: number): readonly ChannelHandle[] {
  const channels = new Map<number, ChannelHandle>([[shardOf(discord.guild.id, shards), discord.channel]]);
  while (channels.size < shards) {
    const guild = discord.addGuild({ name: 'Another', owner: { id: '100000000000000000' } });
    const shard = shardOf(guild.id, shards);
    if (channels.has(shard)) discord.removeGuild(guild);
    else channels.set(shard, discord.addChannel({ name: 'general', guild }));
  }
  return [...channels].sort(([left], [right]) => left - right).map(([, channel]) => channel);
}

function ask(discord: LocalDiscord, { guildId }: ChannelHandle) {
  const guild = { id: guildId, name: '' };
  return discord.member({ name: 'Ada', guild }).types('/ask', { question: 'what was paid' });
}

test('one shard serves everything where Discord asks for one', async () => {
  const { discord, door, logged } = await startBot();
  expect(discord.gateway.log.identifies.map(({ shard }) => shard)).toEqual([[0, 1]]);
  expect(door.shards()).toEqual([{ id: 0, isReady: true }]);
  expect(await logged('connected')).toMatchObject({ shard: 0, of: 1 });
});

test('of four shards each answers as soon as it is ready, and what is done once is done once', async () => {
  const channels: ChannelHandle[] = [];
  const { discord, door, log } = await startBot({
    local: { shards: 4, identifyWindowMs: 5_000 },
    before: (local) => channels.push(...spread(local, 4)),
  });
  const [first, second, , last] = channels;
  if (first === undefined || second === undefined || last === undefined) throw new Error('four were made');
  expect(door.shards().map(({ isReady }) => isReady)).toEqual([true, false, false, false]);
  expect(door.isReady()).toBe(false);
  expect((await ask(discord, first)).messages[0]?.text).toContain(ANSWER);
  // Which server is the owner's only one cannot be told before all of them are known.
  expect(log.filter(({ event }) => event === 'home-pinned' || event === 'home-unknown')).toEqual([]);

  await discord.waitFor(() => door.isReady(), { within: 25_000 });
  expect((await ask(discord, last)).messages[0]?.text).toContain(ANSWER);
  await expect.poll(() => log.filter(({ event }) => event === 'home-pinned')).toHaveLength(1);
  expect(log.filter(({ event }) => event === 'menu')).toHaveLength(1);
  const connected = log.filter(({ event }) => event === 'connected');
  expect(connected.map(({ shard, of }) => [shard, of])).toEqual([0, 1, 2, 3].map((shard) => [shard, 4]));
  const times = discord.gateway.log.identifies.map(({ at }) => at);
  expect(times).toHaveLength(4);
  for (const [index, at] of times.entries())
    if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(4_990);
}, 60_000);

test('the death of one shard leaves the others answering, and it answers again when it is back', async () => {
  const channels: ChannelHandle[] = [];
  const { discord, door, log } = await startBot({
    local: { shards: 4, maxConcurrency: 4, patienceMs: 1_500 },
    before: (local) => channels.push(...spread(local, 4)),
  });
  await discord.waitFor(() => door.isReady());
  const bringBack = discord.gateway.loseShard(2);
  await discord.waitFor(() => !door.isReady());
  expect(door.shards().map(({ isReady }) => isReady)).toEqual([true, true, false, true]);
  for (const [shard, channel] of channels.entries()) {
    const seen = await ask(discord, channel);
    expect(seen.messages[0]?.text.includes(ANSWER) ?? false, `shard ${shard}`).toBe(shard !== 2);
  }
  expect(log).toContainEqual(expect.objectContaining({ event: 'reconnecting', shard: 2, code: 4000 }));

  bringBack();
  await discord.waitFor(() => door.isReady(), { within: 20_000 });
  const [, , third] = channels;
  if (third === undefined) throw new Error('four were made');
  expect((await ask(discord, third)).messages[0]?.text).toContain(ANSWER);
}, 60_000);

test('a restart costs one login a shard, and none is tried where too few are left of the day', async () => {
  const local = { shards: 2, maxConcurrency: 2, identifyWindowMs: 5_000, sessionStartsLeft: 5 };
  const before = await startBot({ local });
  const { discord, data } = before;
  await discord.waitFor(() => before.door.isReady());
  await before.end();
  // Too soon after the first for Discord, which answers with op 9 until the time is over.
  const after = await startBot({ on: discord, data });
  await discord.waitFor(() => after.door.isReady(), { within: 20_000 });
  expect(await countLogins(discord)).toBe(1);
  await after.end();

  const last = await startBot({ on: discord, data, waitsForReady: false });
  expect(await last.logged('logins-spent')).toMatchObject({ left: 1, shards: 2, level: 40 });
  expect(await countLogins(discord)).toBe(1);
  expect(discord.gateway.connected()).toBe(0);
}, 60_000);

async function countLogins({ api, token }: LocalDiscord): Promise<unknown> {
  const headers = { authorization: `Bot ${token}` };
  const answer: unknown = await (await fetch(`${api}/v10/gateway/bot`, { headers })).json();
  expect(answer).toMatchObject({ session_start_limit: { remaining: expect.any(Number) } });
  return JSON.parse(JSON.stringify(answer)).session_start_limit.remaining;
}
