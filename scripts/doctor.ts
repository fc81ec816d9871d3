/** `npm run doctor`: what is wrong with token, application, servers, commands and knowledge, and how to mend it. */

import { join } from 'node:path';
import { createMenu, messageMenu } from '../commands/index.ts';
import { examine } from '../src/discord/doctor/examine.ts';
import { type Finding, fine, wrong } from '../src/discord/doctor/finding.ts';
import { openHome } from '../src/discord/home.ts';
import { toMenuJson } from '../src/discord/menu.ts';
import { readEnvironment } from '../src/environment.ts';
import { toProblemLine } from '../src/knowledge/problem.ts';
import { openLibrary } from '../src/library/library.ts';
import { readSettings } from '../src/settings.ts';

process.exitCode = await examineAll();

async function examineAll(): Promise<0 | 1> {
  const read = readSettings(readEnvironment());
  if (read.kind === 'refused') return report(read.problems.map(wrong));
  const { token, discordApi, homeServer, knowledgeFolder, dataFolder } = read.settings;
  const opened = await openLibrary(knowledgeFolder);
  const knowledge = opened.kind === 'open' ? opened.library.current().knowledge : undefined;
  const findings =
    opened.kind === 'refused'
      ? opened.problems.map((problem) => wrong(toProblemLine(problem)))
      : [fine(`The knowledge is sound (version ${knowledge?.version}).`)];
  if (token === undefined) {
    report(findings);
    print(sayHowToGetAToken());
    return 1;
  }
  const menu = knowledge === undefined ? undefined : toMenuJson(createMenu(knowledge), messageMenu);
  const { server } = await openHome(join(dataFolder, 'home.json'), token);
  const examination = await examine({ token, api: discordApi, homeServer, pinned: server(), menu });
  const code = report([...examination.findings, ...findings]);
  if (examination.inviteLink !== undefined) print([`Invite the bot: ${examination.inviteLink}`]);
  return code;
}

function sayHowToGetAToken(): readonly string[] {
  return [
    '1. Open https://discord.com/developers/applications, press “New Application”, give it a name.',
    '2. Open “Bot” on the left, press “Reset Token”, copy what it shows.',
    '3. Copy .env.example to .env, paste it after DISCORD_TOKEN=, and run this again: it then prints the invite link.',
  ];
}

function report(findings: readonly Finding[]): 0 | 1 {
  print(findings.map(({ state, text }) => `${state.padEnd(5)}  ${text}`));
  return findings.some(({ state }) => state === 'wrong') ? 1 : 0;
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
