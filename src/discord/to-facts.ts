import { type Message, MessageFlags } from 'discord.js';
import type { MessageFacts } from './is-for-us.ts';

/** What a message says about itself. */
export function toFacts(message: Message): MessageFacts {
  const { author, channel, client, flags, mentions, system, webhookId } = message;
  const me = client.user;
  return {
    isFromMachine: author.bot || system || webhookId !== null || flags.has(MessageFlags.IsCrosspost),
    isDirect: channel.isDMBased(),
    namesBot: mentions.has(me, { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true }),
    pingsBotByReply: mentions.repliedUser?.id === me.id && mentions.users.has(me.id),
  };
}
