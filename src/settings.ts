/** Every environment variable the bot knows, named once here and checked together. */

import type { Locale } from './locales/locale.ts';
import { findLocale, LOCALES } from './locales/locales.ts';

export interface Settings {
  /** Absent: the bot talks in the terminal. */
  readonly token: string | undefined;
  readonly knowledgeFolder: string;
  /** Whether saving a knowledge file loads it. */
  readonly watchesKnowledge: boolean;
  /** Where the bot keeps what it must not lose: earlier versions of the knowledge, missed questions. */
  readonly dataFolder: string;
  readonly keep: { readonly versions: number; readonly days: number };
  /** How long a missed question is kept. */
  readonly missedDays: number;
  /** The channel that is told of each change of the knowledge. */
  readonly auditChannel: string | undefined;
  readonly logLevel: LogLevel;
  /** What is spoken to those whose language is not known, or not spoken; absent: English, and at a terminal its own. */
  readonly locale: Locale | undefined;
  /** The server whose moderators tend the knowledge; absent: the one that an earlier start has chosen and kept. */
  readonly homeServer: string | undefined;
  /** Users and roles who may tend the knowledge besides those who may manage the home server. */
  readonly moderators: readonly string[];
  /** Where supervisors may ask how the bot is; absent: nowhere. */
  readonly health: Address | undefined;
  /** Another address for Discord's REST interface, e.g. a local Discord; absent: Discord itself. */
  readonly discordApi: string | undefined;
  /** Whether articles may be imported from web addresses. */
  readonly importsAddresses: boolean;
  /** After how many hours the pages of articles are looked at again; absent: never. */
  readonly importCheckHours: number | undefined;
  readonly page: PageSettings;
}

