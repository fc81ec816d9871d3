import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { createMenu, messageMenu } from '../../commands/index.ts';
import { type LocalDiscord, openLocalDiscord } from '../../local-discord/local-discord.ts';
import type { LocalDiscordOptions } from '../../local-discord/settings.ts';
import { openHome } from '../../src/discord/home.ts';
import { type DiscordDoor, type DiscordOptions, openDiscord } from '../../src/discord/open-discord.ts';
import { type ImporterOptions, openImporter } from '../../src/importing/open-importer.ts';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { readAbbreviations, readReadersQuestions } from '../../src/library/read-means.ts';
import { en } from '../../src/locales/en.ts';
import { createLog } from '../../src/log.ts';
import type { Missed } from '../../src/missed/missed.ts';
import { openMissed } from '../../src/missed/open-missed.ts';
import { steps } from '../../src/steps/steps.ts';
import { openVersions } from '../../src/versions/open-versions.ts';
import type { Versions } from '../../src/versions/versions.ts';
import { expectOk } from '../expect-ok.ts';
import { findDiscordDocument } from '../find-discord-document.ts';
import { makeFolder } from '../make-folder.ts';
import { writeSmallKnowledge } from '../small-article.ts';

/** The bot of this test: the real client of discord.js, on a Discord of its own. */
export interface Bot {
  readonly discord: LocalDiscord;
  readonly door: DiscordDoor;
  readonly library: Library;
  readonly missed: Missed;
  /** Where its knowledge files are. */
  readonly folder: string;
  /** Where it keeps versions and missed questions. */
  readonly data: string;
  /** What it has written down so far. */
  readonly log: readonly LogLine[];
  /** Ends it before the test does, so that another one may start on its data. */
  readonly end: () => Promise<void>;
  /** The first line of this event, waiting for it; fails after five seconds. */
  readonly logged: (event: string) => Promise<LogLine>;
}

type LogLine = Readonly<Record<string, unknown>> & { readonly event?: unknown };

type BotSettings = Partial<
  Pick<
    DiscordOptions,
    'api' | 'token' | 'homeServer' | 'moderators' | 'locale' | 'paces' | 'messageMenu' | 'createMenu'
  >
>;

export interface Start {
  /** Another bot on a Discord that is open already. */
  readonly on?: LocalDiscord;
  readonly local?: LocalDiscordOptions;
  /** Settings of the bot; as a function where they name something of this Discord's. */
  readonly bot?: BotSettings | ((discord: LocalDiscord) => BotSettings);
  /** Arranges things before the bot comes. */
  readonly before?: (discord: LocalDiscord) => void;
  /** Where a bot before it kept its data. */
  readonly data?: string;
  /** Knowledge files besides or instead of the small article's. */
  readonly files?: Parameters<typeof writeSmallKnowledge>[0];
  readonly waitsForReady?: boolean;
  /** How it imports. */
  readonly importing?: Partial<ImporterOptions>;
}

/** Starts both, waits until the bot is ready, and ends both when the test ends. */
export async function startBot(start: Start = {}): Promise<Bot> {
  const { on, local = {}, bot = {}, before, files, waitsForReady = true, importing } = start;
  const { data = await makeFolder() } = start;
  const discord =
    on ?? (await openLocalDiscord({ note: () => {}, openapi: findDiscordDocument(), ...local }));
  before?.(discord);
  const folder = await writeSmallKnowledge(files);
  const opened = expectOk(await openLibrary(folder, await openTestVersions(data)));
  const { missed, close: closeMissed } = await openTestMissed(data);
  const lines: LogLine[] = [];
  const waiting = new Set<() => void>();
  const log = createLog('debug', [discord.token], (line) => {
    lines.push(JSON.parse(line));
    for (const look of waiting) look();
  });
  const { library } = opened;
  const importer = openImporter({
    importsAddresses: true,
    abbreviations: await readAbbreviations(),
    bank: await readReadersQuestions(),
    ...importing,
  });
  const door = openDiscord({
    token: discord.token,
    api: discord.api,
    library,
    importer,
    missed,
    steps,
    createMenu,
    messageMenu,
    homeServer: undefined,
    home: await openHome(join(data, 'home.json'), discord.token),
    moderators: [],
    locale: en,
    log,
    ...(typeof bot === 'function' ? bot(discord) : bot),
  });
  const end = async () => {
    await door.close();
    await closeMissed();
  };
  onTestFinished(async () => {
    await end();
    expectNoSecrets(discord, lines);
    if (on === undefined) await discord.close();
  });
  if (waitsForReady) await door.ready;

  function logged(event: string): Promise<LogLine> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`no line "${event}" in the log: ${JSON.stringify(lines)}`));
      }, 5_000);
      const look = () => {
        const line = lines.find((one) => one.event === event);
        if (line === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(line);
      };
      waiting.add(look);
      look();
    });
  }

  return { discord, door, library, missed, folder, data, log: lines, end, logged };
}

async function openTestVersions(data: string): Promise<Versions> {
  const opened = expectOk(await openVersions(join(data, 'versions'), { keep: { versions: 60, days: 180 } }));
  return opened.versions;
}

async function openTestMissed(data: string) {
  const opened = expectOk(await openMissed(join(data, 'missed'), { days: 30 }));
  return opened;
}

/** Whatever a test was about: nothing that lets someone else speak for the bot may ever be written down. */
function expectNoSecrets(discord: LocalDiscord, lines: readonly LogLine[]): void {
  const text = JSON.stringify(lines);
  const tokens = discord
    .requests()
    .flatMap(({ path }) => /\/(?:interactions|webhooks)\/\d+\/([^/?]+)/.exec(path)?.[1] ?? []);
  for (const secret of new Set([discord.token, ...tokens])) expect(text).not.toContain(secret);
}
