import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Given } from '../command.ts';
import { renderNotice } from '../replies/render-notice.ts';
import type { Reply } from '../replies/reply.ts';
import type { Desk } from './desk.ts';
import { sendToInteraction } from './send-to-interaction.ts';
import { toPerson } from './to-person.ts';

/** Runs what was typed after the slash. @returns the reply that was sent */
export async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<Reply> {
  const context = desk.takeContext(toPerson(interaction));
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  const command = context.menu.find(({ name }) => name === interaction.commandName);
  const action = command?.actions.find((one) => one.subcommand === subcommand);
  if (action === undefined) return send(interaction, renderNotice(NOT_IN_MENU));
  const given = toGiven(interaction);
  desk.log.debug({ event: 'asked', command: interaction.commandName, given });
  return send(interaction, await promiseWhenSlow(interaction, action.run(given, context)));
}

const NOT_IN_MENU = 'That command is no longer there; the menu has changed. /help lists what is.';

async function send(interaction: ChatInputCommandInteraction, reply: Reply): Promise<Reply> {
  await sendToInteraction(interaction, reply);
  return reply;
}

function toGiven({ options }: ChatInputCommandInteraction): Given {
  const typed = options.data.flatMap((option) => option.options ?? [option]);
  return Object.fromEntries(typed.map(({ name, value }) => [name, value]));
}

/** In milliseconds: half of what Discord waits. Nearly every reply is there in a few. */
const SLOW = 1_500;

/**
 * Promises a reply when it takes long, as reading all files again may. The promise has to say who will see the
 * reply before it is known; what takes long is for moderators alone.
 */
async function promiseWhenSlow(
  interaction: ChatInputCommandInteraction,
  running: Promise<Reply>,
): Promise<Reply> {
  let promised: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    promised = Promise.allSettled([interaction.deferReply({ flags: MessageFlags.Ephemeral })]);
  }, SLOW);
  const reply = await running.finally(() => clearTimeout(timer));
  await promised;
  return reply;
}
