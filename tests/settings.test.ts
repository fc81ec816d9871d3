import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { readSettings, VARIABLES } from '../src/settings.ts';

const EXAMPLE = readFileSync('.env.example', 'utf8');

test('.env.example names every setting, in order, and no other', () => {
  expect(Object.keys(parse(EXAMPLE))).toEqual([...VARIABLES]);
});

test('.env.example as it is starts the bot in the terminal', () => {
  expect(readSettings(parse(EXAMPLE))).toEqual(readSettings({}));
});

test('without any setting there are defaults for all', () => {
  expect(readSettings({})).toEqual({
    kind: 'settings',
    settings: {
      token: undefined,
      knowledgeFolder: 'knowledge',
      watchesKnowledge: true,
      dataFolder: 'data',
      keep: { versions: 60, days: 180 },
      missedDays: 30,
      auditChannel: undefined,
      logLevel: 'info',
      homeServer: undefined,
      moderators: [],
      health: undefined,
      discordApi: undefined,
      importsAddresses: true,
      importCheckHours: undefined,
      page: { at: undefined, origin: undefined, isBehindProxy: false, clientSecret: undefined },
    },
  });
});

test.each([
  { value: 'off', health: undefined },
  { value: '8790', health: { host: '127.0.0.1', port: 8790 } },
  { value: '0.0.0.0:8790', health: { host: '0.0.0.0', port: 8790 } },
  { value: '[::1]:8790', health: { host: '::1', port: 8790 } },
])('HEALTH=$value', ({ value, health }) => {
  expect(readSettings({ HEALTH: value })).toMatchObject({ kind: 'settings', settings: { health } });
});

test('pages are looked at again every so many hours, and not where addresses are not asked', () => {
  expect(readSettings({ IMPORT_CHECK_HOURS: '24' })).toMatchObject({ settings: { importCheckHours: 24 } });
  expect(JSON.stringify(readSettings({ IMPORT_CHECK_HOURS: '24', IMPORT_URLS: 'off' }))).toContain(
    'Set IMPORT_CHECK_HOURS to off.',
  );
});

describe('a setting that is wrong is refused with what to write instead', () => {
  test.each([
    { variable: 'PAGE', value: '8787x', says: 'PAGE is “8787x”; it can be off, a port' },
    { variable: 'PAGE_URL', value: 'bot.example.org/x', says: 'PAGE_URL is “bot.example.org/x”' },
    { variable: 'PAGE_PROXY', value: 'maybe', says: 'PAGE_PROXY is “maybe”' },
    { variable: 'DISCORD_CLIENT_SECRET', value: 'short', says: 'does not look like a client secret' },
    { variable: 'PAGE', value: '127.0.0.1:70000', says: 'PAGE is “127.0.0.1:70000”' },
    { variable: 'LOG_LEVEL', value: 'loud', says: 'LOG_LEVEL is “loud”; it can be trace, debug' },
    {
      variable: 'HOME_SERVER_ID',
      value: 'my server',
      says: 'HOME_SERVER_ID has “my server”, which is no Discord id',
    },
    { variable: 'IMPORT_URLS', value: 'perhaps', says: 'IMPORT_URLS is “perhaps”; it can be on or off.' },
    {
      variable: 'IMPORT_CHECK_HOURS',
      value: '0',
      says: 'IMPORT_CHECK_HOURS is “0”; it can be off, or a whole number of hours from 1 to 500.',
    },
    { variable: 'KNOWLEDGE_WATCH', value: 'maybe', says: 'KNOWLEDGE_WATCH is “maybe”; it can be on or off.' },
    {
      variable: 'KEEP_DAYS',
      value: '0',
      says: 'KEEP_DAYS is “0”; it has to be a whole number from 1 to 99999.',
    },
    { variable: 'MISSED_DAYS', value: 'a month', says: 'MISSED_DAYS is “a month”; it has to be' },
    { variable: 'AUDIT_CHANNEL_ID', value: '#audit', says: 'AUDIT_CHANNEL_ID has “#audit”, which is no' },
    { variable: 'HEALTH', value: 'localhost', says: 'HEALTH is “localhost”; it can be off, a port' },
    { variable: 'HEALTH', value: '127.0.0.1:70000', says: 'HEALTH is “127.0.0.1:70000”' },
    { variable: 'MODERATOR_IDS', value: '123456789012345678, ann', says: 'MODERATOR_IDS has “ann”' },
    {
      variable: 'DISCORD_API',
      value: 'localhost',
      says: 'DISCORD_API is “localhost”; it has to be a web address',
    },
    {
      variable: 'DISCORD_TOKEN',
      value: '123456789012345678',
      says: "the application's id, not the bot's token",
    },
    { variable: 'DISCORD_TOKEN', value: '0123456789abcdef'.repeat(4), says: "the application's public key" },
    { variable: 'DISCORD_TOKEN', value: 'abcdefghijklmnopqrstuvwxyz012345', says: 'the client secret' },
    { variable: 'DISCORD_TOKEN', value: 'Bot abc', says: 'leave that word out' },
    { variable: 'DISCORD_TOKEN', value: 'your-token-here', says: "does not look like a bot's token" },
  ])('$variable=$value', ({ variable, value, says }) => {
    const outcome = readSettings({ [variable]: value });
    expect(outcome).toMatchObject({ kind: 'refused', problems: [expect.stringContaining(says)] });
  });
});

test('all settings that are wrong are named at once', () => {
  const outcome = readSettings({ LOG_LEVEL: 'loud', HOME_SERVER_ID: 'x', DISCORD_API: 'y' });
  expect(outcome).toMatchObject({ kind: 'refused', problems: { length: 3 } });
});

test('a wrong token is never repeated in the message', () => {
  const outcome = readSettings({ DISCORD_TOKEN: 'hunter2-hunter2-hunter2' });
  expect(JSON.stringify(outcome)).not.toContain('hunter2');
});

test.each([
  { value: 'off', at: 'off' },
  { value: '8080', at: { host: '127.0.0.1', port: 8080 } },
  { value: '0.0.0.0:80', at: { host: '0.0.0.0', port: 80 } },
  { value: '[::1]:8787', at: { host: '::1', port: 8787 } },
  { value: 'bot.local:8787', at: { host: 'bot.local', port: 8787 } },
])('PAGE may be $value', ({ value, at }) => {
  expect(readSettings({ PAGE: value })).toMatchObject({ kind: 'settings', settings: { page: { at } } });
});
