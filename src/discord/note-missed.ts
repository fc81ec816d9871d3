import type { Message } from 'discord.js';
import type { Reply } from '../replies/reply.ts';
import type { Desk } from './desk.ts';

/** Where a question was asked. */
interface Asking {
  /** The message or the interaction it was asked in. */
  readonly id: string;
  readonly server: string | null;
}

/** Puts a question on the list of missed ones when nothing answered it. Never rejects; nothing where no list is kept. */
export async function noteMissed(
  { id, server }: Asking,
  about: Reply['about'],
  { missed, recent }: Desk,
): Promise<void> {
  if (server === null || about?.question === undefined || !missed.isOn(server)) return;
  const { question, outcome: answer, shown } = about;
  const isMissed = answer === 'unknown' || answer === 'unsure' || answer === 'closest';
  recent.set(id, { question, answer, shown, isCounted: isMissed });
  if (isMissed) await missed.note(server, { question, why: answer, shown });
}

/** What a reader's press says of the question that the pressed message answers. Never rejects. */
export async function noteTold(
  message: Message | null,
  tells: 'found' | 'not-what-i-asked' | undefined,
  desk: Desk,
): Promise<void> {
  if (message === null || tells === undefined) return;
  await (tells === 'found' ? noteFound(message, desk) : noteNotAsked(message, desk));
}

/** A reader chose one of the questions they were offered: theirs was not missed after all. */
async function noteFound(message: Message, desk: Desk): Promise<void> {
  const found = findAsked(message, desk);
  if (found?.recent.isCounted !== true) return;
  const { id, server, recent } = found;
  desk.recent.set(id, { ...recent, isCounted: false });
  await desk.missed.takeBack(server, recent.question);
}

/** A reader said that it was not what they asked. However often it is pressed, one asking counts once. */
async function noteNotAsked(message: Message, desk: Desk): Promise<void> {
  const found = findAsked(message, desk);
  if (found === undefined) return;
  const { id, server, recent } = found;
  if (recent.isCounted && recent.answer === 'answered') return;
  if (recent.isCounted) await desk.missed.takeBack(server, recent.question);
  desk.recent.set(id, { ...recent, answer: 'answered', isCounted: true });
  const { question, shown } = recent;
  await desk.missed.note(server, { question, why: 'not-what-i-asked', shown });
}

/** By the interaction that the message answers, or the message it replies to. */
function findAsked({ interactionMetadata, reference, guildId: server }: Message, { missed, recent }: Desk) {
  const id = interactionMetadata?.id ?? reference?.messageId;
  if (id === undefined || server === null || !missed.isOn(server)) return undefined;
  const found = recent.get(id);
  return found && { id, server, recent: found };
}
