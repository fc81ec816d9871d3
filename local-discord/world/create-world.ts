import { randomBytes } from 'node:crypto';
import { createHappenings } from '../happenings.ts';
import { type LocalDiscordOptions, readSettings } from '../settings.ts';
import { createSnowflakes } from '../values.ts';
import { createCommands } from './commands.ts';
import { Permission, USUAL_PERMISSIONS } from './permissions.ts';
import type { Application, Guild, World } from './world.ts';

/** A Discord with one application, its bot and its owner, and no server yet. */
export function createWorld(
  options: LocalDiscordOptions,
  wires: Pick<World, 'gatewayUrl' | 'fileUrl' | 'publish'>,
): World {
  const snowflakes = createSnowflakes();
  const id = snowflakes.next();
  const application: Application = {
    id,
    name: options.application?.name ?? options.botName ?? 'Footnote',
    // Since 2016 the bot of an application has the application's own id.
    botId: id,
    ownerId: snowflakes.next(),
    verifyKey: randomBytes(32).toString('hex'),
  };
  return {
    ...wires,
    settings: readSettings(options),
    snowflakes,
    happenings: createHappenings(),
    application,
    team: [],
    users: new Map([
      [application.botId, { id: application.botId, name: options.botName ?? 'Footnote', isBot: true }],
      [application.ownerId, { id: application.ownerId, name: 'Owner', isBot: false }],
    ]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    files: new Map(),
    interactions: new Map(),
    commands: createCommands(application.id, snowflakes),
    locales: new Map(),
    closedDms: new Set(),
    installers: new Set(),
    sessionStarts: { left: options.sessionStartsLeft ?? 1000 },
  };
}

/** A server with its owner and the bot in it, which has a role of its own with what its invite link asked for. */
export function createGuild(
  { application, snowflakes }: World,
  {
    name,
    locale,
    ownerId,
    isForeign = false,
  }: Pick<Guild, 'name' | 'locale' | 'ownerId'> & { readonly isForeign?: boolean },
): Guild {
  const id = snowflakes.next();
  const botRole = snowflakes.next();
  const joinedAt = Date.now();
  return {
    id,
    name,
    locale,
    ownerId,
    roles: new Map([
      [id, { id, name: '@everyone', permissions: USUAL_PERMISSIONS, isManaged: false }],
      // A bot that may ping everyone is the harder case: then only `allowed_mentions` keeps it from doing so.
      [
        botRole,
        { id: botRole, name: application.name, permissions: Permission.MentionEveryone, isManaged: true },
      ],
    ]),
    members: new Map([
      [ownerId, { userId: ownerId, roleIds: [], joinedAt }],
      ...(isForeign
        ? []
        : [[application.botId, { userId: application.botId, roleIds: [botRole], joinedAt }] as const]),
    ]),
  };
}
