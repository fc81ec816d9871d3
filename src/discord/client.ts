import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  type RateLimitData,
} from 'discord.js';
import { createDiscordClock } from './discord-clock.ts';
import { createRequest } from './request.ts';

/**
 * The real client of discord.js, set up as the shared research measured it to be safe (local-discord.md §2 and §5).
 * @param api another address for Discord's REST interface; undefined for Discord itself
 */
export function createClient(
  api: string | undefined,
  onRefusedToken: () => void,
  clock = createDiscordClock(),
): LastingClient {
  // The caches are asked for while the client is being made, when it has no user yet.
  const isSelf = (id: string): boolean => client.user?.id === id;
  const client: LastingClient = new LastingClient({
    // None of them is privileged: Discord delivers the text of messages that name the bot without such an intent.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Channels of direct messages are never announced, and messages are not kept; without this direct messages and what is
    // edited would be dropped.
    partials: [Partials.Channel, Partials.Message],
    // As many as Discord says; it refuses one alone from 2,500 servers on.
    shards: 'auto',
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    // A server that is down must not hold up the others: commands wait meanwhile, and expire after three seconds.
    waitGuildTimeout: 2_000,
    makeCache: keepNothingBut(isSelf),
    rest: {
      ...(api === undefined ? {} : { api }),
      makeRequest: createRequest({ onRefusedToken, clock }),
      retries: 0,
      timeout: 8_000,
      rejectOnRateLimit: isTooLong,
      invalidRequestWarningInterval: 50,
      // One is kept for each interaction's token, for an hour by default.
      handlerSweepInterval: 300_000,
    },
  });
  answerFromFirstShardOn(client);
  return client;
}

/**
 * discord.js lets no event through before every shard is ready, and they identify five seconds apart: of forty the first
 * would keep its questions for minutes, and one that never comes would silence all. Its own way of saying "ready" is
 * called with the first one instead; there is no public one (a test with four shards holds that it is still there).
 */
function answerFromFirstShardOn(client: Client): void {
  client.once(Events.ShardReady, () => client.ws['triggerClientReady']());
}

/**
 * discord.js destroys a client whose login fails, also where its connection would try again by itself; then nothing
 * would be left to try with. This one stays until somebody ends it.
 */
export class LastingClient extends Client {
  #isLoggingIn = false;

  override async login(token?: string): Promise<string> {
    this.#isLoggingIn = true;
    return super.login(token).finally(() => {
      this.#isLoggingIn = false;
    });
  }

  override async destroy(): Promise<void> {
    if (!this.#isLoggingIn) await super.destroy();
  }

  /** Ends it in any case, also in the midst of a login. */
  leave(): Promise<void> {
    return super.destroy();
  }
}

/**
 * Messages, members and users are never looked up again, and by default are kept for ever. The bot itself is, since
 * its permissions and mentions are worked out from the cache; so are servers, channels, threads and roles.
 */
function keepNothingBut(isSelf: (id: string) => boolean): NonNullable<ClientOptions['makeCache']> {
  const keepSelf = { maxSize: 0, keepOverLimit: ({ id }: { readonly id: string }) => isSelf(id) };
  return Options.cacheWithLimits({
    ApplicationCommandManager: 0,
    ApplicationEmojiManager: 0,
    AutoModerationRuleManager: 0,
    BaseGuildEmojiManager: 0,
    DMMessageManager: 0,
    EntitlementManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildInviteManager: 0,
    GuildMemberManager: keepSelf,
    GuildMessageManager: 0,
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    MessageManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadMemberManager: keepSelf,
    UserManager: keepSelf,
    VoiceStateManager: 0,
  });
}

/**
 * Whether to give up instead of waiting: behind a wait of minutes every later reply queues up, and the answer to an
 * interaction is refused after three seconds.
 */
function isTooLong({ route, retryAfter }: RateLimitData): boolean {
  return retryAfter > (route.endsWith('/callback') ? 2_500 : 10_000);
}
