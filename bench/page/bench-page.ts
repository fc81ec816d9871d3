/** What the page costs: start and memory with and without it, and what fifty readers at once are to the bot's Discord. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type LocalDiscord, openLocalDiscord } from '../../local-discord/local-discord.ts';
import { findQuantile } from '../discord/measure-rounds.ts';
import { type Reading, readPages } from './readers.ts';

/** Runs of each kind, taken in turns so that a busy minute strikes both. */
const ROUNDS = 5;
const ASKED = 100;
const READERS = 50;

/** Prints ratios and differences of one run. @param args `--quick` for one round */
export async function benchPage(args: readonly string[]): Promise<void> {
  const rounds = args.includes('--quick') ? 1 : ROUNDS;
  const [without, withPage]: [Start[], Start[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    without.push(await start('off'));
    withPage.push(await start('127.0.0.1:8890'));
  }
  const more = (read: (one: Start) => number) =>
    findQuantile(withPage.map(read), 0.5) - findQuantile(without.map(read), 0.5);
  say(
    `Start until the first line: ${Math.round(
      findQuantile(
        without.map(({ ms }) => ms),
        0.5,
      ),
    )} ms without the page, ${Math.round(more(({ ms }) => ms))} ms more with it.`,
  );
  say(`Memory then: ${more(({ megabytes }) => megabytes).toFixed(1)} MB more with it (median of ${rounds}).`);
  await measureReaders();
}

interface Start {
  readonly ms: number;
  readonly megabytes: number;
}

/** A bot without a token that nobody types to, until it has said its first line. */
async function start(page: string): Promise<Start> {
  const data = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const begun = performance.now();
  const child = spawnBot({ PAGE: page, DATA_DIR: data }, 'pipe');
  if (child.stdout !== null) await once(child.stdout, 'data');
  const ms = performance.now() - begun;
  const megabytes = await weigh(child);
  await end(child, data);
  return { ms, megabytes };
}

function spawnBot(env: Readonly<Record<string, string>>, stdout: 'pipe' | 'ignore'): ChildProcess {
  const args = ['--expose-gc', '--import', './dist/bench/discord/gauge.js', 'dist/src/main.js'];
  return spawn(process.execPath, args, {
    env: { DISCORD_TOKEN: '', LOG_LEVEL: 'warn', ...env },
    stdio: ['pipe', stdout, 'inherit', 'ipc'],
  });
}

async function weigh(child: ChildProcess): Promise<number> {
  child.send('read');
  await once(child, 'message');
  child.send('glance');
  const [reading] = await once(child, 'message');
  return Number(reading.rssBytes) / 2 ** 20;
}

async function end(child: ChildProcess, data: string): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  await rm(data, { recursive: true, force: true });
}

async function measureReaders(): Promise<void> {
  const discord = await openLocalDiscord({ note: () => {}, patienceMs: 30_000 });
  const data = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const page = 'http://127.0.0.1:8891';
  const bot = spawnBot(
    {
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATA_DIR: data,
      PAGE: '127.0.0.1:8891',
      PAGE_PROXY: 'on',
    },
    'ignore',
  );
  await untilOpen(page);
  await discord.waitFor(() => discord.commands().length > 0, { within: 60_000 });
  await askDiscord(discord);
  const alone = await askDiscord(discord);
  const closing = new AbortController();
  const reading = Promise.all(
    Array.from({ length: READERS }, (_, reader) => readPages(page, reader, closing.signal)),
  );
  const beside = await askDiscord(discord);
  closing.abort();
  const read: readonly Reading[] = (await reading).flat();
  await end(bot, data);
  await discord.close();
  const p95 = (times: readonly number[]) => findQuantile(times, 0.95);
  say(
    `Discord, ${ASKED} questions one after another: p95 ${p95(alone).toFixed(1)} ms alone, ${(p95(beside) / p95(alone)).toFixed(2)} times that beside ${READERS} readers of the page.`,
  );
  const failed = read.filter(({ status }) => status !== 200).length;
  say(
    `The page meanwhile: ${read.length} requests, ${failed} of them not answered, p95 ${p95(read.map(({ ms }) => ms)).toFixed(1)} ms.`,
  );
}

async function untilOpen(page: string): Promise<void> {
  for (let left = 240; left > 0; left -= 1) {
    const isOpen = await fetch(page).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isOpen) return;
    await wait(250);
  }
  throw new Error('The page did not open within a minute.');
}

async function askDiscord(discord: LocalDiscord): Promise<readonly number[]> {
  const times: number[] = [];
  for (let count = 0; count < ASKED; count += 1) {
    const person = discord.member({ name: `Reader ${count}` });
    const begun = performance.now();
    await person.types('/ask', { question: `how many died in ${count % 7} attacks?` });
    times.push(performance.now() - begun);
    await wait(30);
  }
  return times;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
