/** Starts the bot: the only file that sees every room. */

import { join } from 'node:path';
import { createMenu, messageMenu } from '../commands/index.ts';
import { readEnvironment } from './environment.ts';
import { toProblemLine } from './knowledge/problem.ts';
import { type Library, type Opened, openLibrary } from './library/library.ts';
import { createLog } from './log.ts';
import { createNoMissed, type Missed } from './missed/missed.ts';
import { openMissed } from './missed/open-missed.ts';
import { readSettings, type Settings } from './settings.ts';
import { steps } from './steps/steps.ts';
import { tendKnowledge } from './tend-knowledge.ts';
import { openTerminal } from './terminal/open-terminal.ts';
import { openVersions } from './versions/open-versions.ts';
import { createNoVersions, type Versions } from './versions/versions.ts';

async function main(): Promise<void> {
  const read = readSettings(readEnvironment());
  if (read.kind === 'refused')
    return end(['The settings in .env or the environment have a fault:', ...read.problems]);
  const { settings } = read;
  const versions = await openKeptVersions(settings);
  const opened = await openLibrary(settings.knowledgeFolder, versions);
  if (opened.kind === 'refused') {
    return end([
      'The knowledge has a fault, so the bot does not start:',
      ...opened.problems.map(toProblemLine),
    ]);
  }
  warnOfOlderKnowledge(opened);
  const { token } = settings;
  if (token !== undefined) return serveDiscord({ ...settings, token }, opened.library);
  await openTerminal(opened.library, { input: process.stdin, output: process.stdout });
}

/** Without a place to keep versions the bot still answers; it says what that means. */
async function openKeptVersions({ dataFolder, keep }: Settings): Promise<Versions> {
  const opened = await openVersions(join(dataFolder, 'versions'), { keep });
  if (opened.kind === 'open') return opened.versions;
  warn([`No versions of the knowledge are kept, so there is no rollback. ${opened.what}`]);
  return createNoVersions();
}

interface KeptMissed {
  readonly missed: Missed;
  readonly close: () => Promise<void>;
}

/** Without a place to keep them the bot still answers; a moderator who turns the list on is told why it stays off. */
async function openKeptMissed({ dataFolder, missedDays }: Settings): Promise<KeptMissed> {
  const opened = await openMissed(join(dataFolder, 'missed'), { days: missedDays });
  if (opened.kind === 'open') return opened;
  warn([`Missed questions cannot be kept. ${opened.what}`]);
  return { missed: createNoMissed(opened.what), close: async () => {} };
}

function warnOfOlderKnowledge({ library, instead }: Opened): void {
  if (instead === undefined) return;
  warn([
    `THE KNOWLEDGE FILES ARE NOT IN FORCE: version ${library.current().knowledge.version}, the last good one, is served instead.`,
    ...instead.problems.map(toProblemLine),
  ]);
}

/** Serves until Discord ends it for good or somebody ends it: the first signal finishes what is under way. */
async function serveDiscord(
  settings: Settings & { readonly token: string },
  library: Library,
): Promise<void> {
  surviveClosedOutput();
  const log = createLog(settings.logLevel, [settings.token]);
  const { missed, close } = await openKeptMissed(settings);
  // discord.js takes a third of a second to load, which a conversation in the terminal has no use for.
  const { openDiscord } = await import('./discord/open-discord.ts');
  const door = openDiscord({
    ...settings,
    api: settings.discordApi,
    library,
    missed,
    createMenu,
    messageMenu,
    steps,
    log,
  });
  const { version, steppedAside } = library.current().knowledge;
  if (steppedAside !== undefined) log.info({ event: 'knowledge', how: 'start', version, steppedAside });
  process.on('unhandledRejection', (err) => log.error({ event: 'unhandled', err }));
  const closing = new AbortController();
  tendKnowledge(settings, { library, door, log, signal: closing.signal });
  const fatal = await Promise.race([door.ended, untilAskedToStop()]);
  closing.abort();
  await door.close();
  await close();
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

function warn(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}

function end(lines: readonly string[], exitCode = WRONG_CONFIGURATION): void {
  warn(lines);
  process.exitCode = exitCode;
}

await main();
