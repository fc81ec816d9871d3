import { type Message, MessageFlags } from 'discord.js';
import { dropChatMarks } from '../answering/words/drop-chat-marks.ts';

/** What a message asks. */
export interface AskedText {
  /** Empty when nothing was asked. */
  readonly question: string;
  /** What to tell its writer then. */
  readonly hint: string;
}

/** A forwarded message has no text of its own; what was forwarded is the question then. */
export function findQuestion(message: Message): AskedText {
  const text = findText(message);
  return { question: toQuestion(text), hint: findHint(message, text) };
}

/** What stands in a message or in the message that it forwards. */
export function findText({ content, messageSnapshots }: Message): string {
  const forwarded = messageSnapshots.map((snapshot) => snapshot.content ?? '');
  return [content, ...forwarded].find((text) => text.trim() !== '') ?? '';
}

/**
 * What a text asks once the marks of Discord and links are taken out: mentions of anybody, channels, commands and custom
 * emoji say nothing about the article. Code marks go too, their text stays.
 * @returns empty when nothing was asked
 */
export function toQuestion(content: string): string {
  return dropChatMarks(content).replace(/`+/g, ' ').replace(/\s+/g, ' ').trim();
}

const HINT = 'Write your question after my name, or use /ask. /help says what I know about.';
const DIRECT_HINT = 'Write your question here in words. /help says what I know about.';
const FORWARDED_HINT =
  'There is no text in what you forwarded that I could look up. Write your question in words.';
const UNREADABLE =
  'Discord does not show me replies to that answer. Press “Ask a follow-up” under it, or write my name and your question.';

/** Discord withholds all of a message that does not name the bot, but never in a direct channel. */
function findHint(message: Message, text: string): string {
  const { attachments, channel, flags, poll, stickers } = message;
  if (flags.has(MessageFlags.HasSnapshot)) return FORWARDED_HINT;
  const hasMore = attachments.size > 0 || stickers.size > 0 || poll !== null;
  if (channel.isDMBased()) return DIRECT_HINT;
  return text === '' && !hasMore ? UNREADABLE : HINT;
}
