import type { Message } from 'discord.js';
import { noteTold as note } from '../missed/note-asked.ts';
import type { Desk } from './desk.ts';

/** A press on a message, and what it says of the question that the message answers. */
interface Told {
  readonly message: Message;
  readonly tells: 'found' | 'not-what-i-asked';
  readonly by: string;
}

/** What a reader's press says of the question that the pressed message answers. Never rejects. */
export async function noteTold({ message, tells, by }: Told, desk: Desk): Promise<void> {
  const { interactionMetadata, reference, guildId } = message;
  // By the interaction that the message answers, or the message it replies to.
  const id = interactionMetadata?.id ?? reference?.messageId;
  if (id !== undefined) await note({ id, server: guildId ?? undefined, by }, tells, desk);
}
