import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

const ROOT = join(import.meta.dirname, '..');

test('with the dependencies alone, in a path with spaces, the programs of operators compile and start', {
  timeout: 300_000,
}, async () => {
  const folder = join(await makeFolder(), 'a folder with spaces');
  await copyCheckout(folder);
  await linkDependencies(folder);

  const built = run(folder, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  expect(built).toEqual({ status: 0, out: '', err: '' });
  expect(await readdir(join(folder, 'dist'))).not.toContain('bench');
  expect(await readdir(join(folder, 'dist'))).not.toContain('local-discord');
  expect(await readdir(join(folder, 'dist/scripts'))).not.toContain('maintain');

  expect(run(folder, ['scripts/run.js', 'src/main.js'], '/quit\n')).toMatchObject({ status: 0, err: '' });
  const asked = run(folder, ['scripts/run.js', 'scripts/ask.js', 'how many US troops are in Iraq?']);
  expect(asked).toMatchObject({ status: 0, out: expect.stringContaining('2,500'), err: '' });
  expect(run(folder, ['scripts/run.js', 'scripts/doctor.js']).out).toContain('The knowledge is sound');
});

function run(cwd: string, args: readonly string[], input = '') {
  const env = { PATH: process.env['PATH'] ?? '', DISCORD_TOKEN: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, env, input, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

/** Everything but what git ignores as well. */
async function copyCheckout(folder: string): Promise<void> {
  const left = ['node_modules', 'dist', 'data', 'coverage', '.git', '.env'];
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(ROOT))
    if (!left.includes(name)) await cp(join(ROOT, name), join(folder, name), { recursive: true });
}

/** What `npm ci --omit=dev` installs, linked from here: the lock file says which packages those are. */
async function linkDependencies(folder: string): Promise<void> {
  const lock: unknown = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8'));
  const packages = Object.entries(propertyOf(lock, 'packages') ?? {}).filter(
    ([path, about]) =>
      // A nested package comes along with the one that it lies in.
      path.lastIndexOf('node_modules/') === 0 &&
      propertyOf(about, 'dev') !== true &&
      propertyOf(about, 'devOptional') !== true &&
      // Packages for other systems are in the lock file but not here.
      existsSync(join(ROOT, path)),
  );
  for (const [path] of packages) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    // A junction, so that Windows asks for no right to make links; elsewhere an ordinary link.
    await symlink(join(ROOT, path), join(folder, path), 'junction');
  }
}

function propertyOf(value: unknown, key: string): object | true | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return found === true || (typeof found === 'object' && found !== null) ? found : undefined;
}
