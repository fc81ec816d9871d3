import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { type Reply, renderNotice } from '../replies/reply.ts';
import type { Desk } from './desk.ts';
import { sendToInteraction } from './send-to-interaction.ts';

/** Does what was chosen from a message's own menu. @returns the reply that was sent */
export async function answerMessageMenu(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<Reply> {
  const text = interaction.targetMessage.content;
  const command = desk.messageMenu.find(({ name }) => name === interaction.commandName);
  const reply =
    command === undefined || text.trim() === ''
      ? renderNotice('There is no text in this message that I could look up.')
      : command.run(text, desk.library.current());
  await sendToInteraction(interaction, reply);
  return reply;
}
