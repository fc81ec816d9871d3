/** What the page costs: start and memory with and without it, and what fifty readers at once are to the bot's Discord. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCircumstances } from '../discord/bench-discord.ts';
import { findQuantile } from '../discord/measure-rounds.ts';
import { findFirstAnswer } from './first-answer.ts';
import { measureReaders, type Readers } from './measure-readers.ts';

/** Runs of each kind, taken in turns so that a busy minute strikes both. */
const ROUNDS = 9;

/**
 * Prints ratios and differences of one run; a full run also writes them into `bench/RESULTS-page.md`.
 * @param args `--quick` for one round
 */
export async function benchPage(args: readonly string[]): Promise<void> {
  const isQuick = args.includes('--quick');
  const { date, machine, versions, load } = await findCircumstances(isQuick);
  const [without, withPage]: [Start[], Start[]] = [[], []];
  for (let round = 0; round < (isQuick ? 1 : ROUNDS); round += 1) {
    without.push(await start('off'));
    withPage.push(await start('127.0.0.1:8890'));
  }
  const readers = await measureReaders(isQuick ? 1 : 4, spawnBot);
  const { seconds } = await findFirstAnswer('how many US troops are in Iraq?', 600_000);
  const after = (await findCircumstances(isQuick)).load;
  const report = [
    '# What the page costs',
    '',
    `${date}, ${machine}; ${versions.join(', ')}. Load average before: ${load.toFixed(1)}, after: ${after.toFixed(1)}.`,
    'The bundled article. Measured by `npm run bench -- page`.',
    '',
    ...renderStarts(without, withPage),
    ...renderReaders(readers),
    `- A fresh copy, nothing compiled, \`npm start\` until the first answer in the page: ${seconds.toFixed(1)} s (goal: 60).`,
    '',
  ].join('\n');
  process.stdout.write(report);
  if (!isQuick) await writeFile('bench/RESULTS-page.md', report);
}

interface Start {
  readonly ms: number;
  readonly cpuMs: number;
  readonly megabytes: number;
}

/** A bot without a token that nobody types to, until it has said its first line. */
async function start(page: string): Promise<Start> {
  const data = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const begun = performance.now();
  const child = spawnBot({ PAGE: page, DATA_DIR: data }, 'pipe');
  if (child.stdout !== null) await once(child.stdout, 'data');
  const ms = performance.now() - begun;
  const { cpuMs } = await glance(child);
  child.send('read');
  await once(child, 'message');
  const { rssBytes } = await glance(child);
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  await rm(data, { recursive: true, force: true });
  return { ms, cpuMs, megabytes: rssBytes / 2 ** 20 };
}

/** As `npm start` does. */
function spawnBot(env: Readonly<Record<string, string>>, stdout: 'pipe' | 'ignore'): ChildProcess {
  const args = ['--expose-gc', '--import', './dist/bench/discord/gauge.js', 'scripts/run.js', 'src/main.js'];
  return spawn(process.execPath, args, {
    env: { DISCORD_TOKEN: '', LOG_LEVEL: 'warn', ...env },
    stdio: ['pipe', stdout, 'inherit', 'ipc'],
  });
}

async function glance(child: ChildProcess): Promise<{ readonly cpuMs: number; readonly rssBytes: number }> {
  child.send('glance');
  const [reading] = await once(child, 'message');
  return reading;
}

function renderStarts(without: readonly Start[], withPage: readonly Start[]): readonly string[] {
  const middle = (starts: readonly Start[], read: (one: Start) => number) =>
    findQuantile(starts.map(read), 0.5);
  const more = (read: (one: Start) => number) => middle(withPage, read) - middle(without, read);
  const runs = `median of ${without.length}, by turns`;
  return [
    `- Start until the first line, ${runs}: ${middle(without, ({ ms }) => ms).toFixed(0)} ms without the page, ${more(({ ms }) => ms).toFixed(0)} ms more with it; of processor time ${middle(without, ({ cpuMs }) => cpuMs).toFixed(0)} ms, and ${more(({ cpuMs }) => cpuMs).toFixed(0)} ms more (goal: at most 150).`,
    `- Memory then: ${more(({ megabytes }) => megabytes).toFixed(1)} MB more with it (goal: at most 20).`,
  ];
}

function renderReaders({ alone, beside, readings, readers }: Readers): readonly string[] {
  const at = (share: number, times: readonly number[]) => findQuantile(times, share);
  const ratio = (share: number) => (at(share, beside) / at(share, alone)).toFixed(2);
  const failed = readings.filter(({ status }) => status !== 200).length;
  return [
    `- Discord, ${alone.length} questions one after another: p50 ${at(0.5, alone).toFixed(1)} and p95 ${at(0.95, alone).toFixed(1)} ms alone; beside ${readers} readers of the page ${ratio(0.5)} and ${ratio(0.95)} times that (goal: p95 at most 1.20).`,
    `- The page meanwhile: ${readings.length} requests, ${failed} of them not answered, p50 ${at(
      0.5,
      readings.map(({ ms }) => ms),
    ).toFixed(1)} and p95 ${at(
      0.95,
      readings.map(({ ms }) => ms),
    ).toFixed(1)} ms.`,
  ];
}
