/** Measures one process with many shards and many servers, on a Discord on this machine. */
import { writeFile } from 'node:fs/promises';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import type { ChannelHandle } from '../../local-discord/places.ts';
import { shardOf } from '../../local-discord/values.ts';
import { findCircumstances } from './bench-discord.ts';
import { OURS } from './compare-bots.ts';
import { findQuantile } from './measure-rounds.ts';
import { type MeasuredBot, startMeasuredBot } from './measured-bot.ts';

interface Size {
  readonly shards: number;
  readonly servers: number;
}

interface Measured extends Size {
  /** From the start of the process, in milliseconds: the menu is registered, and the last shard is ready. */
  readonly firstMs: number;
  readonly allMs: number;
  readonly rssBytes: number;
  readonly heapBytes: number;
  /** From one question in a server of each shard, one after the other, in milliseconds. */
  readonly latencies: readonly number[];
  /** How many of the other shards answer while one is lost. */
  readonly answeredWithoutOne: number;
  readonly identifies: number;
}

const SIZES: readonly Size[] = [
  { shards: 1, servers: 1 },
  { shards: 40, servers: 40 },
  { shards: 40, servers: 1_000 },
];

/**
 * Prints the report; a full run also writes it into `bench/RESULTS-shards.md`.
 * @param args `--quick` for four shards only
 */
export async function benchShards(args: readonly string[]): Promise<void> {
  const isQuick = args.includes('--quick');
  const { date, machine, versions, load } = await findCircumstances(isQuick);
  const measured: Measured[] = [];
  for (const size of isQuick ? [{ shards: 4, servers: 8 }] : SIZES) measured.push(await measure(size));
  const report = [
    '# One process, many shards',
    '',
    `${date}, ${machine}; ${versions.join(', ')}. Load average before: ${load.toFixed(1)}.`,
    'The bundled article; each server has ten channels and two roles. Sixteen shards may identify every five seconds;',
    'with one, as small bots have it, the last of forty is ready after 40 × 5 to 6.5 s.',
    'Measured by `npm run bench -- shards`.',
    '',
    '| shards | servers | first answers after s | last ready after s | resident MB | heap MB | answer p50 / p95 ms | others answering while one is lost | identifies |',
    '|---|---|---|---|---|---|---|---|---|',
    ...measured.map(renderRow),
    '',
  ].join('\n');
  process.stdout.write(report);
  if (!isQuick) await writeFile('bench/RESULTS-shards.md', report);
}

async function measure(size: Size): Promise<Measured> {
  const { shards } = size;
  const channels: ChannelHandle[] = [];
  const started = performance.now();
  const bot = await startMeasuredBot({
    ...OURS,
    local: { shards, maxConcurrency: MAX_CONCURRENCY, identifyWindowMs: 5_000 },
    before: (discord) => channels.push(...spread(discord, size)),
  });
  const { discord, readyMs } = bot;
  const { identifies } = discord.gateway.log;
  await discord.waitFor(() => discord.gateway.connected() === shards, { within: 120_000 });
  const allMs = Math.max(readyMs, performance.now() - started);
  await askEach(bot, channels);
  const latencies = await askEach(bot, channels);
  const { rssBytes, heapBytes } = await bot.read();
  const bringBack = discord.gateway.loseShard(shards - 1);
  const others = await askEach(bot, channels.slice(0, -1));
  bringBack();
  await bot.stop();
  const answeredWithoutOne = others.filter(Number.isFinite).length;
  return {
    ...size,
    firstMs: readyMs,
    allMs,
    rssBytes,
    heapBytes,
    latencies,
    answeredWithoutOne,
    identifies: identifies.length,
  };
}

/** What Discord gives bots in many servers ("Sharding for Very Large Bots"); small ones have one. */
const MAX_CONCURRENCY = 16;

/** So many servers, and a channel in one of each shard, by its number. */
function spread(discord: LocalDiscord, { shards, servers }: Size): readonly ChannelHandle[] {
  const channels = new Map<number, ChannelHandle>([[shardOf(discord.guild.id, shards), discord.channel]]);
  for (let count = 1; count < servers || channels.size < shards; ) {
    const guild = discord.addGuild({ name: 'A server' });
    const shard = shardOf(guild.id, shards);
    if (count >= servers && channels.has(shard)) {
      discord.removeGuild(guild);
      continue;
    }
    count += 1;
    for (let index = 0; index < CHANNELS; index += 1) {
      const channel = discord.addChannel({ name: `room-${index}`, guild });
      if (!channels.has(shard)) channels.set(shard, channel);
    }
  }
  return [...channels].sort(([left], [right]) => left - right).map(([, channel]) => channel);
}

const CHANNELS = 10;

/** @returns how long each answer took, in milliseconds; infinite where none came */
async function askEach(
  { discord }: MeasuredBot,
  channels: readonly ChannelHandle[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const channel of channels) {
    const person = discord.member({ name: 'Reader', guild: { id: channel.guildId, name: '' } });
    const at = performance.now();
    const { refused } = await person.types('/ask', { question: 'how many died?' }, { channel });
    times.push(refused === undefined ? performance.now() - at : Number.POSITIVE_INFINITY);
  }
  return times;
}

const MB = 1_048_576;

function renderRow(one: Measured): string {
  const cells = [
    one.shards,
    one.servers.toLocaleString('en-US'),
    (one.firstMs / 1_000).toFixed(1),
    (one.allMs / 1_000).toFixed(1),
    (one.rssBytes / MB).toFixed(0),
    (one.heapBytes / MB).toFixed(1),
    [0.5, 0.95].map((share) => findQuantile(one.latencies, share).toFixed(1)).join(' / '),
    `${one.answeredWithoutOne} of ${one.shards - 1}`,
    one.identifies,
  ];
  return `| ${cells.join(' | ')} |`;
}
