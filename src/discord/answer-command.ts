import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { mayUse } from '../access.ts';
import type { CommandAction, Context, Given } from '../command.ts';
import type { Phrases } from '../locales/phrases.ts';
import { readBack } from '../replies/read-back.ts';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { promiseWhenSlow } from './answer-step.ts';
import type { Desk } from './desk.ts';
import { fetchFile } from './fetch-file.ts';
import { toModal } from './forms.ts';
import { toPerson } from './moderators.ts';
import { sayPatience, sendToInteraction } from './send.ts';

/** Runs what was typed after the slash. @returns the reply that was sent */
export async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<Reply> {
  const context = desk.takeContext(toPerson(interaction));
  const { phrases } = context.locale;
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  const command = context.menu.find(({ name }) => name === interaction.commandName);
  const action = command?.actions.find((one) => one.subcommand === subcommand);
  if (action === undefined) return send(interaction, renderNotice(phrases.refusal.notInMenu), phrases);
  // The promise has to say who will see the reply before it is known; what takes long is for moderators alone.
  const promise = async () => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (action.patience !== undefined) await sayPatience(interaction, action.patience);
  };
  const reply = await promiseWhenSlow(run(interaction, action, { context, desk }), desk.slowMs, promise);
  const modal = reply.form === undefined ? undefined : toModal(reply.form);
  // Discord opens a form only at once.
  if (modal !== undefined && !interaction.deferred) {
    await interaction.showModal(modal);
    return reply;
  }
  return send(interaction, withQuestion(reply, phrases), phrases);
}

/** Where the reply is no answer, and only its asker sees it, the buttons under it need the question. */
function withQuestion(reply: Reply, phrases: Phrases): Reply {
  const { audience, about } = reply;
  const isAnswer = about === undefined || about.outcome === 'answered' || about.outcome === 'gap';
  return isAnswer || audience === 'everyone' || about.question === undefined
    ? reply
    : readBack(reply, about.question, phrases);
}

/** Files are fetched only for those who may use the command. */
async function run(
  interaction: ChatInputCommandInteraction,
  action: CommandAction,
  { context, desk }: { readonly context: Context; readonly desk: Desk },
): Promise<Reply> {
  // Who may not use it is refused by the command itself, whatever they gave.
  const given = mayUse(action.access, context.asker) ? await toGiven(interaction, action, desk.api) : {};
  desk.log.debug({ event: 'asked', command: interaction.commandName, given: toLogged(given) });
  return action.run(given, context);
}

/** A file by its name. */
function toLogged(given: Given): object {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'object' ? value.name : value]),
  );
}

async function send(
  interaction: ChatInputCommandInteraction,
  reply: Reply,
  phrases: Phrases,
): Promise<Reply> {
  await sendToInteraction(interaction, reply, phrases);
  return reply;
}

async function toGiven(
  { options }: ChatInputCommandInteraction,
  action: CommandAction,
  api: string | undefined,
): Promise<Given> {
  const typed = options.data.flatMap((option) => option.options ?? [option]);
  const given = typed.map(async ({ name, value, attachment }) => {
    const option = action.options[name];
    const isFile = option?.type === 'file' && attachment !== undefined && attachment !== null;
    return [name, isFile ? await fetchFile(attachment, { ...option, api }) : value] as const;
  });
  return Object.fromEntries(await Promise.all(given));
}
