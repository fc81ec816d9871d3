import { Events } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import type { Seen } from '../../local-discord/person/seen.ts';
import type { LocalDiscordOptions } from '../../local-discord/settings.ts';
import { type ApiAnswer, callApi, wrongFields } from './call-api.ts';
import { connectClient } from './connect-client.ts';
import { discordDocument, openForTest } from './open-for-test.ts';

const MENU = [
  {
    name: 'ask',
    description: 'Ask',
    options: [{ type: 3, name: 'question', description: 'What', autocomplete: true }],
  },
];

function many<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** An interaction that waits for its callback. */
interface Open {
  readonly discord: LocalDiscord;
  readonly callback: (body: unknown) => Promise<ApiAnswer>;
  /** The webhook under which follow-ups and edits are sent. */
  readonly webhook: string;
  readonly seen: Promise<Seen>;
}

async function openInteraction(
  begin: (discord: LocalDiscord) => Promise<Seen>,
  options: LocalDiscordOptions = {},
): Promise<Open> {
  const discord = await openForTest(options);
  const client = await connectClient(discord);
  await client.application.commands.set(MENU);
  const begun = new Promise<{ readonly id: string; readonly token: string }>((resolve) =>
    client.on(Events.InteractionCreate, resolve),
  );
  const seen = begin(discord);
  const { id, token } = await begun;
  return {
    discord,
    callback: (body) => callApi(discord, 'POST', `/interactions/${id}/${token}/callback`, body),
    webhook: `/webhooks/${discord.applicationId}/${token}`,
    seen,
  };
}

const typed = (discord: LocalDiscord) => discord.member({ name: 'Ann' }).types('/ask', { question: 'How?' });
const typing = (discord: LocalDiscord) => discord.member({ name: 'Ann' }).typesIn('/ask', 'question', 'ho');
const forgedModal = (discord: LocalDiscord) =>
  discord.member({ name: 'Ann' }).forges({ type: 5, data: { custom_id: 'again', components: [] } });

const input = (more: object = {}) => ({ type: 4, custom_id: 'q', style: 1, ...more });
const label = (more: object = {}) => ({ type: 18, label: 'Question', component: input(), ...more });
const modal = (more: object = {}) => ({
  type: 9,
  data: { custom_id: 'again', title: 'Ask', components: [label()], ...more },
});
const choices = (...given: readonly object[]) => ({ type: 8, data: { choices: given } });

const REFUSED: readonly { what: string; begin: typeof typed; body: unknown; at: string }[] = [
  {
    what: '2,001 characters',
    begin: typed,
    body: { type: 4, data: { content: 'x'.repeat(2001) } },
    at: 'data.content',
  },
  { what: 'no type', begin: typed, body: {}, at: 'type' },
  { what: 'a type of its own', begin: typed, body: { type: 99 }, at: 'type' },
  { what: 'choices for a command', begin: typed, body: choices(), at: 'type' },
  { what: 'an update for a command', begin: typed, body: { type: 7, data: { content: 'x' } }, at: 'type' },
  {
    what: 'a deferred answer with the flag of the newer components',
    begin: typed,
    body: { type: 5, data: { flags: 1 << 15 } },
    at: 'data.flags',
  },
  { what: 'a modal without title', begin: typed, body: modal({ title: undefined }), at: 'data.title' },
  { what: 'a modal title of 46', begin: typed, body: modal({ title: 'x'.repeat(46) }), at: 'data.title' },
  {
    what: 'a modal id of 101',
    begin: typed,
    body: modal({ custom_id: 'x'.repeat(101) }),
    at: 'data.custom_id',
  },
  { what: 'an empty modal', begin: typed, body: modal({ components: [] }), at: 'data.components' },
  {
    what: 'a modal of six components',
    begin: typed,
    body: modal({ components: many(6, (index) => label({ component: input({ custom_id: `${index}` }) })) }),
    at: 'data.components',
  },
  {
    what: 'a label of 46',
    begin: typed,
    body: modal({ components: [label({ label: 'x'.repeat(46) })] }),
    at: 'data.components.0.label',
  },
  {
    what: 'a description of 101',
    begin: typed,
    body: modal({ components: [label({ description: 'x'.repeat(101) })] }),
    at: 'data.components.0.description',
  },
  {
    what: 'a label with nothing to fill in',
    begin: typed,
    body: modal({ components: [label({ component: undefined })] }),
    at: 'data.components.0.component',
  },
  {
    what: 'a button in a label',
    begin: typed,
    body: modal({ components: [label({ component: { type: 2, style: 1, label: 'x', custom_id: 'x' } })] }),
    at: 'data.components.0.component.type',
  },
  {
    what: 'a greatest length of 4,001',
    begin: typed,
    body: modal({ components: [label({ component: input({ max_length: 4001 }) })] }),
    at: 'data.components.0.component.max_length',
  },
  {
    what: 'a value longer than it may be',
    begin: typed,
    body: modal({ components: [label({ component: input({ max_length: 5, value: 'six ch' }) })] }),
    at: 'data.components.0.component.value',
  },
  {
    what: 'a placeholder of 101',
    begin: typed,
    body: modal({ components: [label({ component: input({ placeholder: 'x'.repeat(101) }) })] }),
    at: 'data.components.0.component.placeholder',
  },
  {
    what: 'the same field twice',
    begin: typed,
    body: modal({ components: [label(), label()] }),
    at: 'data.components.1.component.custom_id',
  },
  { what: 'a modal for a modal', begin: forgedModal, body: modal(), at: 'type' },
  {
    what: 'a message for a half-typed option',
    begin: typing,
    body: { type: 4, data: { content: 'x' } },
    at: 'type',
  },
  { what: 'a modal for a half-typed option', begin: typing, body: modal(), at: 'type' },
  { what: 'no choices', begin: typing, body: { type: 8, data: {} }, at: 'data.choices' },
  {
    what: '26 choices',
    begin: typing,
    body: choices(...many(26, (index) => ({ name: `${index}`, value: 'v' }))),
    at: 'data.choices',
  },
  {
    what: 'a choice name of 101',
    begin: typing,
    body: choices({ name: 'x'.repeat(101), value: 'v' }),
    at: 'data.choices.0.name',
  },
  {
    what: 'an empty choice name',
    begin: typing,
    body: choices({ name: '', value: 'v' }),
    at: 'data.choices.0.name',
  },
  {
    what: 'a choice value of 101',
    begin: typing,
    body: choices({ name: 'n', value: 'x'.repeat(101) }),
    at: 'data.choices.0.value',
  },
  {
    what: 'a number for a text',
    begin: typing,
    body: choices({ name: 'n', value: 5 }),
    at: 'data.choices.0.value',
  },
];

