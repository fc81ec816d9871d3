import { describe, expect, onTestFinished, test } from 'vitest';
import type { RoleHandle } from '../../local-discord/places.ts';
import { Permission } from '../../local-discord/world/permissions.ts';
import { createSignIn } from '../../src/page/sign-in.ts';
import { type Bot, startBot } from '../discord/start-bot.ts';
import { ORIGIN, openForTest, type Shown, type Visitor } from './open-for-test.ts';

describe('signing in with Discord', () => {
  test('lets a moderator of the home server at the desk, by the name they have there', async () => {
    const { bot, visit } = await openBeside();
    const visitor = visit();
    expect((await visitor.get('/desk')).text).toContain('Sign in with Discord');
    const ada = bot.discord.member({ name: 'Ada', permissions: Permission.ManageGuild });
    const { text, status } = await signIn(visitor, bot, ada);
    expect(status).toBe(200);
    expect(text).toContain('What the bot knows');
    expect(text).toContain('Ada');
    expect((await visitor.get('/desk/history')).status).toBe(200);
  });

  test('lets who has a role of the settings at the desk', async () => {
    const { bot, visit, roles } = await openBeside((role) => [role]);
    const ben = bot.discord.member({ name: 'Ben', roles });
    expect((await signIn(visit(), bot, ben)).status).toBe(200);
  });

  test('gives nobody else more than reading and asking', async () => {
    const { bot, visit } = await openBeside();
    const visitor = visit();
    const shown = await signIn(visitor, bot, bot.discord.member({ name: 'Cem' }));
    expect(shown.status).toBe(403);
    expect(shown.text).toContain('Cem is none');
    expect((await visitor.send('/desk/do', { do: 'reload' })).status).toBe(403);
    expect((await visitor.say('/knowledge status')).text).toContain('This is for the moderators');
  });

  test('looks anew with each act: a right that is gone is gone', async () => {
    const { bot, visit } = await openBeside();
    const visitor = visit();
    const ada = bot.discord.member({ name: 'Ada', permissions: Permission.ManageGuild });
    await signIn(visitor, bot, ada);
    bot.discord.demote(ada);
    expect((await visitor.send('/desk/do', { do: 'reload' })).status).toBe(403);
  });

  test('leaves everybody a reader while Discord does not say who may', async () => {
    const { bot, visit, log } = await openBeside();
    const visitor = visit();
    await signIn(visitor, bot, bot.discord.member({ name: 'Ada', permissions: Permission.ManageGuild }));
    bot.discord.faults.inject({
      on: ({ route }) => route.includes('/members/'),
      fault: { kind: 'refuse', code: 50001 },
      times: 20,
    });
    expect((await visitor.get('/desk')).status).toBe(403);
    expect(log.join('\n')).toContain('asker-unknown');
  });

  test('ends with signing out, and the old cookie opens nothing any more', async () => {
    const { bot, visit } = await openBeside();
    const visitor = visit();
    await signIn(visitor, bot, bot.discord.member({ name: 'Ada', permissions: Permission.ManageGuild }));
    await visitor.send('/sign-out', {});
    expect((await visitor.get('/desk')).status).toBe(403);
  });
});

describe('a sign-in that is not one', () => {
  test('is refused when the person says no', async () => {
    const { bot, visit } = await openBeside();
    const { status, text } = await signIn(visit(), bot, undefined);
    expect(status).toBe(403);
    expect(text).toContain('You are not signed in');
  });

  test('is refused with a code that another browser has begun, and with none begun at all', async () => {
    const { bot, visit } = await openBeside();
    const ada = bot.discord.member({ name: 'Ada', permissions: Permission.ManageGuild });
    bot.discord.oauth.isBrowsing(ada);
    const back = await goToDiscord(visit());
    const victim = visit();
    await victim.get('/sign-in');
    expect((await victim.get(back)).status).toBe(403);
    expect((await visit().get(back)).status).toBe(403);
  });

  test('is refused a second time, with another state, and with a code that Discord never gave', async () => {
    const { bot, visit } = await openBeside();
    const visitor = visit();
    const ada = bot.discord.member({ name: 'Ada', permissions: Permission.ManageGuild });
    bot.discord.oauth.isBrowsing(ada);
    const back = await goToDiscord(visitor);
    expect((await visitor.get(back.replace(/state=[^&]+/, 'state=x'))).status).toBe(403);
    expect((await visitor.get(back)).status).toBe(403);
    const again = await goToDiscord(visitor);
    expect((await visitor.get(again.replace(/code=[^&]+/, 'code=x'))).status).toBe(403);
  });

  test('gives a new name to the browser, so that one that was put there beforehand is worth nothing', async () => {
    const { bot, visit } = await openBeside();
    const visitor = visit();
    const before = (await visitor.get('/')).headers.getSetCookie()[0];
    bot.discord.oauth.isBrowsing(bot.discord.member({ name: 'Ada', permissions: Permission.ManageGuild }));
    const after = (await visitor.get(await goToDiscord(visitor))).headers.getSetCookie().at(-1);
    expect(after).toMatch(/^footnote=/);
    expect(after).not.toBe(before);
  });
});

async function openBeside(toModerators: (role: string) => readonly string[] = () => []) {
  const roles: RoleHandle[] = [];
  const started = await startBot({
    bot: (discord) => {
      const role = discord.addRole({ name: 'Tenders' });
      roles.push(role);
      return { moderators: toModerators(role.id) };
    },
  });
  const { discord, door, library, missed } = started;
  discord.oauth.addRedirect(`${ORIGIN}/signed-in`);
  const signIn = createSignIn({
    findClientId: door.applicationId,
    clientSecret: discord.oauth.clientSecret,
    redirect: `${ORIGIN}/signed-in`,
    authorizeUrl: new URL('/oauth2/authorize', discord.api).href,
    api: `${discord.api}/v10`,
  });
  const access = { kind: 'sign-in', signIn, findAsker: door.findAsker } as const;
  const opened = await openForTest({ library, missed, access });
  onTestFinished(() => discord.oauth.isBrowsing(undefined));
  return { bot: started, roles, ...opened };
}

/** Over Discord and back. @returns where Discord sends the browser */
async function goToDiscord(visitor: Visitor): Promise<string> {
  const asks = (await visitor.get('/sign-in')).headers.get('location') ?? '';
  const told = await fetch(asks, { redirect: 'manual' });
  const back = new URL(told.headers.get('location') ?? 'http://nowhere');
  return `${back.pathname}${back.search}`;
}

/** @returns the desk, as it is shown then; what is shown instead, where Discord says no */
async function signIn(
  visitor: Visitor,
  bot: Bot,
  person: { readonly id: string } | undefined,
): Promise<Shown> {
  bot.discord.oauth.isBrowsing(person);
  const shown = await visitor.get(await goToDiscord(visitor));
  return shown.status === 303 ? visitor.get('/desk') : shown;
}
