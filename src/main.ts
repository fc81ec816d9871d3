/** Starts the bot: the only file that sees every room. */
import { createMenu, messageMenu } from '../commands/index.ts';
import { openDiscord } from './discord/open-discord.ts';
import { readEnvironment } from './environment.ts';
import { toProblemLine } from './knowledge/problem.ts';
import { type Library, openLibrary } from './library.ts';
import { createLog } from './log.ts';
import { readSettings, type Settings } from './settings.ts';
import { openTerminal } from './terminal/open-terminal.ts';

async function main(): Promise<void> {
  const read = readSettings(readEnvironment());
  if (read.kind === 'refused')
    return end(['The settings in .env or the environment have a fault:', ...read.problems]);
  const opened = await openLibrary(read.settings.knowledgeFolder);
  if (opened.kind === 'refused') {
    return end([
      'The knowledge has a fault, so the bot does not start:',
      ...opened.problems.map(toProblemLine),
    ]);
  }
  const { token } = read.settings;
  if (token !== undefined) return serveDiscord({ ...read.settings, token }, opened.library);
  await openTerminal(opened.library, { input: process.stdin, output: process.stdout });
}

/** Serves until Discord ends it for good or somebody ends it: the first signal finishes what is under way. */
async function serveDiscord(
  settings: Settings & { readonly token: string },
  library: Library,
): Promise<void> {
  surviveClosedOutput();
  const log = createLog(settings.logLevel, [settings.token]);
  const door = openDiscord({ ...settings, api: settings.discordApi, library, createMenu, messageMenu, log });
  process.on('unhandledRejection', (err) => log.error({ event: 'unhandled', err }));
  const fatal = await Promise.race([door.ended, untilAskedToStop()]);
  await door.close();
  if (fatal !== undefined) end([fatal.text], fatal.exitCode);
  log.info({ event: 'stopped' });
  process.exit();
}

/**
 * A log that is full, or a reader of it that has gone away, must not end the bot: without a listener the failed write
 * would. The line is lost; the answer is not.
 */
function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Resolves at the first SIGTERM or SIGINT; a second one ends the process at once. */
function untilAskedToStop(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(STOPPED_TWICE));
        resolve(undefined);
      });
    }
  });
}

/** 128 and the number of SIGINT, as shells count. */
const STOPPED_TWICE = 130;

/** "The configuration is wrong" (sysexits.h, EX_CONFIG): supervisors are told not to restart on it. */
const WRONG_CONFIGURATION = 78;

function end(lines: readonly string[], exitCode = WRONG_CONFIGURATION): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
}

await main();