describe.each([
  { judge: 'our rules alone', openapi: undefined },
  ...(discordDocument ? [{ judge: 'Discord’s own document as well', openapi: discordDocument }] : []),
])('with $judge', ({ openapi }) => {
  test.each(REFUSED)('a callback with $what is refused at $at, and another one is taken', async (row) => {
    const { callback, seen } = await openInteraction(row.begin, { openapi, note: () => undefined });

    const answer = await callback(row.body);
    const next = await callback(row.begin === typing ? choices() : { type: 4, data: { content: 'well' } });

    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(wrongFields(answer.body)).toContain(row.at);
    expect(next.status).toBe(204);
    expect((await seen).refused).toBeUndefined();
  });
});

test('an empty answer is refused', async () => {
  const { callback } = await openInteraction(typed);

  expect(await callback({ type: 4, data: { content: '  ' } })).toMatchObject({
    status: 400,
    body: { code: 50006 },
  });
});

test('a second callback is refused', async () => {
  const { callback, seen } = await openInteraction(typed);

  await callback({ type: 4, data: { content: 'one' } });
  const second = await callback({ type: 4, data: { content: 'two' } });

  expect(second).toMatchObject({ status: 400, body: { code: 40060 } });
  expect((await seen).messages.map(({ content }) => content)).toEqual(['one']);
});

test('a callback after the deadline is refused', async () => {
  const { callback, seen } = await openInteraction(typed, { ackMs: 30 });

  const { refused } = await seen;
  const late = await callback({ type: 4, data: { content: 'late' } });

  expect(refused?.reason).toBe('no-answer');
  expect(late).toMatchObject({ status: 404, body: { code: 10062 } });
});

test('a callback for an interaction that never was is refused', async () => {
  const discord = await openForTest();

  const answer = await callApi(discord, 'POST', '/interactions/123456789012345678/none/callback', {
    type: 4,
  });

  expect(answer).toMatchObject({ status: 404, body: { code: 10062, message: 'Unknown interaction' } });
});

test('an edit before the first answer finds no webhook', async () => {
  const { discord, webhook } = await openInteraction(typed);

  const answer = await callApi(discord, 'PATCH', `${webhook}/messages/@original`, { content: 'x' });

  expect(answer).toMatchObject({ status: 404, body: { code: 10015 } });
});

test('an edit after the token’s life is refused', async () => {
  const { discord, callback, webhook } = await openInteraction(typed, { tokenMs: -1 });
  await callback({ type: 5 });

  const answer = await callApi(discord, 'PATCH', `${webhook}/messages/@original`, { content: 'x' });

  expect(answer).toMatchObject({ status: 401, body: { code: 50027 } });
});

