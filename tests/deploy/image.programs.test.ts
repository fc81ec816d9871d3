import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLocalDiscord } from '../../local-discord/local-discord.ts';
import { makeFolder } from '../make-folder.ts';

/** What the last stage copies into /app, put together here as it would be there; there is no engine in these tests. */
async function layOut(): Promise<string> {
  const app = await makeFolder();
  const dockerfile = await readFile('Dockerfile', 'utf8');
  const stage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  const copied = [...stage.matchAll(/^COPY (?:--from=build \/app\/)?(\w[\w.-]*) (\w[\w.-]*)$/gm)];
  for (const [, from = '', to = ''] of copied) {
    if (from === 'node_modules') await symlink(resolve(from), join(app, to));
    else await cp(from, join(app, to), { recursive: true });
  }
  expect(copied.map(([, , to]) => to).sort()).toEqual([
    'assets',
    'dist',
    'language',
    'models',
    'node_modules',
    'package.json',
  ]);
  return app;
}

test('the files of the image are all that the bot, its health check and its backup need', async () => {
  const [app, volume] = [await layOut(), await makeFolder()];
  await cp('knowledge', join(volume, 'knowledge'), { recursive: true });
  const discord = await openLocalDiscord({ note: () => {} });
  onTestFinished(() => discord.close());
  const env = {
    NODE_ENV: 'production',
    KNOWLEDGE_DIR: join(volume, 'knowledge'),
    DATA_DIR: join(volume, 'kept'),
    HEALTH: String(20_000 + (process.pid % 20_000)),
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
  };
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: app,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await discord.waitFor(() => discord.commands().length > 0, { within: 60_000, what: 'the menu' });
  const run = (...args: readonly string[]) => execFileSync(process.execPath, args, { cwd: app, env });
  expect(run('dist/scripts/health.js').toString()).toContain('"status":"ready"');
  expect(run('dist/scripts/backup.js', '-').subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
}, 120_000);
