/** Starts the bot: the only file that sees every room. */

import { createMenu, messageMenu } from '../commands/index.ts';
import { type Data, type KeptMissed, openData } from './data-folder.ts';
import { checkDataFormat } from './data-format.ts';
import { readProgramSettings } from './environment.ts';
import { createTally } from './health/tally.ts';
import { type Importer, openImporter } from './importing/open-importer.ts';
import { toProblemLine } from './knowledge/problem.ts';
import { type Library, type Opened, openLibrary } from './library/library.ts';
import { readAbbreviations, readReadersQuestions } from './library/read-means.ts';
import { en } from './locales/en.ts';
import type { Locale } from './locales/locale.ts';
import { findLocale } from './locales/locales.ts';
import { createWatchedLog, type Log, toReadableLine } from './log.ts';
import { createNoMissed } from './missed/missed.ts';
import type { OpenedPage } from './page/open-page.ts';
import { complain, endWithOutput, readArguments, surviveClosedOutput } from './program.ts';
import { sayWayOut } from './replies/render-outcome.ts';
import type { Settings } from './settings.ts';
import { spareMemory } from './spare-memory.ts';
import { startLocalPage, startPageBesideDiscord } from './start-page.ts';
import { steps } from './steps/steps.ts';
import { tellHealth } from './tell-health.ts';
import { tendKnowledge } from './tend-knowledge.ts';
import { openTerminal } from './terminal/open-terminal.ts';

async function main(): Promise<void> {
  // The image starts this file itself.
  spareMemory();
  if (readArguments(USAGE, {}) === undefined) return;
  const read = readProgramSettings();
  if (read.kind === 'refused')
    return end(['The settings in .env or the environment have a fault:', ...read.problems]);
  const { settings } = read;
  const { token } = settings;
  const format = await checkDataFormat(settings.dataFolder);
  if (format.kind === 'refused') return end([format.what]);
  const data = await openData(settings, token === undefined ? 0 : LONGEST_OVERLAP);
  complain(data.warnings);
  const opened = await openLibrary(settings.knowledgeFolder, data.versions);
  if (opened.kind === 'refused') {
    return end([
      'The knowledge has a fault, so the bot does not start:',
      ...opened.problems.map(toProblemLine),
    ]);
  }
  warnOfOlderKnowledge(opened);
  if (token !== undefined) return serveDiscord({ ...settings, token }, opened.library, data);
  await serveTerminal(settings, opened.library, data);
}

const USAGE = `npm start: starts the bot, on Discord where DISCORD_TOKEN is set and else in this terminal.
What it can be set to stands in .env.example; npm run doctor says what is missing.`;

/** In milliseconds: the bot before this one may still be finishing what it answers. */
const LONGEST_OVERLAP = 10_000;

function warnOfOlderKnowledge({ library, instead }: Opened): void {
  if (instead === undefined) return;
  complain([
    `THE KNOWLEDGE FILES ARE NOT IN FORCE: version ${library.current().knowledge.version}, the last good one, is served instead.`,
    ...instead.problems.map(toProblemLine),
    sayWayOut(instead.problems),
  ]);
}

/**
 * Talks in the terminal and on the page, as long as somebody does in the terminal; where nothing is typed because nobody
 * can, the page is served until the process is asked to stop.
 */
async function serveTerminal(settings: Settings, library: Library, data: Data): Promise<void> {
  endWithOutput();
  complain(library.troubles().filter((what) => !data.warnings.includes(what)));
  const stopped = untilAskedToStop();
  const log = createLog(
    { ...settings, logLevel: settings.logLevel === 'info' ? 'error' : settings.logLevel },
    undefined,
  );
  const importer = await openOwnImporter(settings);
  const { shelves } = data;
  const { missed, close } = await openLocalMissed(settings, data, log);
  const locale = settings.locale ?? findSystemLocale();
  const page = await startLocalPage(settings.page, { library, importer, missed, shelves, log, locale });
  const closing = new AbortController();
  if (page?.kind === 'open')
    tendKnowledge(settings, { library, importer, shelves, log, signal: closing.signal });
  const talking = openTerminal(
    library,
    { input: process.stdin, output: process.stdout },
    { page: sayPage(page), shelves, locale },
  );
  const isTyped = await Promise.race([talking, stopped]);
  if (isTyped === false && page?.kind === 'open') await stopped;
  closing.abort();
  if (page?.kind === 'open') await page.close();
  await close();
  await data.release();
  if (isTyped === undefined) process.exit();
}

/** What the person at this machine reads, as its LANG or settings say. */
function findSystemLocale(): Locale {
  return findLocale([Intl.DateTimeFormat().resolvedOptions().locale]) ?? en;
}

