/** The doctor: looks at the application over REST alone, so that it can be asked while the bot runs or before it can. */

import { DiscordAPIError, REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { REFUSED_TOKEN } from '../connection.ts';
import { toFields } from '../fields.ts';
import { type Installs, readInstalls } from '../menu.ts';
import { fetchMenu } from '../menu-keeper.ts';
import { createRequest } from '../request.ts';
import { type Finding, wrong } from './finding.ts';
import { toInviteLink } from './invite-link.ts';
import { judgeApplication, judgeInstalls, judgeLogins, judgeMenu, judgeServers } from './judge.ts';

export interface Examination {
  readonly findings: readonly Finding[];
  /** Asks for exactly the permissions needed; absent when Discord did not say which application this is. */
  readonly inviteLink?: string;
}

export interface ExaminationOptions {
  readonly token: string;
  /** Another address for Discord's REST interface; undefined for Discord itself. */
  readonly api: string | undefined;
  readonly homeServer: string | undefined;
  /** The server that an earlier start has chosen and kept. */
  readonly pinned?: string | undefined;
  /** The menu of the knowledge; undefined where the knowledge cannot be read. */
  readonly menu: ((installs: Installs) => readonly RESTPostAPIApplicationCommandsJSONBody[]) | undefined;
}

/** Never rejects, and never comes near the gateway; what Discord refuses is a finding. */
export async function examine(options: ExaminationOptions): Promise<Examination> {
  const { token, api } = options;
  const makeRequest = createRequest({ onRefusedToken: () => {} });
  const rest = new REST({ ...(api === undefined ? {} : { api }), makeRequest, retries: 0, timeout: 8_000 });
  return look(rest.setToken(token), options).catch((error: unknown) => ({ findings: [explain(error)] }));
}

async function look(rest: REST, { homeServer, pinned, menu }: ExaminationOptions): Promise<Examination> {
  const application = toFields(await rest.get(Routes.currentApplication()));
  const id = application.text('id') ?? '';
  const installs = readInstalls(application);
  const gateway = toFields(await rest.get(Routes.gatewayBot()));
  const servers = await rest.get(Routes.userGuilds());
  const findings = [
    ...judgeApplication(application),
    judgeInstalls(installs, id),
    judgeLogins(gateway),
    ...judgeServers(servers, homeServer, { pinned, isPublic: application.isOn('bot_public') }),
    ...(menu === undefined ? [] : [judgeMenu(await fetchMenu(rest, id), menu(installs))]),
  ];
  return { findings, inviteLink: toInviteLink(id) };
}

function explain(error: unknown): Finding {
  if (error instanceof DiscordAPIError && error.status === 401) return wrong(REFUSED_TOKEN.text);
  const message = error instanceof Error ? error.message || error.name : String(error);
  return wrong(
    `Discord could not be asked: ${message}. Look at the connection of this machine and try again.`,
  );
}
