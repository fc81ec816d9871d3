/** `npm run doctor`: what is wrong with token, application, servers, commands and knowledge, and how to mend it. */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createMenu, messageMenu } from '../commands/index.ts';
import { examine } from '../src/discord/doctor/examine.ts';
import { type Finding, fine, look, wrong } from '../src/discord/doctor/finding.ts';
import { openHome } from '../src/discord/home.ts';
import { type Installs, toMenuJson } from '../src/discord/menu.ts';
import { examineEnvironmentFile, readProgramSettings } from '../src/environment.ts';
import { toProblemLine } from '../src/knowledge/problem.ts';
import { openLibrary } from '../src/library/library.ts';
import { endWithOutput, readArguments, say } from '../src/program.ts';
import type { PageSettings } from '../src/settings.ts';

/** In the mode of a folder: group and others. */
const OTHERS = 0o077;

await main();

async function main(): Promise<void> {
  endWithOutput();
  const usage =
    'npm run doctor: says what is wrong with token, application, servers, commands and knowledge.';
  if (readArguments(usage, {}) !== undefined) process.exitCode = await examineAll();
}

async function examineAll(): Promise<0 | 1> {
  const read = readProgramSettings();
  if (read.kind === 'refused') return report(read.problems.map(wrong));
  const { token, discordApi, homeServer, knowledgeFolder, dataFolder } = read.settings;
  const opened = await openLibrary(knowledgeFolder);
  const knowledge = opened.kind === 'open' ? opened.library.current().knowledge : undefined;
  const knowledgeFindings =
    opened.kind === 'refused'
      ? opened.problems.map((problem) => wrong(toProblemLine(problem)))
      : [fine(`The knowledge is sound (version ${knowledge?.version}).`)];
  const findings = [
    ...knowledgeFindings,
    ...examineEnvironmentFile().map(look),
    ...(await examineData(dataFolder)),
    ...(token === undefined ? [] : examinePage(read.settings.page)),
  ];
  if (token === undefined) {
    report(findings);
    say(sayHowToGetAToken());
    return 1;
  }
  const menu =
    knowledge === undefined
      ? undefined
      : (installs: Installs) => toMenuJson(createMenu(knowledge), messageMenu, installs);
  const { server } = await openHome(join(dataFolder, 'home.json'), token);
  const examination = await examine({ token, api: discordApi, homeServer, pinned: server(), menu });
  const code = report([...examination.findings, ...findings]);
  if (examination.inviteLink !== undefined) say([`Invite the bot: ${examination.inviteLink}`]);
  return code;
}

/** What moderators need for the page's desk, where the page is on. */
function examinePage({ at, origin, clientSecret }: PageSettings): readonly Finding[] {
  if (at === undefined || at === 'off') return [];
  if (clientSecret === undefined)
    return [
      look(
        'The page is for readers alone: for a desk, set DISCORD_CLIENT_SECRET (Developer Portal, your application, OAuth2, Reset Secret).',
      ),
    ];
  const redirect = `${origin ?? `http://${at.host}:${at.port}`}/signed-in`;
  return [
    look(
      `Moderators sign in to the page by Discord only if ${redirect} stands among the redirects (Developer Portal, your application, OAuth2).`,
    ),
  ];
}

/** Missed questions are members' words. A folder that is not there is made for the bot alone. */
async function examineData(folder: string): Promise<readonly Finding[]> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined || process.platform === 'win32' || (found.mode & OTHERS) === 0) return [];
  return [
    look(
      `Others on this machine may look into ${folder}, where what members wrote is kept. Run: chmod 700 ${folder}`,
    ),
  ];
}

function sayHowToGetAToken(): readonly string[] {
  return [
    '1. Open https://discord.com/developers/applications, press “New Application”, give it a name.',
    '2. Open “Bot” on the left, press “Reset Token”, copy what it shows.',
    '3. Copy .env.example to .env, paste it after DISCORD_TOKEN=, and run this again: it then prints the invite link.',
  ];
}

function report(findings: readonly Finding[]): 0 | 1 {
  say(findings.map(({ state, text }) => `${state.padEnd(5)}  ${text}`));
  return findings.some(({ state }) => state === 'wrong') ? 1 : 0;
}
