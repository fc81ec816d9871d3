import type { Message } from 'discord.js';
import type { Reply } from '../replies/reply.ts';
import type { Desk } from './desk.ts';

/** Where a question was asked. */
interface Asking {
  /** The message or the interaction it was asked in. */
  readonly id: string;
  readonly server: string | null;
  readonly asker: string;
}

/** Puts a question on the list of missed ones when nothing answered it. Never rejects; nothing where no list is kept. */
export async function noteMissed(
  { id, server, asker }: Asking,
  about: Reply['about'],
  { missed, recent }: Desk,
): Promise<void> {
  if (server === null || about?.question === undefined || !missed.isOn(server)) return;
  // Discord delivers a message again when a connection is taken up again and it does not know what had arrived.
  if (recent.get(id) !== undefined) return;
  const { question, outcome: answer, shown } = about;
  const isMissed = answer === 'unknown' || answer === 'unsure' || answer === 'closest';
  recent.set(id, { question, answer, shown, isCounted: isMissed });
  if (!isMissed) return;
  const isCounted = await missed.note(server, { question, why: answer, shown, by: asker });
  if (!isCounted) recent.set(id, { question, answer, shown, isCounted });
}

/** The question was mistyped: it is not missed, and what it is corrected to counts for itself. Never rejects. */
export async function takeBackAsked({ id, server, asker }: Asking, { missed, recent }: Desk): Promise<void> {
  const before = recent.get(id);
  recent.drop(id);
  if (server !== null && before?.isCounted === true) await missed.takeBack(server, before.question, asker);
}

/** A press on a message, and what it says of the question that the message answers. */
interface Told {
  readonly message: Message;
  readonly tells: 'found' | 'not-what-i-asked';
  readonly by: string;
}

/** What a reader's press says of the question that the pressed message answers. Never rejects. */
export async function noteTold(told: Told, desk: Desk): Promise<void> {
  await (told.tells === 'found' ? noteFound(told, desk) : noteNotAsked(told, desk));
}

/** A reader chose one of the questions they were offered: theirs was not missed after all. */
async function noteFound({ message, by }: Told, desk: Desk): Promise<void> {
  const found = findAsked(message, desk);
  if (found?.recent.isCounted !== true) return;
  const { id, server, recent } = found;
  desk.recent.set(id, { ...recent, isCounted: false });
  await desk.missed.takeBack(server, recent.question, by);
}

/** A reader said that it was not what they asked. However often it is pressed, one asking counts once. */
async function noteNotAsked({ message, by }: Told, desk: Desk): Promise<void> {
  const found = findAsked(message, desk);
  if (found === undefined) return;
  const { id, server, recent } = found;
  if (recent.isCounted && recent.answer === 'answered') return;
  if (recent.isCounted) await desk.missed.takeBack(server, recent.question, by);
  desk.recent.set(id, { ...recent, answer: 'answered', isCounted: true });
  const { question, shown } = recent;
  await desk.missed.note(server, { question, why: 'not-what-i-asked', shown, by });
}

/** By the interaction that the message answers, or the message it replies to. */
function findAsked({ interactionMetadata, reference, guildId: server }: Message, { missed, recent }: Desk) {
  const id = interactionMetadata?.id ?? reference?.messageId;
  if (id === undefined || server === null || !missed.isOn(server)) return undefined;
  const found = recent.get(id);
  return found && { id, server, recent: found };
}
