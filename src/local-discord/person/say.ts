import { has, Permission, permissionsIn } from '../world/permissions.ts';
import { ALLOW_ALL, pingsOf } from '../world/pings.ts';
import type { Channel, Message, World } from '../world/world.ts';
import { changeMessage, removeMessage, writeMessage } from '../world/write-message.ts';
import type { Patience } from './await-answer.ts';
import type { Actor } from './person.ts';
import { NOTHING, refusedFor, type Seen } from './seen.ts';
import { toSeenMessage } from './to-seen-message.ts';

export interface Saying {
  readonly replyTo?: { readonly id: string };
  readonly ping?: boolean;
  /** Written by a webhook, or by Discord itself ("… joined the server"), instead of by this person. */
  readonly as?: 'webhook' | 'system';
}

export interface Said extends Saying, Patience {
  readonly content: string;
  readonly channel: Channel;
}

/** Writes a message and waits for what the bot does about it: an answer in the same channel, or a reaction. */
export async function say(actor: Actor, said: Said): Promise<Seen> {
  const { world } = actor;
  const refused = whyNot(actor, said);
  if (refused !== undefined) return refusedFor('cannot-write', refused);
  const message = writeMessage(world, toMessage(actor, said));
  const { until = hasAnything, within = world.settings.patienceMs } = said;
  const look = () => {
    const seen = toSeen(world, message);
    return until(seen) && seen;
  };
  return (await world.happenings.waitFor(look, within)) ?? toSeen(world, message);
}

export function editOwn({ world, messageOf }: Actor, { id }: { readonly id: string }, content: string): void {
  const message = messageOf({ id });
  const channel = message && world.channels.get(message.channelId);
  if (!message || !channel) return;
  const { authorId } = message;
  const pings = pingsOf(world, { authorId, channel, texts: [content], allowed: ALLOW_ALL });
  changeMessage(world, message, { content, pings });
}

export function deleteOwn({ world, messageOf }: Actor, { id }: { readonly id: string }): void {
  const message = messageOf({ id });
  if (message) removeMessage(world, message);
}

function toMessage(
  { world, user, messageOf }: Actor,
  { content, channel, replyTo, ping, as }: Said,
): Message {
  const replied = replyTo && messageOf(replyTo);
  const isWebhook = as === 'webhook';
  const id = world.snowflakes.next();
  const repliedUserId = ping ? replied?.authorId : undefined;
  return {
    id,
    channelId: channel.id,
    authorId: isWebhook ? id : user.id,
    type: as === 'system' ? 7 : replyTo ? 19 : 0,
    content: content.trim(),
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    pings: pingsOf(world, {
      authorId: user.id,
      channel,
      texts: [content],
      repliedUserId,
      allowed: ALLOW_ALL,
    }),
    reactions: [],
    isLoading: false,
    ...(replyTo && { repliesTo: replyTo.id }),
    ...(isWebhook && { webhookId: id }),
  };
}

function whyNot({ world, user }: Actor, { content, channel }: Said): string | undefined {
  // Without a subscription a person may write 2,000 characters, like a bot.
  if (content.length > 2000) return 'Your message is too long.';
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(user.id);
  if (!guild || !member) return undefined;
  const wanted = channel.kind === 'thread' ? Permission.SendMessagesInThreads : Permission.SendMessages;
  return has(permissionsIn(guild, member, channel), wanted | Permission.ViewChannel)
    ? undefined
    : 'You do not have permission to send messages in this channel.';
}

/** What the bot wrote after this message in its channel: replies to it, and messages that reply to nothing. */
function toSeen(world: World, { id, channelId }: Message): Seen {
  const all = [...world.messages.values()].filter((message) => message.channelId === channelId);
  const answers = all.filter(
    (message) =>
      message.authorId === world.application.botId &&
      message.interaction === undefined &&
      BigInt(message.id) > BigInt(id) &&
      (message.repliesTo === undefined || message.repliesTo === id),
  );
  const own = world.messages.get(id);
  return {
    ...NOTHING,
    ...(own && { written: toSeenMessage(world, own) }),
    messages: answers.map((message) => toSeenMessage(world, message)),
    reactions: (own?.reactions ?? []).map(({ emoji }) => emoji),
  };
}

function hasAnything({ messages, reactions }: Seen): boolean {
  return messages.length > 0 || reactions.length > 0;
}