/** The page for browsers. */
export interface PageSettings {
  /** Where it listens; `off`: nowhere. Absent: on this machine where there is no token, nowhere where there is one. */
  readonly at: Address | 'off' | undefined;
  /** Where browsers find it, when that is another address than where it listens; without a path. */
  readonly origin: string | undefined;
  /** Whether what a proxy says of a browser's address is believed. */
  readonly isBehindProxy: boolean;
  /** With which the page signs people in by Discord. */
  readonly clientSecret: string | undefined;
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

export type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Each variable with what it is for, in the order of `.env.example`, which a test compares with this list. */
export const VARIABLES = [
  'DISCORD_TOKEN',
  'KNOWLEDGE_DIR',
  'KNOWLEDGE_WATCH',
  'DATA_DIR',
  'KEEP_VERSIONS',
  'KEEP_DAYS',
  'MISSED_DAYS',
  'AUDIT_CHANNEL_ID',
  'LOG_LEVEL',
  'LOCALE',
  'HOME_SERVER_ID',
  'MODERATOR_IDS',
  'HEALTH',
  'DISCORD_API',
  'IMPORT_URLS',
  'IMPORT_CHECK_HOURS',
  'PAGE',
  'PAGE_URL',
  'PAGE_PROXY',
  'DISCORD_CLIENT_SECRET',
] as const;

type Variable = (typeof VARIABLES)[number];
type Environment = Readonly<Record<string, string | undefined>>;

export type SettingsOutcome =
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** One sentence for each variable that is wrong: which, why, and what to write. Never holds a secret's value. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Reads and checks all settings; an empty variable counts as absent. */
export function readSettings(environment: Environment): SettingsOutcome {
  const read = (name: Variable): string | undefined => environment[name]?.trim() || undefined;
  const [logLevel, discordApi] = [read('LOG_LEVEL') ?? 'info', read('DISCORD_API')];
  const health = readAddress('HEALTH', read('HEALTH') ?? 'off');
  const moderators = readIds(read('MODERATOR_IDS'));
  const [homeServer, token] = [read('HOME_SERVER_ID'), read('DISCORD_TOKEN')];
  const watch = readSwitch('KNOWLEDGE_WATCH', read('KNOWLEDGE_WATCH') ?? 'on');
  const importing = readImporting(read);
  const [auditChannel, locale] = [read('AUDIT_CHANNEL_ID'), readLocale(read('LOCALE'))];
  const [page, numbers] = [readPage(read), readNumbers(read)];
  const problems = [
    findTokenProblem(token),
    watch.problem,
    ...importing.problems,
    ...numbers.problems,
    auditChannel === undefined ? undefined : findIdProblem('AUDIT_CHANNEL_ID', auditChannel),
    locale.problem,
    isLogLevel(logLevel) ? undefined : `LOG_LEVEL is “${logLevel}”; it can be ${LOG_LEVELS.join(', ')}.`,
    homeServer === undefined ? undefined : findIdProblem('HOME_SERVER_ID', homeServer),
    ...moderators.map((id) => findIdProblem('MODERATOR_IDS', id)),
    ...[health.problem, findApiProblem(discordApi), ...page.problems],
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0 || !isLogLevel(logLevel)) return { kind: 'refused', problems };
  return {
    kind: 'settings',
    settings: {
      token,
      knowledgeFolder: read('KNOWLEDGE_DIR') ?? 'knowledge',
      watchesKnowledge: watch.isOn,
      dataFolder: read('DATA_DIR') ?? 'data',
      keep: { versions: numbers.values.KEEP_VERSIONS, days: numbers.values.KEEP_DAYS },
      missedDays: numbers.values.MISSED_DAYS,
      auditChannel,
      logLevel,
      locale: locale.locale,
      homeServer,
      moderators,
      health: health.address,
      discordApi,
      ...importing.settings,
      page: page.values,
    },
  };
}

function readLocale(tag: string | undefined) {
  const locale = tag === undefined ? undefined : findLocale([tag]);
  const spoken = LOCALES.map((one) => `${one.tag} (${one.name})`).join(', ');
  const problem =
    tag === undefined || locale !== undefined ? undefined : `LOCALE is “${tag}”; it can be ${spoken}.`;
  return { locale, problem };
}

/** What is absent is Discord's own. */
function findApiProblem(address: string | undefined): string | undefined {
  if (address === undefined || /^https?:\/\/\S+$/.test(address)) return undefined;
  return `DISCORD_API is “${address}”; it has to be a web address, or left empty.`;
}

function readImporting(read: (name: Variable) => string | undefined) {
  const addresses = readSwitch('IMPORT_URLS', read('IMPORT_URLS') ?? 'on');
  const text = read('IMPORT_CHECK_HOURS')?.toLowerCase() ?? 'off';
  const hours = text === 'off' ? undefined : Number(text);
  // Timers of the platform end at 596 hours.
  const isFine = hours === undefined || (/^[1-9]\d{0,2}$/.test(text) && hours <= 500);
  const problems = [
    addresses.problem,
    isFine
      ? undefined
      : `IMPORT_CHECK_HOURS is “${text}”; it can be off, or a whole number of hours from 1 to 500.`,
    hours === undefined || addresses.isOn
      ? undefined
      : 'IMPORT_CHECK_HOURS is set and IMPORT_URLS is off: pages cannot be looked at without asking their addresses. Set IMPORT_CHECK_HOURS to off.',
  ];
  return { settings: { importsAddresses: addresses.isOn, importCheckHours: hours }, problems };
}

function readSwitch(name: Variable, value: string) {
  const isOn = value.toLowerCase() === 'on';
  const isKnown = isOn || value.toLowerCase() === 'off';
  return { isOn, problem: isKnown ? undefined : `${name} is “${value}”; it can be on or off.` };
}

function readIds(text = ''): readonly string[] {
  return text.split(/[\s,]+/).filter((id) => id !== '');
}

function readPage(read: (name: Variable) => string | undefined): {
  readonly values: PageSettings;
  readonly problems: readonly string[];
} {
  const [text, url, proxy] = [
    read('PAGE'),
    read('PAGE_URL'),
    readSwitch('PAGE_PROXY', read('PAGE_PROXY') ?? 'off'),
  ];
  const clientSecret = read('DISCORD_CLIENT_SECRET');
  const at = text === undefined ? {} : readAddress('PAGE', text);
  const isUrl = url === undefined || /^https?:\/\/[^\s/?#@]+\/?$/.test(url);
  const problems = [
    at.problem,
    isUrl
      ? undefined
      : `PAGE_URL is “${url}”; it has to be an address without a path, such as https://bot.example.org.`,
    proxy.problem,
    clientSecret === undefined || /^[\w-]{32}$/.test(clientSecret) ? undefined : NO_CLIENT_SECRET,
  ].filter((problem) => problem !== undefined);
  const origin = isUrl && url !== undefined ? new URL(url).origin : undefined;
  return {
    values: {
      at: text === undefined ? undefined : (at.address ?? 'off'),
      origin,
      isBehindProxy: proxy.isOn,
      clientSecret,
    },
    problems,
  };
}

const NO_CLIENT_SECRET =
  'DISCORD_CLIENT_SECRET does not look like a client secret, which has 32 letters and digits. Copy it from the Developer Portal: your application, OAuth2, Reset Secret.';

/** A change a day for two months, and half a year to notice a mistake; a month to look at what was missed. */
const NUMBERS = { KEEP_VERSIONS: 60, KEEP_DAYS: 180, MISSED_DAYS: 30 } as const;

type NumberVariable = keyof typeof NUMBERS;

/** Whole numbers of at least one; what is absent has its default. */
function readNumbers(read: (name: Variable) => string | undefined): {
  readonly values: Readonly<Record<NumberVariable, number>>;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const readOne = (name: NumberVariable): number => {
    const text = read(name);
    if (text === undefined) return NUMBERS[name];
    if (!/^[1-9]\d{0,4}$/.test(text))
      problems.push(`${name} is “${text}”; it has to be a whole number from 1 to 99999.`);
    return Number(text);
  };
  const values = {
    KEEP_VERSIONS: readOne('KEEP_VERSIONS'),
    KEEP_DAYS: readOne('KEEP_DAYS'),
    MISSED_DAYS: readOne('MISSED_DAYS'),
  };
  return { values, problems };
}

/**
 * `off`, `8790` or `127.0.0.1:8790`, an address of IP version 6 in brackets. A port alone is this machine's own: whoever
 * wants others to reach it says so.
 */
function readAddress(
  variable: Variable,
  text: string,
): { readonly address?: Address; readonly problem?: string } {
  if (text.toLowerCase() === 'off') return {};
  const [, host, port] = /^(?:(\[[\da-f:.]+\]|[\w.-]+):)?(\d{1,5})$/i.exec(text) ?? [];
  if (port === undefined || Number(port) > 65_535)
    return {
      problem: `${variable} is “${text}”; it can be off, a port, or an address with a port such as 127.0.0.1:8790.`,
    };
  return { address: { host: host?.replace(/^\[|\]$/g, '') ?? '127.0.0.1', port: Number(port) } };
}

function isLogLevel(text: string): text is LogLevel {
  return LOG_LEVELS.some((level) => level === text);
}

/** Discord's ids are 17 to 20 digits (documentation, "Snowflakes"). */
function findIdProblem(variable: Variable, id: string): string | undefined {
  if (/^\d{17,20}$/.test(id)) return undefined;
  return `${variable} has “${id}”, which is no Discord id; in Discord switch on Developer Mode, right-click, Copy ID.`;
}

/**
 * Says which other secret was pasted by mistake. A bot token has three parts joined by dots; the portal shows the
 * client secret (32 characters) and the public key (64 hexadecimal digits) near by.
 */
function findTokenProblem(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (/^[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}$/.test(token)) return undefined;
  const where = 'Copy it from the Developer Portal: your application, Bot, Reset Token.';
  if (/^\d{17,20}$/.test(token))
    return `DISCORD_TOKEN holds the application's id, not the bot's token. ${where}`;
  if (/^[0-9a-f]{64}$/.test(token))
    return `DISCORD_TOKEN holds the application's public key, not the bot's token. ${where}`;
  if (/^[\w-]{32}$/.test(token))
    return `DISCORD_TOKEN holds the client secret, not the bot's token. ${where}`;
  if (/^Bot\s/i.test(token)) return `DISCORD_TOKEN starts with “Bot ”; leave that word out. ${where}`;
  return `DISCORD_TOKEN does not look like a bot's token. ${where}`;
}
