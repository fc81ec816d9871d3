import {
  isAbsent,
  type JsonObject,
  listAt,
  numberAt,
  objectsAt,
  type Snowflakes,
  textAt,
} from '../values.ts';

/** What an application registered, for everywhere or for one server. */
export interface RegisteredCommand {
  readonly id: string;
  /** 1 typed after a slash, 2 on a user, 3 on a message. */
  readonly type: number;
  readonly name: string;
  readonly options: readonly JsonObject[];
  /** Absent: everybody may. */
  readonly defaultPermissions?: bigint;
  /** 0 server, 1 direct message with the bot, 2 other direct messages. */
  readonly contexts: readonly number[];
  /** 0 where a server has installed the application, 1 where the person has. */
  readonly installs: readonly number[];
  readonly guildId?: string;
  /** As Discord gives it back, with all translations. */
  readonly payload: JsonObject;
}

export interface Commands {
  readonly list: (guildId?: string) => readonly RegisteredCommand[];
  /** Puts these in the place of all others of that scope; undefined if the day's creates are used up. */
  readonly replace: (
    bodies: readonly JsonObject[],
    guildId?: string,
  ) => readonly RegisteredCommand[] | undefined;
  /** A server's own command goes before one that is registered everywhere. */
  readonly find: (name: string, type: number, guildId?: string) => RegisteredCommand | undefined;
}

/** developers/interactions/application-commands: 200 creates a day for each server, and as many for global ones. */
const CREATES_A_DAY = 200;

export function createCommands(applicationId: string, snowflakes: Snowflakes): Commands {
  const byScope = new Map<string, readonly RegisteredCommand[]>();
  const created = new Map<string, number>();

  const list = (guildId = 'global') => byScope.get(guildId) ?? [];

  function replace(bodies: readonly JsonObject[], guildId?: string) {
    const scope = guildId ?? 'global';
    const before = list(scope);
    const sameAs = (body: JsonObject) =>
      before.find(({ name, type }) => name === textAt(body, 'name') && type === typeOf(body));
    const fresh = bodies.filter((body) => sameAs(body) === undefined).length;
    const creates = (created.get(scope) ?? 0) + fresh;
    if (creates > CREATES_A_DAY) return undefined;
    created.set(scope, creates);
    const registered = bodies.map((body) => {
      const id = sameAs(body)?.id ?? snowflakes.next();
      const payload = toPayload(body, { id, applicationId, version: snowflakes.next(), guildId });
      return toCommand(payload, id, guildId);
    });
    byScope.set(scope, registered);
    return registered;
  }

  return {
    list,
    replace,
    find(name, type, guildId) {
      const candidates = [...(guildId ? list(guildId) : []), ...list()];
      return candidates.find((command) => command.name === name && command.type === type);
    },
  };
}

function toCommand(payload: JsonObject, id: string, guildId: string | undefined): RegisteredCommand {
  const permissions = textAt(payload, 'default_member_permissions');
  const contexts = listAt(payload, 'contexts').filter((context) => typeof context === 'number');
  return {
    id,
    type: typeOf(payload),
    name: textAt(payload, 'name') ?? '',
    options: objectsAt(payload, 'options'),
    ...(permissions !== undefined && { defaultPermissions: BigInt(permissions) }),
    // Without contexts a command may be used everywhere; one of a server, only there.
    contexts: guildId ? [0] : contexts.length > 0 ? contexts : [0, 1, 2],
    installs: listAt(payload, 'integration_types').filter((type) => typeof type === 'number'),
    ...(guildId && { guildId }),
    payload,
  };
}

interface Identity {
  readonly id: string;
  readonly applicationId: string;
  readonly version: string;
  readonly guildId: string | undefined;
}

function toPayload(body: JsonObject, { id, applicationId, version, guildId }: Identity): JsonObject {
  const { default_member_permissions: permissions, options, ...rest } = body;
  return {
    name_localizations: null,
    description: '',
    description_localizations: null,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    ...rest,
    id,
    application_id: applicationId,
    version,
    type: typeOf(body),
    default_member_permissions: isAbsent(permissions) ? null : String(permissions),
    ...(guildId ? { guild_id: guildId } : { dm_permission: true }),
    ...(Array.isArray(options) && options.length > 0 && { options: objectsAt(body, 'options').map(trimmed) }),
  };
}

/** Discord leaves out of an option what is false or empty anyway, so that what comes back differs from what was sent. */
function trimmed(option: JsonObject): JsonObject {
  const nested = objectsAt(option, 'options');
  const choices = objectsAt(option, 'choices');
  const { required, autocomplete, options: _options, choices: _choices, ...rest } = option;
  return {
    ...rest,
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(choices.length > 0 && { choices }),
    ...(nested.length > 0 && { options: nested.map(trimmed) }),
  };
}

function typeOf(body: JsonObject): number {
  return numberAt(body, 'type') ?? 1;
}
