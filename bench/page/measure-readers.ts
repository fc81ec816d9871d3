import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type LocalDiscord, openLocalDiscord } from '../../local-discord/local-discord.ts';
import { type Reading, readPages } from './readers.ts';

const ASKED = 100;
const READERS = 50;
const PAGE = '127.0.0.1:8891';

/** How long Discord's questions took, in milliseconds, and what the page's readers met. */
export interface Readers {
  readonly alone: readonly number[];
  readonly beside: readonly number[];
  readonly readings: readonly Reading[];
  readonly readers: number;
}

/**
 * Questions on Discord one after another, by turns with nobody on the page and with fifty readers there.
 * @param spawnBot starts the bot as `npm start` does
 */
export async function measureReaders(
  rounds: number,
  spawnBot: (env: Readonly<Record<string, string>>, stdout: 'ignore') => ChildProcess,
): Promise<Readers> {
  const discord = await openLocalDiscord({ note: () => {}, patienceMs: 30_000 });
  const data = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const { token, api } = discord;
  const env = { DISCORD_TOKEN: token, DISCORD_API: api, DATA_DIR: data, PAGE, PAGE_PROXY: 'on' };
  const bot = spawnBot(env, 'ignore');
  await untilOpen(`http://${PAGE}`);
  await discord.waitFor(() => discord.commands().length > 0, { within: 60_000 });
  await askDiscord(discord);
  const [alone, beside, readings]: [number[], number[], Reading[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(...(await askDiscord(discord)));
    const closing = new AbortController();
    const reading = Promise.all(
      Array.from({ length: READERS }, (_, reader) => readPages(`http://${PAGE}`, reader, closing.signal)),
    );
    // Until each of them has come.
    await wait(READERS_COME);
    beside.push(...(await askDiscord(discord)));
    closing.abort();
    readings.push(...(await reading).flat());
  }
  bot.kill('SIGKILL');
  if (bot.exitCode === null && bot.signalCode === null) await once(bot, 'exit');
  await discord.close();
  await rm(data, { recursive: true, force: true });
  return { alone, beside, readings, readers: READERS };
}

/** In milliseconds. */
const READERS_COME = 5_000;

async function untilOpen(page: string): Promise<void> {
  for (let left = 480; left > 0; left -= 1) {
    const isOpen = await fetch(page).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isOpen) return;
    await wait(250);
  }
  throw new Error('The page did not open within two minutes.');
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
