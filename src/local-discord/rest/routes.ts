import { getApplication, getCommands, putCommands } from './application-routes.ts';
import type { Handle, Route } from './call.ts';
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
  getGatewayBot,
  getGuild,
  getGuildMember,
  getOwnGuilds,
  getOwnUser,
  getUser,
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
