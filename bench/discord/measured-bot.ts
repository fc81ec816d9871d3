import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalDiscord, openLocalDiscord } from '../../local-discord/local-discord.ts';
import type { LocalDiscordOptions } from '../../local-discord/settings.ts';
import type { Reading } from './gauge.ts';

/** A bot in a process of its own, on a Discord of its own in this process. */
export interface MeasuredBot {
  readonly discord: LocalDiscord;
  readonly pid: number;
  /** From the start of the process until its commands stand in the menu, in milliseconds. */
  readonly readyMs: number;
  readonly read: () => Promise<Reading>;
  /** Costs the bot next to nothing, so that it may be done while it is measured. */
  readonly glance: () => Promise<Reading>;
  /** Ends the bot and the Discord. @returns what the bot wrote to its standard error output */
  readonly stop: () => Promise<string>;
}

export interface Program {
  /** As `scripts/run.js` takes it. */
  readonly name: string;
  readonly toArguments?: (discord: LocalDiscord) => readonly string[];
  readonly toEnvironment?: (discord: LocalDiscord) => Readonly<Record<string, string>>;
  /** What its Discord is like. */
  readonly local?: LocalDiscordOptions;
  /** Arranges things before the bot comes. */
  readonly before?: (discord: LocalDiscord) => void;
}

/** Starts both and waits for the bot; rejects with what the bot wrote if it ends before it is ready. */
export async function startMeasuredBot(program: Program): Promise<MeasuredBot> {
  const discord = await openLocalDiscord({ note: () => {}, ...program.local });
  program.before?.(discord);
  const folder = await mkdtemp(join(tmpdir(), 'bench-discord-'));
  const written = join(folder, 'written');
  // To a file, as a log collector would have it; a pipe would make this process read every line.
  const file = await open(written, 'w');
  const started = performance.now();
  const child = start(program, discord, { log: file.fd, data: join(folder, 'data') });
  const ended = once(child, 'exit');
  await file.close();
  const isThere = () => discord.commands().length > 0 || child.exitCode !== null;
  await discord.waitFor(isThere, { within: LONGEST_START, what: `${program.name} to be ready` });
  const readyMs = performance.now() - started;

  async function stop(): Promise<string> {
    child.kill('SIGTERM');
    await ended;
    await discord.close();
    const text = await readFile(written, 'utf8');
    await rm(folder, { recursive: true });
    return text;
  }

  if (child.exitCode !== null) throw new Error(`${program.name} ended before it was ready: ${await stop()}`);
  return {
    discord,
    pid: child.pid ?? 0,
    readyMs,
    read: () => ask(child, 'read'),
    glance: () => ask(child, 'glance'),
    stop,
  };
}

/** In milliseconds; includes compiling, when a source is newer than what was compiled. */
const LONGEST_START = 180_000;

function start(
  { name, toArguments, toEnvironment }: Program,
  discord: LocalDiscord,
  { log, data }: { readonly log: number; readonly data: string },
): ChildProcess {
  const node = ['--expose-gc', '--import', './dist/bench/discord/gauge.js', 'scripts/run.js', name];
  return spawn(process.execPath, [...node, ...(toArguments?.(discord) ?? [])], {
    env: { DATA_DIR: data, ...toEnvironment?.(discord) },
    stdio: ['ignore', 'ignore', log, 'ipc'],
  });
}

async function ask(child: ChildProcess, how: 'read' | 'glance'): Promise<Reading> {
  const told = once(child, 'message');
  child.send(how);
  const [reading]: unknown[] = await told;
  if (!isReading(reading)) throw new Error(`a bot sent what is no reading: ${JSON.stringify(reading)}`);
  return reading;
}

function isReading(value: unknown): value is Reading {
  if (typeof value !== 'object' || value === null) return false;
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  const names: readonly (keyof Reading)[] = ['rssBytes', 'heapBytes', 'cpuMs', 'timers', 'sockets'];
  return names.every((name) => typeof fields.get(name) === 'number');
}
