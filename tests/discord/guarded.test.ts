import { DiscordAPIError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { guarded } from '../../src/discord/guarded.ts';
import { en } from '../../src/locales/en.ts';
import { createLog } from '../../src/log.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';

const { phrases } = en;

describe('whatever fails while a question is answered', () => {
  test('is apologised for with the reference that the log line carries too', async () => {
    const { apology, lines, forbidden } = await fail(new Error('a bug'));
    const [, reference] = /reference ([A-Z2-9]{6})\./.exec(apology ?? '') ?? [];
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: 50, event: 'failed', via: 'slash', reference });
    expect(reference).toBeDefined();
    expect(JSON.stringify(lines[0])).toContain('a bug');
    expect(forbidden).toBeUndefined();
  });

  test.each([
    { what: 'an interaction that is unknown by now', code: 10062 },
    { what: 'an interaction that was answered', code: 40060 },
    { what: 'a token that has expired', code: 50027 },
    { what: 'a message that was deleted', code: 10008 },
  ])('is let be when it is $what', async ({ code }) => {
    const { apology, lines } = await fail(refusal(code, 404));
    expect(apology).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: 30, event: 'too-late', code });
  });

  test('is said to be Discord’s refusal when the bot may not write, and the place is remembered', async () => {
    const { apology, lines, forbidden } = await fail(refusal(50013, 403));
    expect(apology).toContain('Discord did not let me answer here.');
    expect(lines[0]).toMatchObject({ level: 40, event: 'failed' });
    expect(forbidden).toBe(true);
  });

  test('is apologised for as well where nobody remembers places', async () => {
    const told: string[] = [];
    const apologise = async (reply: Reply) => {
      told.push(toPlainText(reply, 500));
    };
    const run = () => Promise.reject(refusal(50013, 403));
    await guarded({ fields: {}, run, phrases, apologise }, createLog('silent', []));
    expect(told).toHaveLength(1);
  });

  test('leaves a second line and no more when the apology fails as well', async () => {
    const { lines } = await fail(new Error('a bug'), async () => Promise.reject(new Error('again')));
    expect(lines.map(({ event }) => event)).toEqual(['failed', 'apology-failed']);
    expect(lines[0]?.['reference']).toBe(lines[1]?.['reference']);
  });

  test('writes neither the interaction’s token nor what was asked into the log', async () => {
    const { text } = await fail(refusal(50035, 400));
    expect(text).not.toContain('SECRETTOKEN');
    expect(text).not.toContain('private words');
  });
});

async function fail(error: Error, apologise?: () => Promise<void>) {
  const written: string[] = [];
  const told: { apology?: string; forbidden?: boolean } = {};
  const log = createLog('info', [], (line) => written.push(line));
  const keep = async (reply: Reply) => {
    told.apology = toPlainText(reply, 500);
  };
  const onForbidden = () => {
    told.forbidden = true;
  };
  const run = () => Promise.reject(error);
  await guarded({ fields: { via: 'slash' }, run, phrases, apologise: apologise ?? keep, onForbidden }, log);
  const lines: Record<string, unknown>[] = written.map((line) => JSON.parse(line));
  return { ...told, lines, text: written.join('') };
}

function refusal(code: number, status: number): DiscordAPIError {
  const url = 'https://discord.test/api/v10/interactions/123456789012345678/SECRETTOKEN/callback';
  const body = { body: { type: 4, data: { content: 'private words' } }, files: undefined };
  return new DiscordAPIError({ code, message: 'refused' }, code, status, 'POST', url, body);
}
