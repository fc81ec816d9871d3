/**
 * A Discord on this machine to try the bot on: `npm run discord` says how to start the bot on it, lets a person type
 * as a member, and serves until Ctrl-C. `-- --port 4000` takes that port, `-- --openapi FILE` checks every request
 * against Discord's own document as well.
 */

import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type LocalDiscord, openLocalDiscord } from './local-discord.ts';
import { createPrompt } from './prompt/prompt.ts';

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '0' }, openapi: { type: 'string' } },
  });
  const port = Number(values.port);
  if (!/^\d{1,5}$/u.test(values.port) || port > 65_535)
    return fail(`“${values.port}” is no port; --port takes a number up to 65535.`);
  const opened = await open(port, values.openapi);
  if (opened.kind === 'refused') return fail(opened.why);
  const { discord } = opened;
  const mira = discord.member({ name: 'Mira' });
  print(introduce(discord, process.platform === 'win32'));
  tellComingAndGoing(discord);
  talk(discord, [mira, discord.owner]);
}

type Opened =
  | { readonly kind: 'open'; readonly discord: LocalDiscord }
  | { readonly kind: 'refused'; readonly why: string };

async function open(port: number, openapi: string | undefined): Promise<Opened> {
  try {
    return { kind: 'open', discord: await openLocalDiscord({ port, openapi, note: () => {} }) };
  } catch (error) {
    // A port that is taken, or a document that cannot be read.
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}

/** With a data folder of its own for the bot, so that trying it never touches what a real one keeps. */
function introduce({ api, token, guild }: LocalDiscord, isWindows: boolean): readonly string[] {
  const settings = { DISCORD_API: api, DISCORD_TOKEN: token, DATA_DIR: 'data/local-discord' };
  const given = Object.entries(settings).map(([name, value]) =>
    isWindows ? `$env:${name}='${value}';` : `${name}=${value}`,
  );
  return [
    `A Discord on this machine, at ${api} until Ctrl-C. Start the bot on it from a second terminal:`,
    '',
    `  ${given.join(' ')} npm start`,
    '',
    `Then type here as Mira, a member of “${guild.name}”:`,
    '',
    '  /ask how many died?    a command; options as name:value, the first one without its name',
    '  how many died?         mentions the bot with the question',
    '  dm how many died?      writes it in a direct message',
    '  1                      presses what has the number 1 under the last answer',
    '  as Owner               from now on types as the owner of the server, who may do everything',
    '',
  ];
}

/** Without the menu of commands a bot that is connected cannot be asked yet. */
function tellComingAndGoing({ onChange, gateway, commands }: LocalDiscord): void {
  let wasHere = false;
  onChange(() => {
    const isHere = gateway.connected() > 0 && commands().length > 0;
    if (isHere !== wasHere) print([isHere ? '(The bot is here.)' : '(The bot has gone.)']);
    wasHere = isHere;
  });
}

/** Lines are done one after the other, also where a program types them faster than the bot answers. */
function talk(discord: LocalDiscord, people: Parameters<typeof createPrompt>[1]): void {
  const { stdin, stdout } = process;
  const isTerminal = stdin.isTTY && stdout.isTTY;
  const lines = createInterface({ input: stdin, ...(isTerminal && { output: stdout }) });
  const prompt = createPrompt(discord, people);
  const ask = () => {
    lines.setPrompt(`${prompt.name()}> `);
    if (isTerminal) lines.prompt();
  };
  let last = Promise.resolve();
  lines.on('line', (line) => {
    last = last.then(async () => {
      print(await prompt.say(line));
      ask();
    });
  });
  let hasEnded = false;
  const end = () => {
    if (hasEnded) return;
    hasEnded = true;
    lines.close();
    stdin.destroy();
    void discord.close();
  };
  lines.once('SIGINT', end);
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  // Ctrl-D at a terminal is a goodbye; a closed input of a process in the background is none.
  if (isTerminal) lines.once('close', end);
  ask();
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
