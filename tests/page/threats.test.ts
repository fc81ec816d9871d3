import { describe, expect, test } from 'vitest';
import { ORIGIN, openForTest } from './open-for-test.ts';

describe('a request that came by another name', () => {
  test.each(['evil.example', 'evil.example:8787', '127.0.0.1:9999', ''])(
    '%s is turned away',
    async (host) => {
      const visitor = (await openForTest()).visit();
      expect((await visitor.get('/', { host })).status).toBe(421);
    },
  );

  test.each(['127.0.0.1:8787', 'localhost:8787', 'LOCALHOST:8787', '[::1]:8787'])(
    '%s is this machine',
    async (host) => {
      expect((await (await openForTest()).visit().get('/', { host })).status).toBe(200);
    },
  );
});

describe('an act that another site sends', () => {
  test.each([
    { by: 'another origin', headers: { origin: 'https://evil.example' } },
    { by: 'another port of this machine', headers: { origin: 'http://127.0.0.1:9999' } },
    { by: 'a hidden origin', headers: { origin: 'null' } },
    { by: 'a browser that says so', headers: { origin: ORIGIN, 'sec-fetch-site': 'cross-site' } },
  ])('is refused: $by', async ({ headers }) => {
    const visitor = (await openForTest()).visit();
    expect((await visitor.send('/say', { line: '/repairs' }, headers)).status).toBe(403);
    expect((await visitor.get('/')).text).not.toContain('id="t1"');
  });

  test.each(['', 'x', 'of somebody else'])('is refused without the pass of the page: “%s”', async (pass) => {
    const { visit } = await openForTest();
    const visitor = visit();
    const foreign = /name="pass" value="([^"]+)"/.exec((await visit().get('/')).text)?.[1] ?? '';
    const sent = await visitor.send('/say', {
      line: '/repairs',
      pass: pass === 'of somebody else' ? foreign : pass,
    });
    expect(sent.status).toBe(403);
    expect(sent.text).toContain('nothing was done');
  });

  test('is refused with a cookie that was not signed here', async () => {
    const visitor = (await openForTest()).visit();
    await visitor.get('/');
    expect((await visitor.send('/say', { line: 'x' }, { cookie: 'footnote=abc.def' })).status).toBe(403);
  });
});

test('every answer forbids what is foreign, inline or framed, and is kept by nobody', async () => {
  const { headers, text } = await (await openForTest()).visit().get('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(text).not.toMatch(/<script(?! src=)|\son[a-z]+=|\sstyle=|<style/);
});

test('the cookie is out of the reach of scripts and other sites, and travels over HTTPS alone where there is HTTPS', async () => {
  const local = (await (await openForTest()).visit().get('/')).headers.getSetCookie().join();
  expect(local).toMatch(/^footnote=[\w-]+\.[\w-]+; .*HttpOnly.*SameSite=Lax/);
  const opened = await openForTest({ origin: 'https://bot.example.org', isLocal: false });
  const secure = (await opened.visit().get('/')).headers.getSetCookie().join();
  expect(secure).toMatch(/^__Host-footnote=.*Secure/);
});

test('a body of any size takes bounded memory', async () => {
  const visitor = (await openForTest()).visit();
  expect((await visitor.send('/say', { line: 'x'.repeat(600_000) })).status).toBe(413);
});

test('who asks too fast is told in how many seconds to go on, and others are not kept waiting', async () => {
  const paces = { reading: { burst: 100, perSecond: 1 }, acting: { burst: 2, perSecond: 0.01 } };
  const { visit } = await openForTest({ paces, isBehindProxy: true });
  const [one, other] = [visit(), visit()];
  const from = (address: string) => ({ 'x-forwarded-for': `9.9.9.9, ${address}` });
  const statuses = [];
  for (let count = 0; count < 3; count += 1)
    statuses.push((await one.send('/say', { line: '/repairs' }, from('1.1.1.1'))).status);
  expect(statuses).toEqual([303, 303, 429]);
  expect((await one.send('/say', { line: 'x' }, from('1.1.1.1'))).headers.get('retry-after')).toMatch(
    /^\d+$/,
  );
  expect((await other.send('/say', { line: '/repairs' }, from('2.2.2.2'))).status).toBe(303);
});

test('what a proxy says of an address counts only when the settings say that there is one', async () => {
  const paces = { reading: { burst: 100, perSecond: 1 }, acting: { burst: 1, perSecond: 0.01 } };
  const visitor = (await openForTest({ paces })).visit();
  await visitor.send('/say', { line: '/repairs' }, { 'x-forwarded-for': '1.1.1.1' });
  expect((await visitor.send('/say', { line: 'x' }, { 'x-forwarded-for': '2.2.2.2' })).status).toBe(429);
});

test.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])(
  'who comes through a proxy that nobody told of is a reader, not the operator (%s)',
  async (name) => {
    const visitor = (await openForTest()).visit();
    await visitor.send('/say', { line: '/knowledge status' }, { [name]: '1.1.1.1' });
    expect((await visitor.get('/')).text).toContain('This is for the moderators');
  },
);

test('a page that is open to other machines has no desk and no moderators', async () => {
  const visitor = (await openForTest({ access: { kind: 'readers' } })).visit();
  const { text } = await visitor.say('/knowledge status');
  expect(text).toContain('This is for the moderators');
});

test('nothing of a question is in the log', async () => {
  const { visit, log } = await openForTest();
  const visitor = visit();
  await visitor.say('is my neighbour Xaver a spy?');
  await visitor.send('/complete', { line: 'is my neighbour Xaver' });
  expect(log.length).toBeGreaterThan(0);
  expect(log.join('\n')).not.toContain('Xaver');
});

test('a fault that nobody foresaw is an apology with the reference that the log line carries', async () => {
  const { visit, log } = await openForTest({
    createMenu: () => {
      throw new Error('the menu is broken');
    },
  });
  const { status, text } = await visit().get('/');
  expect(status).toBe(500);
  const reference = /the reference ([0-9a-z]{6})/.exec(text)?.[1] ?? 'none';
  expect(log.join('\n')).toContain(reference);
  expect(text).not.toContain('the menu is broken');
});
