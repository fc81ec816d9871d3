import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, READY, startProcess } from '../discord/start-process.ts';
import { makeFolder } from '../make-folder.ts';
import { writeSmallKnowledge } from '../small-article.ts';

/** On a free port, which the log names. */
async function startWithHealth(folders?: { readonly knowledge: string; readonly data: string }) {
  const started = await startProcess({
    settings: () => ({ HEALTH: '127.0.0.1:0', LOG_LEVEL: 'info' }),
    ...(folders === undefined ? {} : { folders }),
  });
  const { discord, output } = started;
  await discord.waitFor(() => discord.commands().length > 0 && /"event":"health"/.test(output()), READY);
  const port = /"event":"health".*"port":(\d+)/.exec(output())?.[1] ?? '';
  return { ...started, port, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) };
}

test('a bot that is well says so, counts what it answers without a word of it, and ends in good order', async () => {
  const { discord, child, get, port } = await startWithHealth();
  const ready = await get('/readyz');
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { status: 'ready', reasons: [], knowledge: expect.any(String), shards: { ready: 1, of: 1 } },
  ]);
  await discord.member({ name: 'Zenobia' }).types('/ask', { question: 'what was paid for repairs' });
  const metrics = await (await get('/metrics')).text();
  expect(metrics).toContain('footnote_answers_total{via="slash",kind="answered"} 1\n');
  expect(metrics).toContain('footnote_ready 1\n');
  expect(metrics).not.toMatch(/repairs|Zenobia/i);
  expect(await runHealth({ HEALTH: port })).toMatchObject({
    code: 0,
    out: expect.stringContaining('"ready"'),
  });
  child.kill('SIGTERM');
  expect(await ended(child)).toEqual({ code: 0, signal: null });
  expect(await runHealth({ HEALTH: port })).toMatchObject({
    code: 1,
    err: `The bot does not answer at 127.0.0.1:${port} (ECONNREFUSED).\n`,
  });
});

test('what cannot be kept makes it degraded at /readyz, with the reason, while it goes on answering', async () => {
  const folders = { knowledge: await writeSmallKnowledge(), data: await makeFolder() };
  for (const name of ['versions', 'missed']) await writeFile(join(folders.data, name), 'a file in the way');
  const { discord, get } = await startWithHealth(folders);
  const ready = await get('/readyz');
  const { status, reasons } = JSON.parse(await ready.text());
  expect([ready.status, status]).toEqual([503, 'degraded']);
  expect(reasons).toEqual([
    expect.stringContaining('No versions of the knowledge are kept.'),
    expect.stringContaining('Missed questions cannot be kept.'),
  ]);
  expect((await get('/healthz')).status).toBe(200);
  const seen = await discord.member({ name: 'Ada' }).types('/ask', { question: 'what was paid' });
  expect(seen.messages[0]?.text).toContain('40,000 crowns');
});

test('files with a fault that are not in force make it degraded until they are mended', async () => {
  const folders = { knowledge: await writeSmallKnowledge(), data: await makeFolder() };
  const { discord, get, output } = await startWithHealth(folders);
  await mkdir(join(folders.knowledge, 'broken'));
  await writeFile(join(folders.knowledge, 'broken', 'article.md'), 'no front matter');
  const wait = { within: 15_000, what: 'the files to be looked at' };
  await discord.waitFor(() => /"kind":"refused"/.test(output()), wait);
  const ready = await get('/readyz');
  expect(ready.status).toBe(503);
  expect(await ready.text()).toContain('The knowledge files are not in force');
  await rm(join(folders.knowledge, 'broken'), { recursive: true });
  await expect.poll(async () => (await get('/readyz')).status, { timeout: 15_000 }).toBe(200);
}, 60_000);

test('npm run health says what to set where HEALTH is off', async () => {
  expect(await runHealth({})).toMatchObject({ code: 78, err: expect.stringContaining('HEALTH is off') });
});

function runHealth(env: Readonly<Record<string, string>>) {
  return new Promise<{ readonly code: unknown; readonly out: string; readonly err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['scripts/run.js', 'scripts/health.js'],
      { env: { ...env } },
      (error, out, err) => resolve({ code: error?.code ?? 0, out, err }),
    );
  });
}
