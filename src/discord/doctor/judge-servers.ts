import { type Fields, toFields } from './fields.ts';
import { type Finding, fine, look, wrong } from './finding.ts';
import { NEEDED } from './invite-link.ts';

/**
 * The servers the bot is in, and who may tend the knowledge there.
 * @param servers Discord's answer to `/users/@me/guilds`
 * @param homeServer from the settings
 */
export function judgeServers(servers: unknown, homeServer: string | undefined): readonly Finding[] {
  const known = Array.isArray(servers) ? servers.map(toFields) : [];
  if (known.length === 0) return [look('The bot is in no server yet. The link below invites it.')];
  const names = known.map((server) => `“${server.text('name')}”`);
  return [
    fine(
      `The bot is in ${known.length === 1 ? 'one server' : `${known.length} servers`}: ${listSome(names)}.`,
    ),
    ...known.flatMap(judgePermissions),
    judgeHome(known, homeServer),
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

function judgeHome(servers: readonly Fields[], homeServer: string | undefined): Finding {
  if (homeServer !== undefined) {
    const home = servers.find((server) => server.text('id') === homeServer);
    if (home !== undefined) return fine(`The knowledge is tended from “${home.text('name')}”.`);
    return wrong(
      `HOME_SERVER_ID is ${homeServer}, and the bot is not in that server. Invite it, or correct HOME_SERVER_ID in .env.`,
    );
  }
  const [only, ...others] = servers;
  if (others.length === 0)
    return fine(`The knowledge is tended from “${only?.text('name')}”, its only server.`);
  return look(
    'The bot is in several servers and HOME_SERVER_ID is not set, so only the application’s owner may tend the ' +
      'knowledge. Set HOME_SERVER_ID in .env to the server whose moderators may.',
  );
}
