import { describe, expect, test } from 'vitest';
import { createLog, createWatchedLog, toReadableLine } from '../src/log.ts';

const TOKEN = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GabcDe', 'abcdefghijklmnopqrstuvwxyz0123456789AB'].join('.');
const INTERACTION = 'https://discord.com/api/v10/interactions/123456789012345678/aW50ZXJhY3Rpb24/callback';

describe('no secret is written', () => {
  test.each([
    { where: 'in a field', write: { token: TOKEN }, secret: TOKEN },
    { where: 'inside a sentence', write: { note: `logging in with ${TOKEN}!` }, secret: TOKEN },
    { where: 'in an error’s message', write: { err: new Error(`refused ${TOKEN}`) }, secret: TOKEN },
    {
      where: 'in an error under another key',
      write: { cause: { url: INTERACTION } },
      secret: 'aW50ZXJhY3Rpb24',
    },
    {
      where: 'in an error’s address',
      write: { err: Object.assign(new Error('404'), { url: INTERACTION }) },
      secret: 'aW50ZXJhY3Rpb24',
    },
  ])('$where', ({ write, secret }) => {
    const lines = collect((log) => log.error(write));
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain(secret);
    expect(lines[0]).toContain('[removed]');
  });

  test('whatever its shape', () => {
    const lines = collect((log) => log.info({ odd: 'my-own-secret' }), ['my-own-secret']);
    expect(lines[0]).toContain('[removed]');
  });
});

test('what a member wrote does not come along with an error of discord.js', () => {
  const error = Object.assign(new Error('Invalid Form Body'), {
    code: 50035,
    requestBody: { json: { content: 'a private question' } },
  });
  const [line = ''] = collect((log) => log.error({ err: error }));
  expect(line).not.toContain('a private question');
  expect(JSON.parse(line)).toMatchObject({ err: { code: 50035, message: 'Invalid Form Body' } });
});

test('what an error says is written once, and where it came from is kept', () => {
  const error = new Error('31 refused options\nBASE_TYPE_REQUIRED');
  const [line = ''] = collect((log) => log.error({ event: 'menu-failed', err: error }));
  expect(line.split('BASE_TYPE_REQUIRED')).toHaveLength(2);
  expect(JSON.parse(line)).toMatchObject({ err: { stack: expect.stringContaining('log.test.ts') } });
});

test('a text with line breaks and escape codes stays one line of JSON', () => {
  const lines = collect((log) => log.info({ question: 'a\n{"level":60}\u001b[31m' }));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toMatch(/\p{Cc}/u);
});

test('nothing below the level is written', () => {
  expect(collect((log) => log.debug({ question: 'secret thoughts' }))).toEqual([]);
});

function collect(
  write: (log: ReturnType<typeof createLog>) => void,
  secrets: readonly string[] = [],
): string[] {
  const lines: string[] = [];
  write(createLog('info', secrets, (line) => lines.push(line)));
  return lines;
}

describe('a line for a person at a terminal', () => {
  const read = (fields: (log: ReturnType<typeof createLog>) => void) =>
    toReadableLine(collect(fields)[0] ?? '');

  test('says when, how bad, what, and the rest', () => {
    const line = read((log) => log.info({ event: 'answered', via: 'slash', kind: 'gap', ms: 12 }));
    expect(line).toMatch(/^\d\d:\d\d:\d\d {2}info {3}answered {6}via=slash {2}kind=gap {2}ms=12\n$/);
  });

  test('shows a text of several words in quotation marks, on one line', () => {
    const line = read((log) =>
      log.warn({ event: 'degraded', what: 'No room.\u001b[2J\n\u009b2JReally.\u202e' }),
    );
    expect(line).toContain('warn   degraded      what="No room.\\u001b[2J\\n\\u009b2JReally.\\u202e"');
    expect(line.trimEnd().split('\n')).toHaveLength(1);
  });

  test('tells an error with the first places it comes from', () => {
    const line = read((log) => log.error({ event: 'failed', err: new Error('refused') }));
    expect(line.split('\n')[1]).toBe('          Error: refused');
    expect(line.split('\n').length).toBeLessThanOrEqual(6);
  });

  test('is as it was where it is no line of ours', () => {
    expect(toReadableLine('not JSON\n')).toBe('not JSON\n');
  });
});

test('who counts hears of what the level leaves out, and not of what is below info', () => {
  const [lines, heard]: [string[], unknown[]] = [[], []];
  const log = createWatchedLog({
    level: 'error',
    secrets: [],
    write: (line) => lines.push(line),
    watch: (fields) => heard.push(fields),
  });
  log.debug({ event: 'asked' });
  log.info({ event: 'answered' });
  log.error({ event: 'failed' });
  expect(heard).toEqual([{ event: 'answered' }, { event: 'failed' }]);
  expect(lines).toEqual([expect.stringContaining('"event":"failed"')]);
});
