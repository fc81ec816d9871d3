import type { Reply, ReplyFile } from '../replies/reply.ts';
import { toMarkdown } from '../replies/to-markdown.ts';
import { type Place, type Row, toRows } from './to-rows.ts';
import { withNumberedChoices } from './with-numbered-choices.ts';

/** One message, ready for any of Discord's ways of sending. */
export interface OutgoingMessage {
  readonly content: string;
  readonly components: readonly Row[];
  readonly files: readonly OutgoingFile[];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
}

/**
 * Sends a reply as the messages it takes, one after the other, the buttons under the last. Every message of the bot
 * is made here, so this is the one place that says nobody is pinged: what a call says replaces what the client says.
 * @param send gives the id of the message sent, so that "Remove" can take the earlier parts along
 */
export async function sendInParts(
  reply: Reply,
  place: Place,
  send: (message: OutgoingMessage, part: Part) => Promise<string | undefined>,
): Promise<void> {
  const contents = toMarkdown(withNumberedChoices(reply));
  const sent: string[] = [];
  for (const [index, content] of contents.entries()) {
    const isLast = index === contents.length - 1;
    const components = isLast ? toRows(reply, place, sent) : [];
    const files = isLast ? (reply.files ?? []).map(toOutgoing) : [];
    const id = await send({ content, components, files, allowedMentions: NOBODY }, { index, isLast });
    if (id !== undefined) sent.push(id);
  }
}

interface OutgoingFile {
  readonly name: string;
  readonly attachment: Buffer;
}

function toOutgoing({ name, content }: ReplyFile): OutgoingFile {
  return { name, attachment: Buffer.from(content) };
}

export interface Part {
  readonly index: number;
  readonly isLast: boolean;
}

const NOBODY = { parse: [], repliedUser: false } as const;
