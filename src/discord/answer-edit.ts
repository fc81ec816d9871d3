import type { Message } from 'discord.js';
import { takeBackAsked } from '../missed/note-asked.ts';
import type { Reply } from '../replies/reply.ts';
import { answerQuestion, findSpoken, hearMessage, renderAsked } from './answer-message.ts';
import type { Desk } from './desk.ts';
import { type AnsweredMessage, CORRECTION_TIME } from './recent.ts';
import { sendInParts } from './send.ts';
import { findQuestion } from './to-question.ts';

/**
 * Answers a question that was corrected within some minutes: the reply to it is edited. One that did not speak to the bot
 * before is answered now. Discord also tells of a change when it shows a link's preview; then nothing else was asked.
 * Never rejects.
 */
export async function answerEdit(message: Message, desk: Desk): Promise<void> {
  const { createdTimestamp, editedTimestamp } = message;
  if (message.partial || editedTimestamp === null || desk.clock.ageOf(createdTimestamp) > CORRECTION_TIME)
    return;
  // Whoever is too fast is told so under a message of theirs, and not again at each correction.
  const send = () => Promise.resolve();
  if (isNothingNew(message, desk)) return;
  await hearMessage(message, { send, answer: () => correct(message, desk) }, desk);
}

/** Looked at when the event comes, so that previews take nobody's turn; what waits to be answered is looked at again. */
function isNothingNew(message: Message, { answered }: Desk): boolean {
  const { question } = findQuestion(message);
  const before = answered.get(message.id);
  return before !== undefined && (question === '' || question === before.question);
}

async function correct(message: Message, desk: Desk): Promise<Reply | undefined> {
  const before = desk.answered.get(message.id);
  if (before === undefined) return answerQuestion(message, desk);
  if (isNothingNew(message, desk)) return undefined;
  const asked = findQuestion(message);
  desk.log.debug({ event: 'corrected', message: message.id, question: asked.question });
  const reply = renderAsked(asked, message, desk);
  const editing = changeReplies(message, reply, { before, desk });
  desk.answered.set(message.id, { question: asked.question, replies: editing.catch(() => []) });
  await editing;
  const { id, guildId, author } = message;
  await takeBackAsked({ id, server: guildId ?? undefined, by: author.id }, desk);
  return reply;
}

/** Puts a reply in the place of one that was sent before, whose further parts go. @returns the ids of the messages */
async function changeReplies(
  message: Message,
  reply: Reply,
  { before, desk }: { readonly before: AnsweredMessage; readonly desk: Desk },
): Promise<readonly string[]> {
  const { author, channel } = message;
  const { phrases } = findSpoken(message, desk);
  const old = await before.replies;
  const now: string[] = [];
  await sendInParts(reply, { kind: 'message', asker: author.id, phrases }, async (outgoing, { index }) => {
    const id = old[index];
    if (id !== undefined) await channel.messages.edit(id, { ...outgoing, attachments: [] });
    const further = id === undefined && channel.isSendable() ? await channel.send(outgoing) : undefined;
    const written = id ?? further?.id;
    if (written !== undefined) now.push(written);
    return written;
  });
  for (const id of old.slice(now.length)) await channel.messages.delete(id);
  return now;
}
