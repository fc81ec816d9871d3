import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Library } from '../library/library.ts';
import { toTyped } from '../locales/describe-in.ts';
import { en } from '../locales/en.ts';
import type { Locale } from '../locales/locale.ts';
import { listTitles } from '../replies/render-help.ts';
import { toPlainText } from '../replies/to-plain-text.ts';
import type { Shelves } from '../shelves/shelves.ts';
import { type Conversation, createConversation } from './conversation.ts';

export interface TerminalExtras {
  /** What there is to say of the page, below the first lines. */
  readonly page?: readonly string[];
  /** Absent: everything is shown. */
  readonly shelves?: Shelves;
  /** What is spoken; absent: English. */
  readonly locale?: Locale;
}

export interface TerminalStreams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly columns?: number };
}

/**
 * Talks until the input ends or somebody types `/quit`. With a person at a terminal: line editing, history, Tab.
 * With anything else (a pipe, a file): reads to the end, answering line by line, each question repeated above.
 * @returns whether anybody has typed anything
 */
export async function openTerminal(
  library: Library,
  { input, output }: TerminalStreams,
  { page = [], locale = en, ...extras }: TerminalExtras = {},
): Promise<boolean> {
  const conversation = createConversation(library, { ...extras, locale });
  const isInteractive = input.isTTY === true;
  const lines = createInterface({
    input,
    output,
    terminal: isInteractive,
    prompt: PROMPT,
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => [conversation.complete(line), line],
  });
  let isTyped = isInteractive;
  output.write(`${renderGreeting(library, page, locale)}\n`);
  if (isInteractive) lines.prompt();
  for await (const line of lines) {
    isTyped = true;
    if (LEAVES.test(line)) break;
    if (!isInteractive && line.trim() !== '') output.write(`${PROMPT}${line}\n`);
    await answer(line, conversation, output);
    if (isInteractive) lines.prompt();
  }
  lines.close();
  return isTyped;
}

const PROMPT = '> ';

/** In a terminal these are commands, with a slash or without. */
const LEAVES = /^\s*\/?(?:quit|exit|q|logout)(?:\(\))?[;.!]?\s*$/i;

async function answer(
  line: string,
  conversation: Conversation,
  output: TerminalStreams['output'],
): Promise<void> {
  const reply = await conversation.say(line);
  if (reply !== undefined) output.write(`${toPlainText(reply, findWidth(output))}\n\n`);
}

/** A terminal's own width up to a comfortable line; 80 where there is no terminal. */
function findWidth({ columns }: TerminalStreams['output']): number {
  return Math.min(Math.max(columns ?? 80, 40), 100);
}

function renderGreeting(library: Library, page: readonly string[], locale: Locale): string {
  const { phrases } = locale;
  const { articles } = library.current().knowledge;
  const [topic] = articles.flatMap(({ topics }) => topics);
  const commands = [...(topic === undefined ? [] : [`/${topic.command}`]), toTyped(locale, { name: 'help' })];
  return [
    phrases.terminal.answers(listTitles({ articles }, phrases)),
    phrases.terminal.begin(commands),
    ...page,
    "To put it on a Discord server, write the bot's token into .env (DISCORD_TOKEN=…) and start again; README.md says how.",
    '',
  ].join('\n');
}
