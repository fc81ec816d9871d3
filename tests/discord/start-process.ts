import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type LocalDiscord, openLocalDiscord } from '../../local-discord/local-discord.ts';
import { makeFolder } from '../make-folder.ts';
import { writeSmallKnowledge } from '../small-article.ts';

interface Start {
  /** Through npm, as the README says; by default as supervisors should. */
  readonly by?: 'npm start';
  readonly before?: (discord: LocalDiscord) => void;
  /** The descriptor to write to, in the place of pipes to the test. */
  readonly log?: number;
  /** Settings besides those that every bot of a test has. */
  readonly settings?: (discord: LocalDiscord) => Readonly<Record<string, string>>;
  /** Where a bot before it had its knowledge and its data. */
  readonly folders?: { readonly knowledge: string; readonly data: string };
}

/** Starting takes a second or so, and longer on a busy machine. */
export const READY = { within: 20_000, what: 'the menu to be registered' };

/** The bot as a process of its own, on a Discord of its own; both end with the test. */
export async function startProcess({ by, before, log, settings, folders }: Start = {}) {
  const discord = await openLocalDiscord({ note: () => {}, patienceMs: 15_000 });
  before?.(discord);
  const { knowledge, data } = folders ?? { knowledge: await writeSmallKnowledge(), data: await makeFolder() };
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const [program, args] = by === 'npm start' ? ['npm', ['start']] : [process.execPath, ['dist/src/main.js']];
  const child = spawn(program, args, {
    cwd: root,
    // A group of its own, so that nothing npm started outlives the test.
    detached: by === 'npm start',
    env: {
      npm_config_update_notifier: 'false',
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      KNOWLEDGE_DIR: knowledge,
      DATA_DIR: data,
      ...settings?.(discord),
    },
    stdio: ['ignore', log ?? 'pipe', log ?? 'pipe'],
  });
  const chunks: string[] = [];
  child.stdout?.on('data', (chunk) => chunks.push(String(chunk)));
  child.stderr?.on('data', (chunk) => chunks.push(String(chunk)));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    if (by === 'npm start') endGroup(child);
    await discord.close();
  });
  return { discord, child, knowledge, data, output: () => chunks.join('') };
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left, as it should be.
  }
}

export async function ended(
  child: ChildProcess,
): Promise<{ readonly code: unknown; readonly signal: unknown }> {
  const [code, signal] =
    child.exitCode === null && child.signalCode === null
      ? await once(child, 'close')
      : [child.exitCode, child.signalCode];
  return { code, signal };
}
