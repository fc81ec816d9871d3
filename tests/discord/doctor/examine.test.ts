import { describe, expect, onTestFinished, test } from 'vitest';
import { findFreePort } from '../../../bench/find-free-port.ts';
import { createMenu, messageMenu } from '../../../commands/index.ts';
import { type LocalDiscord, openLocalDiscord } from '../../../local-discord/local-discord.ts';
import type { LocalDiscordOptions } from '../../../local-discord/settings.ts';
import { type Examination, type ExaminationOptions, examine } from '../../../src/discord/doctor/examine.ts';
import { type Installs, toMenuJson } from '../../../src/discord/menu.ts';
import { readSmallKnowledge } from '../../small-article.ts';
import { startBot } from '../start-bot.ts';

describe('the doctor', () => {
  test('finds nothing wrong with a bot that runs, and never comes near the gateway', async () => {
    const { discord } = await startBot();
    const { findings } = await examineIt(discord);
    expect(findings.filter(({ state }) => state === 'wrong')).toEqual([]);
    expect(say({ findings })).toMatch(/All \d+ commands are registered as they should be\./);
    expect(say({ findings })).toContain('“Public Bot” is on, so anybody may invite the bot');
    expect(discord.gateway.log.identifies).toHaveLength(1);
  });

  test('gives a link that asks for exactly four permissions', async () => {
    const discord = await openIt();
    const { inviteLink = '' } = await examineIt(discord);
    const query = new URL(inviteLink).searchParams;
    const [view, send, inThreads, history] = [1n << 10n, 1n << 11n, 1n << 38n, 1n << 16n];
    expect(query.get('client_id')).toBe(discord.applicationId);
    expect(query.get('scope')).toBe('bot applications.commands');
    expect(BigInt(query.get('permissions') ?? 0)).toBe(view | send | inThreads | history);
  });

  test.each<{
    fault: string;
    application: LocalDiscordOptions['application'] & object;
    state: string;
    says: string;
  }>([
    {
      fault: 'the switch that breaks invites',
      application: { requiresCodeGrant: true },
      state: 'wrong',
      says: 'Requires OAuth2 Code Grant',
    },
    {
      fault: 'an address that takes the commands away',
      application: { interactionsEndpoint: 'https://example.org/' },
      state: 'wrong',
      says: 'Interactions Endpoint URL',
    },
    {
      fault: 'a bot only its owner can invite',
      application: { isPublic: false },
      state: 'look',
      says: '“Public Bot” is off',
    },
    {
      fault: 'an intent that is not needed',
      application: { privilegedIntents: 1 << 15 },
      state: 'look',
      says: 'Message Content is switched on',
    },
  ])('finds $fault', async ({ application, state, says }) => {
    const discord = await openIt({ application });
    const { findings } = await examineIt(discord);
    const found = findings.filter(({ text }) => text.includes(says));
    expect(found.map((finding) => finding.state)).toEqual([state]);
  });

  test('tells when the commands have yet to be registered', async () => {
    expect(say(await examineIt(await openIt()))).toContain('No command is registered yet.');
  });

  test('tells which commands are missing and which are left over', async () => {
    const { discord } = await startBot({
      bot: { createMenu: (knowledge) => createMenu(knowledge).slice(1), messageMenu },
    });
    const knowledge = await readSmallKnowledge();
    const menu = (installs: Installs) => toMenuJson(createMenu(knowledge), [], installs);
    expect(say(await examineIt(discord, { menu }))).toContain(
      '(missing: ask; left over: Check against the articles)',
    );
  });

  test('tells that a home server is not one the bot is in', async () => {
    const { findings } = await examineIt(await openIt(), {
      homeServer: '123456789012345678',
    });
    expect(findings).toContainEqual({
      state: 'wrong',
      text: expect.stringContaining('HOME_SERVER_ID is 123456789012345678'),
    });
  });

  test('tells which server an earlier start has chosen, and when the bot is not in it any more', async () => {
    const discord = await openIt();
    const pinned = discord.guild.id;
    const { findings } = await examineIt(discord, { pinned });
    const chosen = expect.stringMatching(/tended from “The reading room”, which an earlier start has chosen/);
    expect(findings).toContainEqual({ state: 'fine', text: chosen });
    discord.removeGuild(discord.guild);
    const left = await examineIt(discord, { pinned });
    const gone = expect.stringMatching(
      /the bot is not in it any more\. Invite it there, or set HOME_SERVER_ID/,
    );
    expect(left.findings).toContainEqual({ state: 'look', text: gone });
  });

  test('tells that the next start of a bot nobody else may invite makes its only server the home', async () => {
    const discord = await openIt({ application: { isPublic: false } });
    expect(say(await examineIt(discord))).toContain('The next start of the bot makes “The reading room”');
  });

  test('tells that nobody but the owner tends the knowledge when the bot is in several servers', async () => {
    const discord = await openIt();
    discord.addGuild({ name: 'Second' });
    expect(say(await examineIt(discord))).toContain('HOME_SERVER_ID is not set');
  });

  test('tells that Discord refuses the token, and shows it nowhere', async () => {
    const discord = await openIt();
    const token = `${'A'.repeat(26)}.${'B'.repeat(6)}.${'C'.repeat(38)}`;
    const examination = await examineIt(discord, { token });
    expect(examination.findings).toMatchObject([{ state: 'wrong' }]);
    expect(say(examination)).toContain('Reset Token');
    expect(JSON.stringify(examination)).not.toContain(token);
  });

  test('tells that Discord cannot be reached', async () => {
    const discord = await openIt();
    const examination = await examineIt(discord, { api: `http://127.0.0.1:${await findFreePort()}/api` });
    expect(say(examination)).toContain('Discord could not be asked');
  });

  test('tells when logins are running out', async () => {
    expect(say(await examineIt(await openIt({ sessionStartsLeft: 3 })))).toContain(
      'Logins left today: 3 of 1000',
    );
  });
});

async function openIt(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await openLocalDiscord({ note: () => {}, ...options });
  onTestFinished(() => discord.close());
  return discord;
}

async function examineIt(
  { token, api }: LocalDiscord,
  options: Partial<ExaminationOptions> = {},
): Promise<Examination> {
  const knowledge = await readSmallKnowledge();
  const menu = (installs: Installs) => toMenuJson(createMenu(knowledge), messageMenu, installs);
  return examine({ token, api, homeServer: undefined, menu, ...options });
}

function say({ findings }: Pick<Examination, 'findings'>): string {
  return findings.map(({ text }) => text).join('\n');
}
