/**
 * `npm run discord`: a Discord on this machine to try the bot on. Prints how to point a bot at it; then each line typed is
 * a deed of the server's owner, and what that person would see of it is printed.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type LocalDiscord, openLocalDiscord } from './local-discord.ts';
import type { Seen, SeenMessage } from './person/seen.ts';
import { toDeed } from './to-deed.ts';

const HELP = `  /ask how many died?      types a command (options may be named: question:… article:…)
  who signed the letter?   writes it with a mention of the bot
  press 2                  presses the second button under the newest message
  Ctrl-C                   ends`;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const discord = await openLocalDiscord({ port: Number(values.port), note: () => undefined });
  print(`A Discord is open at ${discord.api}. In another terminal, start the bot on it:

  DISCORD_API=${discord.api} DISCORD_TOKEN=${discord.token} npm start

${HELP}
`);
  let newest: SeenMessage | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const seen = await act(discord, line.trim(), newest);
    newest = seen.messages.at(-1) ?? newest;
    print(toText(seen));
  }
  await discord.close();
}

async function act(discord: LocalDiscord, line: string, newest: SeenMessage | undefined): Promise<Seen> {
  const deed = toDeed(line, discord.commands());
  switch (deed.kind) {
    case 'types':
      return discord.owner.types(deed.command, deed.options);
    case 'mentions':
      return discord.owner.mentions(deed.text);
    case 'presses': {
      const button = newest?.buttons[deed.number - 1];
      if (newest === undefined || button?.customId === undefined) return refuse('There is no such button.');
      return discord.owner.presses(newest, button.customId);
    }
  }
}

function refuse(text: string): Seen {
  return { messages: [], removed: [], reactions: [], refused: { reason: 'no-such-component', text } };
}

function toText({ messages, modal, refused }: Seen): string {
  const parts = [
    ...messages.map(describe),
    ...(modal === undefined ? [] : [`(a form opens: ${modal.title})`]),
    ...(refused === undefined ? [] : [`(${refused.text})`]),
  ];
  return `${parts.length === 0 ? '(nothing to be seen)' : parts.join('\n\n')}\n`;
}

function describe({ author, text, buttons, ephemeral }: SeenMessage): string {
  const row = buttons.map(({ label }, place) => `[${place + 1} ${label}]`).join(' ');
  return [`${author}${ephemeral ? ', only to you' : ''}:`, text, ...(row === '' ? [] : [row])].join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