/** Only the page keeps missed questions without Discord: in the terminal whoever asks sees for themselves. */
async function openLocalMissed({ page }: Settings, data: Data, log: Log): Promise<KeptMissed> {
  if (page.at !== 'off') return data.openMissed((what) => noteMissed(what, log));
  return { missed: createNoMissed('They are kept for Discord and the page only.'), close: async () => {} };
}

function sayPage(page: OpenedPage | undefined): readonly string[] {
  switch (page?.kind) {
    case undefined:
      return [];
    case 'failed':
      return [page.what];
    case 'open':
      return [
        `In a browser it is at ${page.address} (PAGE=off turns that off).`,
        ...(page.told === undefined ? [] : [page.told]),
      ];
  }
}

/** Serves until Discord ends it for good or somebody ends it: the first signal finishes what is under way. */
async function serveDiscord(
  settings: Settings & { readonly token: string },
  library: Library,
  data: Data,
): Promise<void> {
  surviveClosedOutput();
  const tally = createTally();
  const log = createLog(settings, settings.health === undefined ? undefined : tally.note);
  const [{ shelves }, { discordApi, locale = en }] = [data, settings];
  const { missed, unreachable, close } = await data.openMissed((what) => noteMissed(what, log));
  if (unreachable !== undefined) log.warn({ event: 'no-backup', what: unreachable });
  for (const what of [...library.troubles(), ...missed.troubles(), ...shelves.troubles()])
    log.warn({ event: 'degraded', what });
  // discord.js takes a third of a second to load, which a conversation in the terminal has no use for.
  const { openDiscord } = await import('./discord/open-discord.ts');
  const { openHome } = await import('./discord/home.ts');
  const importer = await openOwnImporter(settings);
  const parts = { importer, missed, shelves };
  const door = openDiscord({
    ...settings,
    ...parts,
    api: discordApi,
    locale,
    library,
    home: await openHome(data.homeFile, settings.token),
    createMenu,
    messageMenu,
    steps,
    log,
  });
  const { version, steppedAside } = library.current().knowledge;
  if (steppedAside !== undefined) log.info({ event: 'knowledge', how: 'start', version, steppedAside });
  // Who answers does not wait for what only moderators will look at.
  void library.current().finishTest();
  process.on('unhandledRejection', (err) => log.error({ event: 'unhandled', err }));
  const closing = new AbortController();
  const isClosing = () => closing.signal.aborted;
  const health = await tellHealth(settings.health, { library, missed, door, tally, log, isClosing });
  tendKnowledge(settings, { library, importer, shelves, door, log, signal: closing.signal });
  const page = await startPageBesideDiscord(settings, { door, library, log, locale, ...parts });
  notePage(page, settings, log);
  const fatal = await Promise.race([door.ended, untilAskedToStop()]);
  closing.abort();
  if (page?.kind === 'open') await page.close();
  for (const end of [door.close, health.close, close, data.release]) await end();
  if (fatal !== undefined) end([fatal.text], fatal.exitCode);
  log.info({ event: 'stopped' });
  process.exit();
}

async function openOwnImporter(settings: Settings): Promise<Importer> {
  const texts = { abbreviations: await readAbbreviations(), bank: await readReadersQuestions() };
  return openImporter({ ...settings, ...texts });
}

/** Lines for a person at a terminal, JSON for everybody else. */
function createLog(
  { logLevel: level, token, page: { clientSecret } }: Pick<Settings, 'logLevel' | 'token' | 'page'>,
  watch: ((fields: unknown) => void) | undefined,
): Log {
  const { stderr } = process;
  const write = (line: string) => void stderr.write(stderr.isTTY ? toReadableLine(line) : line);
  return createWatchedLog({
    level,
    secrets: [token, clientSecret].filter((secret) => secret !== undefined),
    write,
    watch,
  });
}

function noteMissed(what: string | undefined, log: Log): void {
  if (what === undefined) log.info({ event: 'missed-written' });
  else log.warn({ event: 'missed-unwritten', what });
}

function notePage(page: OpenedPage | undefined, { page: { clientSecret } }: Settings, log: Log): void {
  if (page?.kind === 'failed') log.warn({ event: 'page-closed', what: page.what });
  if (page?.kind !== 'open') return;
  const desk = clientSecret === undefined ? 'none: DISCORD_CLIENT_SECRET is not set' : 'by signing in';
  log.info({ event: 'page', address: page.address, told: page.told, desk });
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
  complain(lines);
  process.exitCode = exitCode;
}

await main();
