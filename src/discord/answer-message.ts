import type { Message } from 'discord.js';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { answerTyped } from '../steps/readers.ts';
import { CROWDED, RESTARTING, SLOW_DOWN } from './busy-notices.ts';
import type { Turn } from './cooldown.ts';
import type { Desk } from './desk.ts';
import { findMissingPermissions } from './find-missing-permissions.ts';
import { guarded } from './guarded.ts';
import { isForUs } from './is-for-us.ts';
import { noteMissed } from './note-missed.ts';
import { sendToMessage } from './send-to-message.ts';
import { toFacts } from './to-facts.ts';
import { toQuestion } from './to-question.ts';

/** Answers a message that speaks to the bot, and no other. Never rejects. */
export function answerMessage(message: Message, desk: Desk): Promise<void> {
  const { channelId, guildId } = message;
  const fields = { via: guildId === null ? 'direct' : 'mention', command: 'ask' };
  const run = async () => {
    if (isForUs(toFacts(message))) await answerInTurn(message, desk, fields);
  };
  const apologise = (apology: Reply) =>
    desk.mutes.isMuted(channelId) ? Promise.resolve() : sendToMessage(message, apology, 'apology');
  const onForbidden = () => desk.mutes.mute(channelId);
  return guarded({ fields, run, apologise, onForbidden }, desk.log);
}

type Fields = { readonly via: string; readonly command: string };

const HINT = 'Write your question after my name, or use /ask. /help says what I know about.';
const UNREADABLE =
  'Discord does not show me replies to that answer. Press “Ask a follow-up” under it, or write my name and your question.';

async function answerInTurn(message: Message, desk: Desk, fields: Fields): Promise<void> {
  const { author, channelId, content, id } = message;
  const turn = desk.members.take(author.id);
  if (turn === 'silence' || !mayWrite(message, desk)) return;
  if (desk.isClosing()) return sendToMessage(message, renderNotice(RESTARTING));
  if (turn !== 'go') return refuse(message, turn, SLOW_DOWN, desk, fields);
  const turnOfChannel = desk.channels.take(channelId);
  if (turnOfChannel !== 'go') return refuse(message, turnOfChannel, CROWDED, desk, fields);
  const started = performance.now();
  const question = toQuestion(content);
  desk.log.debug({ event: 'asked', message: id, question });
  const reply =
    question === ''
      ? renderNotice(content === '' ? UNREADABLE : HINT)
      : answerTyped(question, desk.library.current());
  await sendToMessage(message, reply);
  await noteMissed({ id, server: message.guildId }, reply, desk);
  const ms = Math.round(performance.now() - started);
  desk.log.info({ event: 'answered', ...fields, kind: reply.answer, ms });
}

async function refuse(message: Message, turn: Turn, text: string, desk: Desk, fields: Fields): Promise<void> {
  desk.log.info({ event: 'too-fast', ...fields, turn });
  if (turn === 'notice') await sendToMessage(message, renderNotice(text));
}

/** Where the bot may not write it stays silent: nobody there could read why, but the log says what to switch on. */
function mayWrite({ channel, channelId, client }: Message, { log, mutes }: Desk): boolean {
  if (mutes.isMuted(channelId)) return false;
  const missing = channel.isDMBased() ? [] : findMissingPermissions(channel, client.user);
  if (missing.length > 0) log.warn({ event: 'cannot-write', channel: channelId, missing });
  return missing.length === 0;
}
