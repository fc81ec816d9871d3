import { type Message, MessageFlags } from 'discord.js';
import { dropChatMarks } from '../answering/words/drop-chat-marks.ts';
import type { HintPhrases } from '../locales/phrases.ts';

/** What a message asks. */
export interface AskedText {
  /** Empty when nothing was asked. */
  readonly question: string;
  /** What to tell its writer then. */
  readonly hint: keyof HintPhrases;
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

/** Discord withholds all of a message that does not name the bot, but never in a direct channel. */
function findHint(message: Message, text: string): keyof HintPhrases {
  const { attachments, channel, flags, poll, stickers } = message;
  if (flags.has(MessageFlags.HasSnapshot)) return 'forwarded';
  const hasMore = attachments.size > 0 || stickers.size > 0 || poll !== null;
  if (channel.isDMBased()) return 'direct';
  return text === '' && !hasMore ? 'unreadable' : 'inChannel';
}
