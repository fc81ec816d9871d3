import {
  type ClientUser,
  type GuildTextBasedChannel,
  type Message,
  MessageFlags,
  PermissionFlagsBits,
  RateLimitError,
} from 'discord.js';
import type { Locale } from '../locales/locale.ts';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { answerTyped } from '../steps/readers.ts';
import type { Desk } from './desk.ts';
import { guarded } from './guarded.ts';
import { findChannel, listLanguages } from './moderators.ts';
import { sendInParts } from './send.ts';
import { takeTurn } from './take-turn.ts';
import { type AskedText, findQuestion } from './to-question.ts';

/** Answers a message that speaks to the bot, and no other. Never rejects. */
export function answerMessage(message: Message, desk: Desk): Promise<void> {
  const send = async (reply: Reply) => void (await sendToMessage(message, reply, desk));
  return hearMessage(message, { send, answer: () => answerQuestion(message, desk) }, desk);
}

/** What is done about a message. */
export interface Deed {
  /** Tells its writer to wait, or that nothing can be answered now. */
  readonly send: (reply: Reply) => Promise<void>;
  /** Finds and sends the answer. @returns what was sent, where something was */
  readonly answer: () => Promise<Reply | undefined>;
}

/** Does it when it is its writer's turn, if the message speaks to the bot. Never rejects. */
export function hearMessage(message: Message, { send, answer }: Deed, desk: Desk): Promise<void> {
  const { author, channelId: channel, guildId: server, id } = message;
  const { phrases } = findSpoken(message, desk);
  const fields = { via: server === null ? 'direct' : 'mention', command: 'ask' };
  const mayWrite = () => mayWriteTo(message, desk);
  const take = () =>
    takeTurn({ id, server, asker: author.id, fields, phrases, channel, mayWrite, send, answer }, desk);
  const waiting = { lane: 'message', member: author.id, isOver: () => false, run: take } as const;
  const run = async () => {
    if (isForUs(toFacts(message)) && (await desk.turns.take(waiting)) === 'dropped') desk.shed.note(fields);
  };
  // Behind a rate limit an apology would wait for the same as the answer, and be in the way of the next one.
  const apologise = async (apology: Reply, error: unknown) => {
    if (!desk.mutes.isMuted(channel) && !(error instanceof RateLimitError))
      await sendToMessage(message, apology, desk, 'apology');
  };
  const onForbidden = () => desk.mutes.mute(channel);
  return guarded({ fields, run, phrases, apologise, onForbidden }, desk.log);
}

/** Answers what a message asks by replying to it. @returns what was sent */
export async function answerQuestion(message: Message, desk: Desk): Promise<Reply> {
  const { question, hint } = findQuestion(message);
  desk.log.debug({ event: 'asked', message: message.id, question });
  const reply = renderAsked({ question, hint }, message, desk);
  const sending = sendToMessage(message, reply, desk);
  desk.answered.set(message.id, { question, replies: sending.catch(() => []) });
  await sending;
  return reply;
}

/** The reply to what was asked, or a hint where nothing was. */
export function renderAsked({ question, hint }: AskedText, message: Message, desk: Desk): Reply {
  const { guildId, channel, channelId } = message;
  const place = { server: guildId ?? undefined, channel: findChannel(channel, channelId) };
  const locale = findSpoken(message, desk);
  return question === ''
    ? renderNotice(locale.phrases.hint[hint])
    : answerTyped(question, { snapshot: desk.show(place), locale });
}

/** Discord does not say what its writer reads; a server may have chosen a language. */
export function findSpoken({ guild }: Message, desk: Desk): Locale {
  return desk.speak(listLanguages(undefined, guild?.preferredLocale));
}

/** Where the bot may not write it stays silent: nobody there could read why, but the log says what to switch on. */
function mayWriteTo({ channel, channelId, client }: Message, { log, mutes }: Desk): boolean {
  if (mutes.isMuted(channelId)) return false;
  const missing = channel.isDMBased() ? [] : findMissingPermissions(channel, client.user);
  if (missing.length > 0) log.warn({ event: 'cannot-write', channel: channelId, missing });
  return missing.length === 0;
}

/** What a message says about itself. */
function toFacts(message: Message): MessageFacts {
  const { author, channel, client, flags, mentions, system, webhookId } = message;
  const me = client.user;
  return {
    isFromMachine: author.bot || system || webhookId !== null || flags.has(MessageFlags.IsCrosspost),
    isDirect: channel.isDMBased(),
    namesBot: mentions.has(me, { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true }),
    pingsBotByReply: mentions.repliedUser?.id === me.id && mentions.users.has(me.id),
  };
}

/** What is known of a message before anything is read from it. */
export interface MessageFacts {
  /** Bots, this one included, webhooks, and what Discord itself writes into a channel. */
  readonly isFromMachine: boolean;
  readonly isDirect: boolean;
  /** Names the bot itself: not everyone, not a role the bot has, not through a reply. */
  readonly namesBot: boolean;
  /** Replies to a message of the bot's and pings it by that; without the ping Discord withholds the text. */
  readonly pingsBotByReply: boolean;
}

/** Whether a person speaks to the bot. Two bots that answer each other would never stop, so machines are not heard. */
export function isForUs({ isFromMachine, isDirect, namesBot, pingsBotByReply }: MessageFacts): boolean {
  return !isFromMachine && (isDirect || namesBot || pingsBotByReply);
}

/**
 * The permissions the bot lacks to reply in this channel, by Discord's names. Nothing when they cannot be worked
 * out: then the attempt will show.
 */
function findMissingPermissions(channel: GuildTextBasedChannel, me: ClientUser): readonly string[] {
  const needed = [
    PermissionFlagsBits.ViewChannel,
    channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages,
    // Discord refuses a reply without it.
    PermissionFlagsBits.ReadMessageHistory,
  ];
  return channel.permissionsFor(me)?.missing(needed) ?? [];
}

/**
 * Replies to a message with ordinary messages, which people can reply to in turn. Each carries a nonce made of the
 * question's id, so that a request that is repeated, or a second bot during a restart, posts nothing twice.
 * @param purpose of a further reply to the same message; an apology names no message, because the reply that failed
 * may have failed for that
 * @returns the ids of the messages
 */
async function sendToMessage(
  message: Message,
  reply: Reply,
  desk: Desk,
  purpose?: 'apology',
): Promise<readonly string[]> {
  const { channel, author, id } = message;
  const { phrases } = findSpoken(message, desk);
  const place = { kind: 'message', asker: author.id, phrases } as const;
  const sent: string[] = [];
  await sendInParts(reply, place, async (outgoing, { index }) => {
    const unique = { nonce: toNonce(id, purpose, index), enforceNonce: true };
    if (!channel.isSendable()) return undefined;
    const { id: written } =
      index === 0 && purpose !== 'apology'
        ? await message.reply({ ...outgoing, ...unique, failIfNotExists: false })
        : await channel.send({ ...outgoing, ...unique });
    sent.push(written);
    return written;
  });
  return sent;
}

/** At most 25 characters; an id has up to 20. */
function toNonce(id: string, purpose: 'apology' | undefined, index: number): string {
  return `${id}${purpose === undefined ? '-' : '!'}${index}`;
}
