import { ApplicationFlags, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { type Fields, toFields } from '../fields.ts';
import type { Installs } from '../menu.ts';
import { isSameMenu } from '../menu-keeper.ts';
import { type Finding, fine, look, wrong } from './finding.ts';
import { NEEDED } from './invite-link.ts';

/** How the application is set up in the Developer Portal; `application` is Discord's answer to `/applications/@me`. */
export function judgeApplication(application: Fields): readonly Finding[] {
  return [
    fine(`The token is that of “${application.text('name')}” (application ${application.text('id')}).`),
    judgeCodeGrant(application),
    ...judgeEndpoint(application),
    ...judgePublicity(application),
    judgeIntents(application),
    ...judgePolicy(application),
  ];
}

function judgeCodeGrant(application: Fields): Finding {
  return application.isOn('bot_require_code_grant')
    ? wrong(
        '“Requires OAuth2 Code Grant” is switched on, and no invite link works with it. ' +
          'Developer Portal, your application, Bot: switch it off.',
      )
    : fine('Invite links work: “Requires OAuth2 Code Grant” is off.');
}

function judgeEndpoint(application: Fields): readonly Finding[] {
  if (!application.text('interactions_endpoint_url')) return [];
  return [
    wrong(
      'An “Interactions Endpoint URL” is set, so Discord sends commands there and the bot never hears of them. ' +
        'Developer Portal, your application, General Information: empty that field.',
    ),
  ];
}

function judgePublicity(application: Fields): readonly Finding[] {
  if (application.isOn('bot_public')) return [];
  return [look('“Public Bot” is off: only you can invite it. That is fine for a server of your own.')];
}

/** Whether people may bring the bot for themselves, and how. */
export function judgeInstalls({ byPeople }: Installs, id: string): Finding {
  return byPeople
    ? fine(
        `People may add the bot to their own account and ask it anywhere, privately: https://discord.com/oauth2/authorize?client_id=${id}&integration_type=1&scope=applications.commands`,
      )
    : fine(
        'Only servers can add the bot. “User Install” (Developer Portal, your application, Installation) would let people add it to their own account.',
      );
}

/** The bits come in pairs: for applications in few servers and for the others. */
const PRIVILEGED = {
  Presence: ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
  'Server Members': ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  'Message Content': ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
} as const;

function judgeIntents(application: Fields): Finding {
  const flags = application.number('flags') ?? 0;
  const on = Object.entries(PRIVILEGED).flatMap(([name, bits]) => ((flags & bits) === 0 ? [] : [name]));
  if (on.length === 0) return fine('No privileged intent is switched on, and none is needed.');
  return look(
    `Footnote needs no privileged intent, but ${on.join(', ')} is switched on. ` +
      'Developer Portal, your application, Bot: you can switch it off.',
  );
}

function judgePolicy(application: Fields): readonly Finding[] {
  if (application.text('privacy_policy_url')) return [];
  return [
    look(
      'No privacy policy is linked, which Discord’s terms ask for once others use the bot. ' +
        'Developer Portal, your application, General Information.',
    ),
  ];
}

/** Discord resets the token of a bot that logs in more than a thousand times a day (documentation, "Identifying"). */
export function judgeLogins(gateway: Fields): Finding {
  const limit = gateway.fields('session_start_limit');
  const [remaining, total] = [limit.number('remaining') ?? 0, limit.number('total') ?? 0];
  const shards = gateway.number('shards') ?? 1;
  // Each shard of a start is a login.
  const each = shards === 1 ? '' : ` A start takes ${shards}, one for each shard that Discord asks for.`;
  if (remaining >= FEW * shards) return fine(`Logins left today: ${remaining} of ${total}.${each}`);
  return look(
    `Logins left today: ${remaining} of ${total}.${each} Something starts the bot again and again; stop it and read its log.`,
  );
}

/** Starts. */
const FEW = 50;

/** The commands Discord has against those of the knowledge in the folder. */
export function judgeMenu(
  registered: unknown,
  menu: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Finding {
  const known = Array.isArray(registered)
    ? registered.map((command) => toFields(command).text('name') ?? '')
    : [];
  if (known.length === 0) return look('No command is registered yet. Starting the bot registers them.');
  if (isSameMenu(registered, menu))
    return fine(`All ${menu.length} commands are registered as they should be.`);
  const wanted = menu.map(({ name }) => name);
  const parts = [
    describe(
      'missing',
      wanted.filter((name) => !known.includes(name)),
    ),
    describe(
      'left over',
      known.filter((name) => !wanted.includes(name)),
    ),
  ].filter((part) => part !== undefined);
  const difference = parts.length === 0 ? 'some are worded otherwise' : parts.join('; ');
  return look(
    `The registered commands are not those of the knowledge (${difference}). Starting the bot mends it.`,
  );
}

function describe(what: string, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `${what}: ${names.join(', ')}`;
}

/** What decides who is home where the settings do not. */
interface Choosing {
  /** What an earlier start has chosen and kept. */
  readonly pinned?: string | undefined;
  /** Whether anybody may invite the bot. */
  readonly isPublic?: boolean;
}

/**
 * The servers the bot is in, and who may tend the knowledge there.
 * @param servers Discord's answer to `/users/@me/guilds`
 * @param homeServer from the settings
 */
export function judgeServers(
  servers: unknown,
  homeServer: string | undefined,
  choosing: Choosing = {},
): readonly Finding[] {
  const known = Array.isArray(servers) ? servers.map(toFields) : [];
  const judged = judgeHome(known, homeServer, choosing);
  if (known.length === 0) return [look('The bot is in no server yet. The link below invites it.'), ...judged];
  const names = known.map((server) => `“${server.text('name')}”`);
  return [
    fine(
      `The bot is in ${known.length === 1 ? 'one server' : `${known.length} servers`}: ${listSome(names)}.`,
    ),
    ...known.flatMap(judgePermissions),
    ...judged,
  ];
}

/** More would fill the screen. */
const LISTED = 10;

function listSome(names: readonly string[]): string {
  const rest = names.length - LISTED;
  return rest > 0 ? `${names.slice(0, LISTED).join(', ')} and ${rest} more` : names.join(', ');
}

/** Channels can still say otherwise; this is what the bot's roles give it. */
function judgePermissions(server: Fields): readonly Finding[] {
  const given = server.text('permissions');
  if (given === undefined || !/^\d+$/.test(given)) return [];
  const missing = Object.entries(NEEDED).flatMap(([name, bit]) =>
    (BigInt(given) & bit) === bit ? [] : [name],
  );
  if (missing.length === 0) return [];
  return [
    look(
      `In “${server.text('name')}” the bot lacks ${missing.join(', ')}. Slash commands work, answers to its name do ` +
        'not. Server Settings, Roles, the bot’s role; or invite it again with the link below.',
    ),
  ];
}

function judgeHome(
  servers: readonly Fields[],
  homeServer: string | undefined,
  { pinned, isPublic = true }: Choosing,
): readonly Finding[] {
  const id = homeServer ?? pinned;
  if (id === undefined) return servers.length === 0 ? [] : [look(sayNoHome(servers, isPublic))];
  const home = servers.find((server) => server.text('id') === id);
  if (homeServer !== undefined)
    return [
      home === undefined
        ? wrong(
            `HOME_SERVER_ID is ${id}, and the bot is not in that server. Invite it, or correct HOME_SERVER_ID in .env.`,
          )
        : fine(`The knowledge is tended from “${home.text('name')}”.`),
    ];
  return [
    home === undefined
      ? look(
          `The knowledge is tended from the server ${id}, chosen at an earlier start, and the bot is not in it any ` +
            'more. Invite it there, or set HOME_SERVER_ID in .env to another server.',
        )
      : fine(
          `The knowledge is tended from “${home.text('name')}”, which an earlier start has chosen and kept. ` +
            'HOME_SERVER_ID in .env can name another.',
        ),
  ];
}

function sayNoHome([only, ...others]: readonly Fields[], isPublic: boolean): string {
  const set = 'Set HOME_SERVER_ID in .env to the server whose moderators may.';
  if (others.length > 0)
    return `The bot is in several servers and HOME_SERVER_ID is not set, so that a start chooses one only where you alone have it; otherwise only the application’s owner may tend the knowledge. ${set}`;
  const name = only?.text('name');
  if (!isPublic)
    return `The next start of the bot makes “${name}”, its only server, the one it is tended from.`;
  return `“Public Bot” is on, so anybody may invite the bot, and HOME_SERVER_ID is not set: the next start lets the moderators of “${name}” tend the knowledge only where that server is yours or managed by you. ${set}`;
}
