import { type Attachment, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { CommandAction, Context, FileContent, Given, GivenFile } from '../command.ts';
import { readBack } from '../replies/read-back.ts';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { promiseWhenSlow } from './answer-step.ts';
import type { Desk } from './desk.ts';
import { toPerson } from './moderators.ts';
import { sendToInteraction } from './send.ts';

/** Runs what was typed after the slash. @returns the reply that was sent */
export async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<Reply> {
  const context = desk.takeContext(toPerson(interaction));
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  const command = context.menu.find(({ name }) => name === interaction.commandName);
  const action = command?.actions.find((one) => one.subcommand === subcommand);
  if (action === undefined) return send(interaction, renderNotice(NOT_IN_MENU));
  // The promise has to say who will see the reply before it is known; what takes long is for moderators alone.
  const promise = () => interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reply = await promiseWhenSlow(run(interaction, action, { context, desk }), promise);
  return send(interaction, withQuestion(reply));
}

/** Where the reply is no answer, and only its asker sees it, the buttons under it need the question. */
function withQuestion(reply: Reply): Reply {
  const { audience, about } = reply;
  const isAnswer = about === undefined || about.outcome === 'answered' || about.outcome === 'gap';
  return isAnswer || audience === 'everyone' || about.question === undefined
    ? reply
    : readBack(reply, about.question);
}

/** Files are fetched only for those who may use the command. */
async function run(
  interaction: ChatInputCommandInteraction,
  action: CommandAction,
  { context, desk }: { readonly context: Context; readonly desk: Desk },
): Promise<Reply> {
  const given = await toGiven(interaction, action, desk.api);
  desk.log.debug({ event: 'asked', command: interaction.commandName, given: toLogged(given) });
  return action.run(given, context);
}

/** A file by its name. */
function toLogged(given: Given): object {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'object' ? value.name : value]),
  );
}

const NOT_IN_MENU = 'That command is no longer there; the menu has changed. /help lists what is.';

async function send(interaction: ChatInputCommandInteraction, reply: Reply): Promise<Reply> {
  await sendToInteraction(interaction, reply);
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

interface Fetching {
  readonly maxBytes: number;
  /** Where REST requests go, when not to Discord itself. */
  readonly api: string | undefined;
}

/** Fetches what was attached to a command. Never rejects. */
async function fetchFile({ name, size, url }: Attachment, fetching: Fetching): Promise<GivenFile> {
  const { maxBytes, api } = fetching;
  const refuse = (why: string): FileContent => ({ kind: 'refused', why });
  const fetchContent = (): Promise<FileContent> | FileContent => {
    if (size > maxBytes) return refuse(tooLarge(name, maxBytes));
    if (!isDiscords(url, api)) return refuse(`“${name}” does not come from Discord, so it was not opened.`);
    return readAll(url, maxBytes).then(
      (bytes) => (bytes === undefined ? refuse(tooLarge(name, maxBytes)) : { kind: 'bytes', bytes }),
      () => refuse(`“${name}” could not be fetched from Discord. Please attach it again.`),
    );
  };
  return { name, content: await fetchContent() };
}

/** The hosts that Discord keeps files on (documentation, "CDN endpoints"). */
const HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];

/** The address comes with the interaction, so from Discord; looked at all the same, because the bot goes there. */
function isDiscords(url: string, api: string | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  if (api !== undefined && origin === new URL(api).origin) return true;
  return protocol === 'https:' && HOSTS.includes(hostname);
}

/** In milliseconds. */
const LONGEST_FETCH = 10_000;

/** @returns undefined when there is more than was announced and allowed. Rejects when it cannot be read. */
async function readAll(url: string, maxBytes: number): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_FETCH), redirect: 'error' });
  if (!response.ok || response.body === null) throw new Error(`answered with ${response.status}`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body) {
    length += part.length;
    if (length > maxBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(name: string, maxBytes: number): string {
  return `“${name}” is larger than ${maxBytes / 1024 / 1024} MiB, which is more than a knowledge file may hold.`;
}
