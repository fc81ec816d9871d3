import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
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

const ENGINE = ['docker', 'podman'].find((name) => spawnSync(name, ['version']).status === 0);

/** The engine's word, as text. */
function engine(...args: readonly string[]): string {
  return execFileSync(ENGINE ?? '', args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What compose.yaml takes away from the container, as an engine's own options. */
async function readLimits(): Promise<readonly string[]> {
  const { footnote } = parse(await readFile('compose.yaml', 'utf8')).services;
  const { read_only, cap_drop, security_opt, mem_limit, pids_limit } = footnote;
  expect(read_only).toBe(true);
  const options = {
    'cap-drop': cap_drop[0],
    'security-opt': security_opt[0],
    memory: mem_limit,
    'pids-limit': pids_limit,
  };
  return ['--read-only', ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)];
}

test.skipIf(ENGINE === undefined || process.platform !== 'linux')(
  'the image is built, runs with nothing but its volume, is healthy, is backed up and restored, and ends in time (needs docker or podman)',
  async () => {
    const name = `footnote-test-${process.pid}`;
    const volume = ['--volume', `${name}:/data`];
    onTestFinished(() => {
      for (const args of [
        ['rm', '-f', name],
        ['volume', 'rm', '-f', name],
        ['rmi', '-f', name],
      ])
        spawnSync(ENGINE ?? '', args);
    });
    engine('build', ...(ENGINE === 'podman' ? ['--format', 'docker'] : []), '--tag', name, '.');
    const discord = await openLocalDiscord({ note: () => {} });
    onTestFinished(() => discord.close());
    const settings = [`DISCORD_TOKEN=${discord.token}`, `DISCORD_API=${discord.api}`];
    const env = settings.flatMap((setting) => ['--env', setting]);
    const limits = await readLimits();
    engine('run', '--detach', '--name', name, '--network=host', ...limits, ...volume, ...env, name);
    await discord.waitFor(() => discord.commands().length > 0, { within: 120_000, what: 'the menu' });
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.types('/ask', { question: 'how many died?' })).messages).toHaveLength(1);

    const run = (...args: readonly string[]) => engine('exec', name, '/nodejs/bin/node', ...args);
    expect(run('dist/scripts/health.js')).toContain('"status":"ready"');
    const written = run('-e', WRITES).trim().split('\n');
    expect(written).toEqual(['/app EROFS', '/ EROFS', '/data written', '65532']);
    const backup = execFileSync(ENGINE ?? '', [
      'exec',
      name,
      '/nodejs/bin/node',
      'dist/scripts/backup.js',
      '-',
    ]);

    engine('stop', '--time', '10', name);
    // Whoever is killed when the time is over ends with 137.
    expect(engine('inspect', '--format', '{{.State.ExitCode}}', name).trim()).toBe('0');
    const restore = [
      'run',
      '--rm',
      '--interactive',
      ...limits,
      ...volume,
      name,
      'dist/scripts/restore.js',
      '-',
    ];
    expect(execFileSync(ENGINE ?? '', restore, { input: backup, encoding: 'utf8' })).toContain('Restored');
  },
  1_200_000,
);

/** Run in the container: where it may write, and as whom it runs. */
const WRITES = `
for (const folder of ['/app', '/', '/data']) {
  try {
    require('fs').writeFileSync(folder + '/x', '');
    require('fs').unlinkSync(folder + '/x');
    console.log(folder, 'written');
  } catch ({ code }) {
    console.log(folder, code);
  }
}
console.log(process.getuid());`;
