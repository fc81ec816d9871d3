import type { Message } from 'discord.js';
import type { Reply } from '../replies/reply.ts';
import { sendInParts } from './send-in-parts.ts';

/**
 * Replies to a message with ordinary messages, which people can reply to in turn. Each carries a nonce made of the
 * question's id, so that a request that is repeated, or a second bot during a restart, posts nothing twice.
 * @param purpose of a further reply to the same message
 */
export function sendToMessage(message: Message, reply: Reply, purpose?: 'apology'): Promise<void> {
  const { channel, author, id } = message;
  const place = { kind: 'message', asker: author.id } as const;
  return sendInParts(reply, place, async (outgoing, { index }) => {
    const unique = { nonce: toNonce(id, purpose, index), enforceNonce: true };
    if (index === 0) return (await message.reply({ ...outgoing, ...unique, failIfNotExists: false })).id;
    return channel.isSendable() ? (await channel.send({ ...outgoing, ...unique })).id : undefined;
  });
}

/** At most 25 characters; an id has up to 20. */
function toNonce(id: string, purpose: 'apology' | undefined, index: number): string {
  return `${id}${purpose === undefined ? '-' : '!'}${index}`;
}
