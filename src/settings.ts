/** Every environment variable the bot knows, named once here and checked together. */

export interface Settings {
  /** Absent: the bot talks in the terminal. */
  readonly token: string | undefined;
  readonly knowledgeFolder: string;
  readonly logLevel: LogLevel;
  /** The server whose moderators tend the knowledge; absent: the one server the bot is in. */
  readonly homeServer: string | undefined;
  /** Users and roles who may tend the knowledge besides those who may manage the home server. */
  readonly moderators: readonly string[];
  /** Another address for Discord's REST interface, e.g. a local Discord; absent: Discord itself. */
  readonly discordApi: string | undefined;
}

export type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Each variable with what it is for, in the order of `.env.example`, which a test compares with this list. */
export const VARIABLES = [
  'DISCORD_TOKEN',
  'KNOWLEDGE_DIR',
  'LOG_LEVEL',
  'HOME_SERVER_ID',
  'MODERATOR_IDS',
  'DISCORD_API',
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
  const logLevel = read('LOG_LEVEL') ?? 'info';
  const discordApi = read('DISCORD_API');
  const moderators = (read('MODERATOR_IDS') ?? '').split(/[\s,]+/).filter((id) => id !== '');
  const homeServer = read('HOME_SERVER_ID');
  const token = read('DISCORD_TOKEN');
  const problems = [
    token === undefined ? undefined : findTokenProblem(token),
    isLogLevel(logLevel) ? undefined : `LOG_LEVEL is “${logLevel}”; it can be ${LOG_LEVELS.join(', ')}.`,
    homeServer === undefined ? undefined : findIdProblem('HOME_SERVER_ID', homeServer),
    ...moderators.map((id) => findIdProblem('MODERATOR_IDS', id)),
    discordApi === undefined || /^https?:\/\/\S+$/.test(discordApi)
      ? undefined
      : `DISCORD_API is “${discordApi}”; it has to be a web address, or left empty.`,
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0 || !isLogLevel(logLevel)) return { kind: 'refused', problems };
  const knowledgeFolder = read('KNOWLEDGE_DIR') ?? 'knowledge';
  return {
    kind: 'settings',
    settings: { token, knowledgeFolder, logLevel, homeServer, moderators, discordApi },
  };
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
function findTokenProblem(token: string): string | undefined {
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
