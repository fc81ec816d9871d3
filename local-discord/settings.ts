/** What a caller of `openLocalDiscord` may change; all of it has a value of Discord's own. */
export interface LocalDiscordOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** The bot token that is accepted; by default one of the usual form, new each time. */
  readonly token?: string;
  readonly botName?: string;
  readonly application?: ApplicationOptions;
  /** Milliseconds between heartbeats, told in HELLO. Discord says 41,250. */
  readonly heartbeatMs?: number;
  /** Milliseconds in which an interaction must be answered. Discord gives 3,000. */
  readonly ackMs?: number;
  /** Milliseconds a token of an interaction lives. Discord gives 15 minutes. */
  readonly tokenMs?: number;
  /**
   * Milliseconds in which a second IDENTIFY of the same concurrency bucket is refused with op 9. Discord says
   * 5,000; the default is 0, so that a test may start a bot twice without waiting.
   */
  readonly identifyWindowMs?: number;
  readonly maxConcurrency?: number;
  /** How many shards a bot is told to use; by default 1. */
  readonly shards?: number;
  /**
   * Left of the 1,000 IDENTIFYs a day. With none left Discord ends every session and resets the token, so that
   * the next IDENTIFY meets 4004 (developers/events/gateway, "Identifying").
   */
  readonly sessionStartsLeft?: number;
  /** How long a person waits for what may never come (an answer to a mention), in milliseconds. */
  readonly patienceMs?: number;
  /** Leaves `channel_type` out of MESSAGE_CREATE, where it is optional (discord-api-docs#8311); by default it is there. */
  readonly omitsChannelType?: boolean;
  /** Path of Discord's OpenAPI document; with it, every request body is checked against it as well. */
  readonly openapi?: string | undefined;
  /** Gets one line when no such document was given; by default it goes to the standard error output. */
  readonly note?: (line: string) => void;
}

/** How the application is set up in the Developer Portal. */
interface ApplicationOptions {
  readonly name?: string;
  /** The privileged intents that are switched on, as bits; by default none. */
  readonly privilegedIntents?: number;
  /** "Public Bot". */
  readonly isPublic?: boolean;
  /** "Requires OAuth2 Code Grant", the switch that breaks ordinary invite links. */
  readonly requiresCodeGrant?: boolean;
  /** Whether people may add it to their account ("Installation Contexts: User Install"); by default yes. */
  readonly isUserInstallable?: boolean;
  /** Where set, Discord sends interactions there and not over the gateway. */
  readonly interactionsEndpoint?: string;
}

export interface Settings {
  readonly heartbeatMs: number;
  readonly ackMs: number;
  readonly tokenMs: number;
  readonly identifyWindowMs: number;
  readonly maxConcurrency: number;
  readonly shards: number;
  readonly patienceMs: number;
  readonly omitsChannelType: boolean;
  readonly application: Required<Omit<ApplicationOptions, 'interactionsEndpoint' | 'name'>> & {
    readonly interactionsEndpoint: string | null;
  };
}

export function readSettings(options: LocalDiscordOptions): Settings {
  const { application = {} } = options;
  return {
    heartbeatMs: options.heartbeatMs ?? 41_250,
    ackMs: options.ackMs ?? 3_000,
    tokenMs: options.tokenMs ?? 15 * 60_000,
    identifyWindowMs: options.identifyWindowMs ?? 0,
    maxConcurrency: options.maxConcurrency ?? 1,
    shards: options.shards ?? 1,
    patienceMs: options.patienceMs ?? 5_000,
    omitsChannelType: options.omitsChannelType ?? false,
    application: {
      privilegedIntents: application.privilegedIntents ?? 0,
      isPublic: application.isPublic ?? true,
      requiresCodeGrant: application.requiresCodeGrant ?? false,
      isUserInstallable: application.isUserInstallable ?? true,
      interactionsEndpoint: application.interactionsEndpoint ?? null,
    },
  };
}
