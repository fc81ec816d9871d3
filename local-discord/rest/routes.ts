import { type Refusal, refuseStatus } from '../values.ts';
import type { Handle, Params, Route } from './call.ts';
import {
  addReaction,
  createMessage,
  deleteMessage,
  editMessage,
  getChannel,
  getMessage,
  removeReaction,
  startTyping,
} from './channel-routes.ts';
import { answerInteraction } from './interaction-routes.ts';
import {
  createDirectChannel,
  getApplication,
  getCommands,
  getGatewayBot,
  getGuild,
  getGuildMember,
  getOwnGuilds,
  getOwnUser,
  getUser,
  putCommands,
} from './user-routes.ts';
import {
  createFollowUp,
  deleteWebhookMessage,
  editWebhookMessage,
  getWebhookMessage,
} from './webhook-routes.ts';

const APPLICATION = '/applications/:application';
const MESSAGE = '/channels/:channel/messages/:message';
const WEBHOOK = '/webhooks/:application/:token';

/** Everything that may be asked; all else is a 404, as an unknown route is with Discord. */
export const ROUTES: readonly Route[] = [
  bot('GET', '/gateway/bot', getGatewayBot),
  bot('GET', '/applications/@me', getApplication),
  bot('GET', '/oauth2/applications/@me', getApplication),
  bot('GET', `${APPLICATION}/commands`, getCommands),
  bot('PUT', `${APPLICATION}/commands`, putCommands),
  bot('GET', `${APPLICATION}/guilds/:guild/commands`, getCommands),
  bot('PUT', `${APPLICATION}/guilds/:guild/commands`, putCommands),
  bot('GET', '/users/@me', getOwnUser),
  bot('GET', '/users/@me/guilds', getOwnGuilds),
  bot('POST', '/users/@me/channels', createDirectChannel),
  bot('GET', '/users/:user', getUser),
  bot('GET', '/guilds/:guild', getGuild),
  bot('GET', '/guilds/:guild/members/:user', getGuildMember),
  bot('GET', '/channels/:channel', getChannel),
  bot('POST', '/channels/:channel/messages', createMessage),
  bot('GET', MESSAGE, getMessage),
  bot('PATCH', MESSAGE, editMessage),
  bot('DELETE', MESSAGE, deleteMessage),
  bot('POST', '/channels/:channel/typing', startTyping),
  bot('PUT', `${MESSAGE}/reactions/:emoji/@me`, addReaction),
  bot('DELETE', `${MESSAGE}/reactions/:emoji/@me`, removeReaction),
  open('POST', '/interactions/:interaction/:token/callback', answerInteraction),
  open('POST', WEBHOOK, createFollowUp),
  open('GET', `${WEBHOOK}/messages/:message`, getWebhookMessage),
  open('PATCH', `${WEBHOOK}/messages/:message`, editWebhookMessage),
  open('DELETE', `${WEBHOOK}/messages/:message`, deleteWebhookMessage),
];

function bot(method: Route['method'], path: string, handle: Handle): Route {
  return { method, path, authorization: 'bot', handle };
}

function open(method: Route['method'], path: string, handle: Handle): Route {
  return { method, path, authorization: 'none', handle };
}

export interface FoundRoute {
  readonly kind: 'route';
  readonly route: Route;
  readonly params: Params;
}

/** The route for a path without `/api/v10`, or 404 or 405. */
export function findRoute(method: string, path: string): FoundRoute | Refusal {
  const steps = path.split('/').map(decoded);
  const fits = ROUTES.flatMap((route) => {
    const params = match(route.path.split('/'), steps);
    return params ? [{ kind: 'route', route, params } as const] : [];
  });
  const found = fits.find(({ route }) => route.method === method);
  if (found) return found;
  return fits.length === 0 ? refuseStatus(404, 'Not Found') : refuseStatus(405, 'Method Not Allowed');
}

function match(pattern: readonly string[], steps: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== steps.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const step = steps[index] ?? '';
    if (wanted.startsWith(':')) params[wanted.slice(1)] = step;
    else if (wanted !== step) return undefined;
  }
  return params;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The path of a route as Discord's OpenAPI document writes it, where the steps have other names than with us. */
export function openapiPath(path: string): string {
  const steps = path.split('/').map((step) => STEPS[step] ?? step);
  const isWebhook = path.startsWith('/webhooks');
  if (!isWebhook) return steps.join('/');
  return steps
    .join('/')
    .replace('{application_id}', '{webhook_id}')
    .replace('{interaction_token}', '{webhook_token}');
}

const STEPS: Readonly<Record<string, string>> = {
  ':application': '{application_id}',
  ':guild': '{guild_id}',
  ':user': '{user_id}',
  ':channel': '{channel_id}',
  ':message': '{message_id}',
  ':emoji': '{emoji_name}',
  ':interaction': '{interaction_id}',
  ':token': '{interaction_token}',
};
