import { setTimeout as wait } from 'node:timers/promises';
import {
  type Client,
  DiscordAPIError,
  Events,
  type Guild,
  PermissionFlagsBits,
  Team,
  TeamMemberMembershipState,
  TeamMemberRole,
} from 'discord.js';
import type { Log } from '../log.ts';
import type { Home } from './home.ts';

/** The people the application belongs to, who decide which server is home by having it themselves. */
export interface Owners {
  /** By their ids; none before Discord has said who they are. */
  readonly list: () => readonly string[];
  /** Resolves when Discord has been asked once, whatever came of it; it is asked again until it says. Never rejects. */
  readonly asked: Promise<void>;
}

interface Asking {
  readonly client: Client<true>;
  readonly home: Home;
  readonly log: Log;
  /** Ends the asking when the door is closed. */
  readonly signal: AbortSignal;
  /** Whether every server that the bot is in is known: before that the only one of somebody's may be one of two. */
  readonly seesAll: () => boolean;
}

/**
 * Asks Discord who owns the application, again and again until it says, and pins the home as soon as one server can be
 * told from all others by its owner, now or when a server is joined.
 */
export function findOwners(asking: Asking): Owners {
  const { client, home, log, signal, seesAll } = asking;
  let owners: readonly string[] = [];
  const attempt = async (): Promise<boolean> => {
    try {
      owners = await fetchOwners(client);
      if (home.server() === undefined && seesAll()) await pinHome(asking, owners);
      return true;
    } catch (error) {
      log.warn({ event: 'owners-unknown', err: error });
      return false;
    }
  };
  const wasComplete = seesAll();
  const first = attempt();
  void first.then(async (isDone) => {
    for (let done = isDone, pause = FIRST_PAUSE; !done && !signal.aborted; pause *= 2) {
      await wait(Math.min(pause, LONGEST_PAUSE), undefined, { signal, ref: false }).catch(() => {});
      done = signal.aborted || (await attempt());
    }
    // A shard that comes back says so of each of its servers: one look serves all that is said meanwhile.
    const look = createSingle(attempt);
    const lookAgain = () => void (home.server() === undefined && seesAll() && look());
    client.on(Events.GuildCreate, lookAgain).on(Events.GuildAvailable, lookAgain);
    client.on(Events.ShardReady, lookAgain);
    if (!wasComplete) lookAgain();
  });
  return { list: () => owners, asked: first.then(() => {}) };
}

/** At most one run at a time; whoever asks for one meanwhile gets it after that, all of them together. */
function createSingle(run: () => Promise<unknown>): () => Promise<void> {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await run();
    }
    isRunning = false;
  };
}

/** In milliseconds. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/** Of a team those who have accepted and may do more than read. Rejects when Discord does not say. */
async function fetchOwners({ application }: Client<true>): Promise<readonly string[]> {
  const { owner } = await application.fetch();
  if (owner === null) return [];
  if (!(owner instanceof Team)) return [owner.id];
  const members = owner.members.filter(
    ({ membershipState, role, id }) =>
      membershipState === TeamMemberMembershipState.Accepted &&
      (role !== TeamMemberRole.ReadOnly || id === owner.ownerId),
  );
  return [...members.keys()];
}

/** Rejects when Discord does not say who manages a server. */
async function pinHome({ client, home, log }: Asking, owners: readonly string[]): Promise<void> {
  const servers = [...client.guilds.cache.values()];
  const found = await findHome(servers, owners, client.application.botPublic !== false);
  if (found === undefined) {
    const fix =
      'Set HOME_SERVER_ID to the server whose moderators may tend the knowledge; until then only you may.';
    log.warn({ event: 'home-unknown', servers: servers.length, fix });
    return;
  }
  const unkept = await home.pin(found);
  if (home.server() === found) log.info({ event: 'home-pinned', server: found });
  if (unkept !== undefined) log.warn({ event: 'home-unkept', what: unkept });
}

/**
 * The one server that an owner of the application has or manages: a stranger may invite a public bot before its owner
 * does, and nobody but its owner invites one that is not public.
 */
async function findHome(
  servers: readonly Guild[],
  owners: readonly string[],
  isPublic: boolean,
): Promise<string | undefined> {
  if (!isPublic && servers.length === 1) return servers[0]?.id;
  const owned = servers.filter(({ ownerId }) => owners.includes(ownerId));
  if (owned.length > 0 || servers.length > MOST_ASKED) return owned.length === 1 ? owned[0]?.id : undefined;
  const managed: Guild[] = [];
  for (const server of servers) if (await isManagedBy(server, owners)) managed.push(server);
  return managed.length === 1 ? managed[0]?.id : undefined;
}

/** Each is a request to Discord; who runs a bot in more servers sets HOME_SERVER_ID. */
const MOST_ASKED = 10;

async function isManagedBy(server: Guild, owners: readonly string[]): Promise<boolean> {
  for (const user of owners) {
    const member = await server.members.fetch({ user, cache: false }).catch(toAbsent);
    if (member?.permissions.has(PermissionFlagsBits.ManageGuild) === true) return true;
  }
  return false;
}

/** Whoever is not a member there manages nothing; every other fault is worth asking again. */
function toAbsent(error: unknown): undefined {
  if (error instanceof DiscordAPIError && [10007, 10013, 50001].includes(Number(error.code)))
    return undefined;
  throw error;
}
