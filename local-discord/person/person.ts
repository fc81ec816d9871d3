import type { JsonObject } from '../values.ts';
import { has, Permission, permissionsIn } from '../world/permissions.ts';
import { type Channel, type Message, storeFile, type User, type World } from '../world/world.ts';
import { ALLOW_ALL, changeMessage, pingsOf, removeMessage, writeMessage } from '../world/write-message.ts';
import type { Patience } from './await-answer.ts';
import { NOTHING, refusedFor, type Seen, type SeenMessage, type SeenModal } from './seen.ts';
import { toSeenMessage } from './to-seen.ts';
import type { OptionValue } from './type-command.ts';

/** Where and how something is done. Without a channel it is the first one of the person's server. */
export interface Doing extends Patience {
  readonly channel?: { readonly id: string };
  /** In the direct messages with the bot. */
  readonly dm?: boolean;
  /** How old the event is when the bot gets it, in milliseconds. */
  readonly age?: number;
  /** Does it although Discord would hide the command here, to see what the bot itself says. */
  readonly evenIfHidden?: boolean;
}

/**
 * Somebody at a Discord client. Every deed waits for what this person would see of it, and gives that: the bot's
 * answer, or why there is none. Nothing is awaited longer than Discord's own deadline or the given patience.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** `types('/knowledge reload', { article: 'x' })` */
  readonly types: (
    line: string,
    values?: Readonly<Record<string, OptionValue>>,
    doing?: Doing,
  ) => Promise<Seen>;
  /** Has the cursor in an option and gets choices; `others` are the options filled in already. */
  readonly typesIn: (
    line: string,
    option: string,
    text: string,
    doing?: Doing & { readonly others?: Readonly<Record<string, OptionValue>> },
  ) => Promise<Seen>;
  /** Writes `@bot text`. */
  readonly mentions: (text: string, doing?: Doing & Saying) => Promise<Seen>;
  /** Writes to the bot in a direct message. */
  readonly sends: (text: string, doing?: Doing & Saying) => Promise<Seen>;
  /** Replies to a message; with `ping`, as clients do unless told otherwise, its author is notified. */
  readonly replies: (
    message: { readonly id: string },
    text: string,
    doing?: Doing & Saying & { readonly ping?: boolean },
  ) => Promise<Seen>;
  /** Writes exactly this into a channel. */
  readonly says: (content: string, doing?: Doing & Saying) => Promise<Seen>;
  /** Presses a button, found by its label or its custom id. */
  readonly presses: (message: { readonly id: string }, button: string, doing?: Doing) => Promise<Seen>;
  readonly chooses: (
    message: { readonly id: string },
    customId: string,
    values: readonly string[],
    doing?: Doing,
  ) => Promise<Seen>;
  /** Fills in fields, found by label or custom id, and sends the modal off. */
  readonly submits: (
    modal: SeenModal,
    fields?: Readonly<Record<string, string | readonly string[]>>,
    doing?: Doing,
  ) => Promise<Seen>;
  /** Chooses a command from the menu of a message. */
  readonly rightClicks: (message: { readonly id: string }, command: string, doing?: Doing) => Promise<Seen>;
  readonly edits: (message: { readonly id: string }, content: string) => void;
  readonly deletes: (message: { readonly id: string }) => void;
  /** Sends an interaction that no client would send: type, data and anything else of the payload are the caller's. */
  readonly forges: (
    payload: { readonly type: number; readonly data: JsonObject } & JsonObject,
    doing?: Doing & { readonly message?: { readonly id: string } },
  ) => Promise<Seen>;
  /** What stands in a channel, as this person sees it: other people's ephemeral messages are not there. */
  readonly sees: (channel?: { readonly id: string } | 'dm') => readonly SeenMessage[];
}

/** Somebody with what the deeds need to know. */
export interface Actor {
  readonly world: World;
  readonly user: User;
  /** Where something is done; throws if there is no such channel, which only a mistaken test can ask for. */
  readonly channelOf: (doing: Pick<Doing, 'channel' | 'dm'>) => Channel;
  /** A message that this person can see. */
  readonly messageOf: (message: { readonly id: string }) => Message | undefined;
}

export interface Saying {
  readonly replyTo?: { readonly id: string };
  readonly ping?: boolean;
  /** Written by a webhook, or by Discord itself ("… joined the server"), instead of by this person. */
  readonly as?: 'webhook' | 'system';
  /** Forwards a message that says this; the forwarding one has no text of its own. */
  readonly forwards?: string;
  /** Sends a picture along. */
  readonly withPicture?: boolean;
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
  { content, channel, replyTo, ping, as, forwards, withPicture }: Said,
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
    attachments: withPicture ? [storeFile(world, { name: 'picture.png', bytes: Buffer.from('P') })] : [],
    flags: forwards === undefined ? 0 : FORWARDED,
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
    ...(forwards !== undefined && { forwards }),
    ...(isWebhook && { webhookId: id }),
  };
}

/** "This message has a snapshot", of Discord's message flags. */
const FORWARDED = 1 << 14;

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
