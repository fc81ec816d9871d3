import type { Interaction, RepliableInteraction } from 'discord.js';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { answerCommand } from './answer-command.ts';
import { answerForm } from './answer-form.ts';
import { answerMessageMenu } from './answer-message-menu.ts';
import { answerPick } from './answer-pick.ts';
import { answerPress } from './answer-press.ts';
import { RESTARTING, SLOW_DOWN } from './busy-notices.ts';
import { completeOption } from './complete-option.ts';
import { type PressedAction, readCustomId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { guarded } from './guarded.ts';
import { noteMissed } from './note-missed.ts';
import { sendToInteraction } from './send-to-interaction.ts';

/** Answers whatever somebody did with a command, a button, a form or a message's menu. Never rejects. */
export function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  const fields = describe(interaction);
  const age = desk.staleness.findAge(interaction.createdTimestamp);
  if (age !== undefined) {
    desk.log.warn({ event: 'stale', ...fields, age });
    return Promise.resolve();
  }
  if (interaction.isAutocomplete()) {
    const apologise = () => interaction.respond([]);
    return guarded({ fields, run: () => completeOption(interaction, desk), apologise }, desk.log);
  }
  const apologise = (apology: Reply) => sendToInteraction(interaction, apology);
  return guarded({ fields, run: () => answerInTurn(interaction, desk, fields), apologise }, desk.log);
}

type Fields = ReturnType<typeof describe>;

async function answerInTurn(interaction: RepliableInteraction, desk: Desk, fields: Fields): Promise<void> {
  if (desk.isClosing()) return sendToInteraction(interaction, renderNotice(RESTARTING));
  const turn = desk.members.take(interaction.user.id);
  if (turn !== 'go') desk.log.info({ event: 'too-fast', ...fields, turn });
  if (turn === 'notice') return sendToInteraction(interaction, renderNotice(SLOW_DOWN));
  if (turn === 'silence') return;
  const started = performance.now();
  const reply = await dispatch(interaction, desk);
  const { id, guildId: server } = interaction;
  if (reply !== undefined) await noteMissed({ id, server }, reply, desk);
  const ms = Math.round(performance.now() - started);
  desk.log.info({ event: 'answered', ...fields, kind: reply?.answer, ms });
}

async function dispatch(interaction: RepliableInteraction, desk: Desk): Promise<Reply | undefined> {
  if (interaction.isChatInputCommand()) return answerCommand(interaction, desk);
  if (interaction.isMessageContextMenuCommand()) return answerMessageMenu(interaction, desk);
  if (interaction.isButton()) return answerPress(interaction, desk);
  if (interaction.isModalSubmit()) return answerForm(interaction, desk);
  if (interaction.isStringSelectMenu()) return answerPick(interaction, desk);
  const reply = renderNotice('I do not know what to do with that. /help lists what I can do.');
  await sendToInteraction(interaction, reply);
  return reply;
}

/** For the log: by which door, and which command; nothing of what was typed, and nobody's name. */
function describe(interaction: Interaction): { readonly via: string; readonly command: string | undefined } {
  if (interaction.isAutocomplete()) return { via: 'autocomplete', command: interaction.commandName };
  if (interaction.isChatInputCommand()) return { via: 'slash', command: interaction.commandName };
  if (interaction.isContextMenuCommand()) return { via: 'menu', command: interaction.commandName };
  if (interaction.isMessageComponent())
    return { via: 'button', command: sayAction(readCustomId(interaction.customId)) };
  const action = interaction.isModalSubmit() ? readCustomId(interaction.customId) : undefined;
  return { via: 'form', command: sayAction(action) ?? 'follow-up' };
}

function sayAction(action: PressedAction | undefined): string | undefined {
  return action?.kind === 'step' ? action.step.name : action?.kind;
}
