import type { Client } from 'discord.js';
import type { Log } from '../log.ts';
import type { Reply } from '../replies/reply.ts';
import { sendInParts } from './send-in-parts.ts';

/** Posts a reply into a channel that nobody asked in. Never rejects. */
export async function tellChannel(
  { client, log }: { readonly client: Client; readonly log: Log },
  id: string,
  reply: Reply,
): Promise<'sent' | 'failed'> {
  try {
    const channel = await client.channels.fetch(id);
    if (channel?.isSendable() !== true) throw new Error('no channel that the bot can write in');
    const place = { kind: 'message', asker: client.user?.id ?? '0' } as const;
    await sendInParts(reply, place, async (message) => (await channel.send(message)).id);
    return 'sent';
  } catch (error) {
    log.warn({ event: 'audit-failed', channel: id, err: error });
    return 'failed';
  }
}
