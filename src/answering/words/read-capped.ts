import type { ChatReading } from './read-chat.ts';
import type { Word } from './read-words.ts';

/** In a question that is shouted capitals tell nothing: `ANYWHERE` is no name. */
export function readCapped(text: string, { readChat }: Pick<ChatReading, 'readChat'>): readonly Word[] {
  const words = readChat(text.slice(0, LONGEST_QUESTION));
  return /\p{Ll}/u.test(text) ? words : words.map((word) => ({ ...word, isCapital: false }));
}

/** Discord lets a message through with up to 4,000 characters; a question of more than this, in characters, rambles. */
const LONGEST_QUESTION = 1_000;
