import type { Message } from 'discord.js';
import { toShortAddress } from '../replies/quotes.ts';
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
  reply: Reply,
  { missed, recent }: Desk,
): Promise<void> {
  const { answer, asked: question } = reply;
  if (server === null || answer === undefined || question === undefined || !missed.isOn(server)) return;
  const shown = listShown(reply);
  const isMissed = answer === 'unknown' || answer === 'unsure';
  recent.set(id, { question, answer, shown, isCounted: isMissed });
  if (isMissed) await missed.note(server, { question, why: answer, shown });
}

/** A reader chose one of the questions they were offered: theirs was not missed after all. */
export async function noteChosen(message: Message, desk: Desk): Promise<void> {
  const found = findAsked(message, desk);
  if (found?.recent.isCounted !== true) return;
  const { id, server, recent } = found;
  desk.recent.set(id, { ...recent, isCounted: false });
  await desk.missed.takeBack(server, recent.question);
}

/** A reader said that it was not what they asked. However often it is pressed, one asking counts once. */
export async function noteNotAsked(message: Message, desk: Desk): Promise<void> {
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

function listShown({ actions }: Reply): readonly string[] {
  const offered = actions.flatMap((action) => (action.kind === 'choose' ? [action.label] : []));
  const ids = actions.flatMap((action) => (action.kind === 'context' ? action.ids : []));
  const cited = ids.map((id) => toShortAddress(id.slice(id.indexOf('/') + 1)));
  return offered.length > 0 ? offered : cited;
}
