import { guildCreated } from './gateway/session.ts';
import { channelPayload, rolePayload } from './payloads/guild.ts';
import { createPerson } from './person/create-person.ts';
import type { Person } from './person/person.ts';
import { createGuild } from './world/create-world.ts';
import { Intent } from './world/permissions.ts';
import type { Channel, Guild, Overwrite, Role, TeamMember, User, World } from './world/world.ts';

export interface GuildHandle {
  readonly id: string;
  readonly name: string;
}

export interface ChannelHandle {
  readonly id: string;
  readonly name: string;
  readonly guildId: string;
}

export interface RoleHandle {
  readonly id: string;
  readonly name: string;
}

/** Servers, channels, roles and people: as many as wanted, also while the bot is running. */
export interface Places {
  /** A server that invites the bot at once. */
  readonly addGuild: (options: NewGuild) => GuildHandle;
  /** The bot is thrown out of a server, or the server is deleted. */
  readonly removeGuild: (guild: GuildHandle) => void;
  /** Invites the bot into a server again that it was thrown out of. */
  readonly returnTo: (guild: GuildHandle) => void;
  /** Hands the application over to a team. */
  readonly setTeam: (members: readonly TeamMember[]) => void;
  readonly addChannel: (options: NewChannel) => ChannelHandle;
  /** A public thread. */
  readonly addThread: (options: { readonly name: string; readonly parent: ChannelHandle }) => ChannelHandle;
  readonly addRole: (options: NewRole) => RoleHandle;
  /** A person with an account and a place in a server. */
  readonly member: (options: NewMember) => Person;
  /** A conversation of some people without the bot. */
  readonly addGroup: (options: { readonly name: string }) => { readonly id: string; readonly name: string };
  /** Adds the bot to somebody's own account, who may use it wherever they are. */
  readonly install: (person: { readonly id: string }) => void;
  /** Takes all roles away from somebody, in every server. */
  readonly demote: (person: { readonly id: string }) => void;
}

interface NewGuild {
  readonly name: string;
  readonly locale?: string;
  /** By default the owner of the application. */
  readonly owner?: { readonly id: string };
  /** Does not invite the bot. */
  readonly isForeign?: boolean;
}

/** Everything below is put into the first server if no other is named. */
interface NewChannel {
  readonly name: string;
  readonly guild?: GuildHandle;
  /** What the bot may not do there, although its roles would let it; bits of `Permission`. */
  readonly deniedToBot?: bigint;
  /** What nobody may do there except administrators. */
  readonly deniedToEveryone?: bigint;
}

interface NewRole {
  readonly name: string;
  readonly permissions?: bigint;
  readonly guild?: GuildHandle;
}

interface NewMember {
  readonly name: string;
  readonly guild?: GuildHandle;
  readonly roles?: readonly RoleHandle[];
  /** On top of what everyone may, as bits; given by a role made for the purpose. */
  readonly permissions?: bigint;
  /** What they are called in this server alone. */
  readonly nickname?: string;
  /** The language of the client: `de`, `en-GB`. */
  readonly locale?: string;
  readonly isBot?: boolean;
  /** Takes no direct messages. */
  readonly dmsClosed?: boolean;
}

export function openPlaces(world: World): Places {
  return {
    addGuild: (options) => addGuild(world, options),
    removeGuild: ({ id }) => removeGuild(world, id),
    returnTo: ({ id }) => returnTo(world, id),
    setTeam: (members) => void world.team.splice(0, world.team.length, ...members),
    addChannel: (options) => addChannel(world, options),
    addThread: (options) => addThread(world, options),
    addRole: (options) => addRole(world, options),
    member: (options) => addMember(world, options),
    addGroup: ({ name }) => addGroup(world, name),
    install: ({ id }) => void world.installers.add(id),
    demote: ({ id }) => demote(world, id),
  };
}

function addGuild(world: World, { name, locale = 'en-US', owner, isForeign = false }: NewGuild): GuildHandle {
  const ownerId = owner?.id ?? world.application.ownerId;
  const guild = createGuild(world, { name, locale, ownerId, isForeign });
  world.guilds.set(guild.id, guild);
  world.publish(guildCreated(world, guild));
  return { id: guild.id, name };
}

/** Without `unavailable`, which would say that it comes back (developers/events/gateway-events, "Guild Delete"). */
function removeGuild(world: World, id: string): void {
  world.publish({ name: 'GUILD_DELETE', intent: Intent.Guilds, guildId: id, data: () => ({ id }) });
  changeGuild(world, id, ({ members }) => ({
    members: new Map([...members].filter(([userId]) => userId !== world.application.botId)),
  }));
}