test('an answer that was deleted cannot be edited', async () => {
  const { discord, callback, webhook } = await openInteraction(typed);
  await callback({ type: 4, data: { content: 'one' } });

  await callApi(discord, 'DELETE', `${webhook}/messages/@original`);
  const answer = await callApi(discord, 'PATCH', `${webhook}/messages/@original`, { content: 'x' });

  expect(answer).toMatchObject({ status: 404, body: { code: 10008 } });
});

test('an edit keeps what it does not name, and is refused for what the whole would be', async () => {
  const { discord, callback, webhook } = await openInteraction(typed);
  await callback({ type: 4, data: { content: 'words', embeds: [{ title: 'one' }] } });

  const kept = await callApi(discord, 'PATCH', `${webhook}/messages/@original`, { content: 'others' });
  const mixed = await callApi(discord, 'PATCH', `${webhook}/messages/@original`, {
    flags: 1 << 15,
    components: [{ type: 10, content: 'hi' }],
  });
  const emptied = await callApi(discord, 'PATCH', `${webhook}/messages/@original`, {
    content: '',
    embeds: [],
  });

  expect(kept.body).toMatchObject({ content: 'others', embeds: [{ title: 'one' }] });
  expect(wrongFields(mixed.body)).toEqual(['content', 'embeds']);
  expect(emptied.body).toMatchObject({ code: 50006 });
});

test('text displays beyond 10,170 bytes break Discord instead of being refused', async () => {
  const { callback } = await openInteraction(typed);

  const content = '語'.repeat(3_500);
  const answer = await callback({ type: 4, data: { flags: 1 << 15, components: [{ type: 10, content }] } });

  expect(answer.status).toBe(500);
});

test.each([
  {
    what: 'a body that is not JSON',
    method: 'POST',
    path: '/channels/CHANNEL/messages',
    body: '{',
    status: 400,
    code: 50109,
  },
  {
    what: 'an empty message',
    method: 'POST',
    path: '/channels/CHANNEL/messages',
    body: {},
    status: 400,
    code: 50006,
  },
  {
    what: 'an unknown channel',
    method: 'POST',
    path: '/channels/123456789012345678/messages',
    body: {},
    status: 404,
    code: 10003,
  },
  {
    what: 'a channel that is no number',
    method: 'POST',
    path: '/channels/general/messages',
    body: {},
    status: 400,
    code: 50035,
  },
  {
    what: 'an unknown message',
    method: 'PATCH',
    path: '/channels/CHANNEL/messages/1',
    body: {},
    status: 404,
    code: 10008,
  },
  {
    what: 'somebody else’s message, to edit',
    method: 'PATCH',
    path: '/channels/CHANNEL/messages/MESSAGE',
    body: {},
    status: 403,
    code: 50005,
  },
  {
    what: 'somebody else’s message, to delete',
    method: 'DELETE',
    path: '/channels/CHANNEL/messages/MESSAGE',
    status: 403,
    code: 50013,
  },
  { what: 'an unknown server', method: 'GET', path: '/guilds/123456789012345678', status: 404, code: 10004 },
  { what: 'an unknown member', method: 'GET', path: '/guilds/GUILD/members/1', status: 404, code: 10007 },
  { what: 'an unknown person', method: 'GET', path: '/users/123456789012345678', status: 404, code: 10013 },
  {
    what: 'an unknown webhook token',
    method: 'POST',
    path: '/webhooks/APPLICATION/none',
    body: {},
    status: 401,
    code: 50027,
  },
  { what: 'an unknown route', method: 'GET', path: '/nothing', status: 404, code: 0 },
  { what: 'a method that is not there', method: 'PATCH', path: '/gateway/bot', status: 405, code: 0 },
  {
    what: 'an ephemeral channel message',
    method: 'POST',
    path: '/channels/CHANNEL/messages',
    body: { content: 'x', flags: 64 },
    status: 400,
    code: 50035,
  },
  {
    what: 'a nonce of 26',
    method: 'POST',
    path: '/channels/CHANNEL/messages',
    body: { content: 'x', nonce: 'x'.repeat(26) },
    status: 400,
    code: 50035,
  },
])('$what is refused with $status and $code', async ({ method, path, body, status, code }) => {
  const discord = await openForTest();
  const { written } = await discord.member({ name: 'Ann' }).says('mine', { within: 0 });
  const filled = path
    .replace('CHANNEL', discord.channel.id)
    .replace('MESSAGE', written?.id ?? '')
    .replace('GUILD', discord.guild.id)
    .replace('APPLICATION', discord.applicationId);

  expect(await callApi(discord, method, filled, body)).toMatchObject({ status, body: { code } });
});

test('without the right token everything is refused', async () => {
  const discord = await openForTest();

  const response = await fetch(`${discord.api}/v10/users/@me`, { headers: { authorization: 'Bot wrong' } });

  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ message: '401: Unauthorized', code: 0 });
});
