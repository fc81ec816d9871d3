import type { Seen, SeenMessage, SeenModal } from '../../../local-discord/person/seen.ts';
import { Permission } from '../../../local-discord/world/permissions.ts';
import type { DiscordOptions } from '../../../src/discord/open-discord.ts';
import { type Bot, type Start, startBot } from '../start-bot.ts';

/** A bot whose people are never too fast: a person reads what a test does not. */
export function startDesk(
  start: Pick<Start, 'on' | 'before' | 'files' | 'importing'> = {},
  bot: Partial<Pick<DiscordOptions, 'createMenu' | 'slowMs'>> = {},
): Promise<Bot> {
  // On a busy machine a test would else meet the line that asks for patience in the place of the reply.
  const hurry = { paces: UNHURRIED, slowMs: 15_000 };
  return startBot({ ...start, local: { patienceMs: 20_000 }, bot: { ...hurry, ...bot } });
}

export function addModerator({ discord }: Bot, name = 'Mod') {
  return discord.member({ name, permissions: Permission.ManageGuild });
}

/** The list of missed questions is on, as a moderator would have turned it on. */
export async function turnOn({ discord, missed }: Bot): Promise<void> {
  await missed.turn(discord.guild.id, true);
}

/** What is on the list of the bot's server, waiting until so many questions are: they are put there after the reply. */
export async function readList({ discord, missed }: Bot, length: number) {
  return discord.waitFor(() => {
    const list = missed.list(discord.guild.id);
    return list.length === length && list;
  });
}

/** Waits until the bot has nothing left to do for so many answers: what it notes, it notes when the reply is out. */
export async function settle({ discord, log }: Bot, answers: number): Promise<void> {
  await discord.waitFor(() => log.filter(({ event }) => event === 'answered').length >= answers);
}

export function readText({ messages }: Seen): string {
  return messages.map(({ text }) => text).join('\n');
}

export function only({ messages: [message] }: Seen): SeenMessage {
  if (message === undefined) throw new Error('There is no message.');
  return message;
}

export function findForm({ modal }: Seen): SeenModal {
  if (modal === undefined) throw new Error('No form was opened.');
  return modal;
}

const FAST = { burst: 100_000, perSecond: 100_000 };
const UNHURRIED = { member: FAST, typist: FAST, channel: FAST };