function returnTo(world: World, id: string): void {
  const { botId: userId } = world.application;
  changeGuild(world, id, ({ members }) => ({
    members: new Map([...members, [userId, { userId, roleIds: [], joinedAt: Date.now() }]]),
  }));
  const guild = world.guilds.get(id);
  if (guild) world.publish(guildCreated(world, guild));
}

function addChannel(world: World, options: NewChannel): ChannelHandle {
  const { name, deniedToBot, deniedToEveryone } = options;
  const guild = guildOf(world, options.guild);
  const deny = (id: string, type: Overwrite['type'], bits: bigint | undefined): readonly Overwrite[] =>
    bits === undefined ? [] : [{ id, type, allow: 0n, deny: bits }];
  return publishChannel(world, {
    id: world.snowflakes.next(),
    name,
    kind: 'text',
    guildId: guild.id,
    overwrites: [
      ...deny(guild.id, 'role', deniedToEveryone),
      ...deny(world.application.botId, 'member', deniedToBot),
    ],
  });
}

function addThread(world: World, { name, parent }: Parameters<Places['addThread']>[0]): ChannelHandle {
  return publishChannel(world, {
    id: world.snowflakes.next(),
    name,
    kind: 'thread',
    guildId: parent.guildId,
    parentId: parent.id,
    overwrites: world.channels.get(parent.id)?.overwrites ?? [],
  });
}

function addGroup(world: World, name: string): { readonly id: string; readonly name: string } {
  const id = world.snowflakes.next();
  world.channels.set(id, { id, name, kind: 'group', overwrites: [] });
  return { id, name };
}

function publishChannel(world: World, channel: Channel & { readonly guildId: string }): ChannelHandle {
  const { id, name, guildId, kind } = channel;
  world.channels.set(id, channel);
  world.publish({
    name: kind === 'thread' ? 'THREAD_CREATE' : 'CHANNEL_CREATE',
    intent: Intent.Guilds,
    guildId,
    data: () => ({ ...channelPayload(world, channel), ...(kind === 'thread' && { newly_created: true }) }),
  });
  return { id, name, guildId };
}

function addRole(world: World, { name, permissions = 0n, guild }: NewRole): RoleHandle {
  const { id: guildId } = guildOf(world, guild);
  const role: Role = { id: world.snowflakes.next(), name, permissions, isManaged: false };
  changeGuild(world, guildId, ({ roles }) => ({ roles: new Map([...roles, [role.id, role]]) }));
  world.publish({
    name: 'GUILD_ROLE_CREATE',
    intent: Intent.Guilds,
    guildId,
    data: () => ({ guild_id: guildId, role: rolePayload(role, 1) }),
  });
  return { id: role.id, name };
}

function addMember(world: World, options: NewMember): Person {
  const { name, nickname, permissions, locale, isBot = false, dmsClosed = false } = options;
  const guild = guildOf(world, options.guild);
  const own = permissions === undefined ? [] : [addRole(world, { name, permissions, guild })];
  const user: User = { id: world.snowflakes.next(), name, isBot };
  world.users.set(user.id, user);
  if (locale !== undefined) world.locales.set(user.id, locale);
  if (dmsClosed) world.closedDms.add(user.id);
  const roleIds = [...(options.roles ?? []), ...own].map(({ id }) => id);
  const member = { userId: user.id, nickname, roleIds, joinedAt: Date.now() };
  changeGuild(world, guild.id, ({ members }) => ({ members: new Map([...members, [user.id, member]]) }));
  return createPerson(world, user, guild.id);
}

function demote(world: World, userId: string): void {
  for (const id of world.guilds.keys()) {
    changeGuild(world, id, ({ members }) => {
      const member = members.get(userId);
      return member === undefined
        ? {}
        : { members: new Map([...members, [userId, { ...member, roleIds: [] }]]) };
    });
  }
}

/** Of new members the bot is not told, as it has no intent for that; it takes them from each payload. */
function changeGuild(world: World, id: string, change: (guild: Guild) => Partial<Guild>): void {
  const guild = world.guilds.get(id);
  if (guild) world.guilds.set(id, { ...guild, ...change(guild) });
}

function guildOf(world: World, handle: GuildHandle | undefined): Guild {
  const [first] = world.guilds.values();
  const guild = handle ? world.guilds.get(handle.id) : first;
  if (!guild) throw new Error('there is no such server in the local Discord');
  return guild;
}
