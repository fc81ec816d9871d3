import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type InteractionReplyOptions,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Phrases } from '../locales/phrases.ts';
import type { Reply, ReplyFile } from '../replies/reply.ts';
import { toMarkdown } from '../replies/to-markdown.ts';
import { type Place, type Row, toRows, withNumberedChoices } from './rows.ts';

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
  const contents = cutShort(toMarkdown(withNumberedChoices(reply)), place);
  const sent: string[] = [];
  for (const [index, content] of contents.entries()) {
    const isLast = index === contents.length - 1;
    const components = isLast ? toRows(reply, place, sent) : [];
    const files = isLast ? (reply.files ?? []).map(toOutgoing) : [];
    const id = await send({ content, components, files, allowedMentions: NOBODY }, { index, isLast });
    if (id !== undefined) sent.push(id);
  }
}

/** Whole messages are left out, and the last one says so. */
function cutShort(
  contents: readonly string[],
  { mostMessages = contents.length, phrases }: Place,
): readonly string[] {
  if (contents.length <= mostMessages) return contents;
  return [...contents.slice(0, mostMessages - 1), `-# ${phrases.trouble.leftOut}`];
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

/** Answers an interaction, in the first way that is still open: a reply, the reply promised before, a further message. */
export function sendToInteraction(
  interaction: RepliableInteraction,
  reply: Reply,
  phrases: Phrases,
): Promise<void> {
  return isGuest(interaction)
    ? sendOpenly(interaction, { ...reply, audience: 'asker' }, phrases)
    : sendOpenly(interaction, reply, phrases);
}

/** The same for who has said that everyone may see it. */
export function sendOpenly(interaction: RepliableInteraction, reply: Reply, phrases: Phrases): Promise<void> {
  // What was promised privately stays private: Discord does not let it be changed.
  const isPrivate = reply.audience === 'asker' || (interaction.deferred && interaction.ephemeral === true);
  const place: Place = {
    kind: isPrivate ? 'private' : 'public',
    asker: interaction.user.id,
    phrases,
    ...(isGuest(interaction) && { mostMessages: MOST_AS_GUEST }),
  };
  return sendInParts(reply, place, (message, part) => sendPart(interaction, message, part, isPrivate));
}

/**
 * Whether somebody has brought the bot for themselves to where nobody else has: a server, or a conversation, that did not
 * invite it. What it says there only they see, unless they want it otherwise.
 */
export function isGuest({ authorizingIntegrationOwners, context }: BaseInteraction): boolean {
  const isInvited = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
  return !isInvited && context !== InteractionContextType.BotDM;
}

/** The answer and five more: Discord refuses what follows (JSON error code 40094). */
const MOST_AS_GUEST = 6;

/** Says in the place of a promised reply that it goes on; the reply takes that place. @param text ours */
export async function sayPatience(interaction: ChatInputCommandInteraction, text: string): Promise<void> {
  await interaction.editReply({ content: text, allowedMentions: NOBODY });
  // What is sent next is the reply itself, and not a further message.
  interaction.replied = false;
}

/** Turns the message that the button stands on into the reply. */
export function updateMessage(interaction: OnMessage, reply: Reply, place: Place): Promise<void> {
  return sendInParts(reply, place, async (message, part) => {
    if (part.index > 0) return sendPart(interaction, message, part, place.kind === 'private');
    // Files of the message as it was do not belong to what it says now.
    const whole = { ...message, attachments: [] };
    if (interaction.deferred) await interaction.editReply(whole);
    else await interaction.update(whole);
    return interaction.message.id;
  });
}

type OnMessage = ButtonInteraction | StringSelectMenuInteraction | ModalMessageModalSubmitInteraction;

/** Whether patience was asked for without promising a new message: what comes now would overwrite the pressed one. */
function keepsMessage(interaction: RepliableInteraction): boolean {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

async function sendPart(
  interaction: RepliableInteraction,
  message: OutgoingMessage,
  { isLast }: Part,
  isPrivate: boolean,
): Promise<string | undefined> {
  const options: InteractionReplyOptions = { ...message, ...(isPrivate ? PRIVATE : {}) };
  if (interaction.replied || (interaction.deferred && keepsMessage(interaction)))
    return (await interaction.followUp(options)).id;
  if (interaction.deferred) return (await interaction.editReply({ ...message })).id;
  // Only a part that more follow needs its id, and Discord sends the message back only when asked.
  if (isLast) await interaction.reply(options);
  else return (await interaction.reply({ ...options, withResponse: true })).resource?.message?.id;
  return undefined;
}

const PRIVATE = { flags: MessageFlags.Ephemeral } as const;
