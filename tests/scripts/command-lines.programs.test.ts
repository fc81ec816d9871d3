import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { writeSmallKnowledge } from '../small-article.ts';

const RUN = resolve('scripts/run.js');
const TOKEN = `${'A'.repeat(26)}.Gabcde.${'b'.repeat(38)}`;

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly node?: readonly string[];
  readonly input?: string;
}

async function run(args: readonly string[], { env = {}, cwd, node = [], input = '' }: Options = {}) {
  const folder = cwd ?? (await makeFolder());
  const all = { PATH: process.env['PATH'] ?? '', DATA_DIR: join(folder, 'data'), ...env };
  const child = spawn(process.execPath, [...node, RUN, ...args], { cwd: folder, env: all });
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { out, err, code: child.exitCode };
}

describe('a command line', () => {
  test.each([
    { program: 'scripts/ask.js', says: 'npm run ask -- "how many died?"' },
    { program: 'scripts/check-knowledge.js', says: 'KNOWLEDGE_DIR' },
    { program: 'scripts/doctor.js', says: 'npm run doctor' },
    { program: 'src/main.js', says: 'npm start' },
  ])('of $program explains itself, and what it does not know', async ({ program, says }) => {
    expect(await run([program, '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining(says),
      err: '',
    });
    const { err, code } = await run([program, '--colour']);
    expect(err).toContain("Unknown option '--colour'");
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  test('under a Node that is too old says so in one line, with the number of package.json', async () => {
    const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.4'})`;
    const { err, code } = await run(['src/main.js'], { node: ['--import', old] });
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(err).toBe(
      `Footnote needs Node ${engines.node.replace('>=', '')} or newer, and this is 18.20.4. Install a newer one from https://nodejs.org.\n`,
    );
    expect(code).toBe(78);
  });
});

test('npm run check:knowledge checks the folder of KNOWLEDGE_DIR, and another one where it is named', async () => {
  const env = { KNOWLEDGE_DIR: await writeSmallKnowledge() };
  expect((await run(['scripts/check-knowledge.js'], { env })).out).toContain('lighthouse/article.md');
  const { out, code } = await run(['scripts/check-knowledge.js', 'nowhere'], { env });
  expect(out).toContain('nowhere');
  expect(code).toBe(1);
});

describe('.env', () => {
  test.each([
    {
      fault: 'UTF-16',
      bytes: Buffer.from(`\uFEFFDISCORD_TOKEN=${TOKEN}`, 'utf16le'),
      says: 'not saved as UTF-8',
    },
    {
      fault: 'names in small letters',
      bytes: Buffer.from('knowledge_dir=x'),
      says: 'in capitals: KNOWLEDGE_DIR',
    },
  ])('in $fault is told, code 78', async ({ bytes, says }) => {
    const cwd = await makeFolder();
    await writeFile(join(cwd, '.env'), bytes);
    const { err, code } = await run(['src/main.js'], { cwd });
    expect(err).toContain(says);
    expect(code).toBe(78);
  });

  test('that is a folder is told', async () => {
    const cwd = await makeFolder();
    await mkdir(join(cwd, '.env'));
    expect((await run(['src/main.js'], { cwd })).err).toContain('.env is a folder');
  });

  test('that others may read, or that sets what nobody reads, is worth a look', async () => {
    const cwd = await makeFolder();
    await writeFile(
      join(cwd, '.env'),
      `DISCORD_TOKN=x\nDISCORD_TOKEN=${TOKEN}\nDISCORD_API=http://127.0.0.1:1/api\n`,
    );
    await chmod(join(cwd, '.env'), 0o644);
    await mkdir(join(cwd, 'data'), { mode: 0o755 });
    const env = { KNOWLEDGE_DIR: await writeSmallKnowledge() };
    const { out } = await run(['scripts/doctor.js'], { cwd, env });
    expect(out).toContain('.env sets DISCORD_TOKN');
    expect(out).toContain('chmod 600 .env');
    expect(out).toContain('chmod 700');
  });
});

test.each(['DISCORD_API', 'HOME_SERVER_ID', 'MODERATOR_IDS', 'KNOWLEDGE_DIR', 'LOG_LEVEL'])(
  'a token pasted into %s is printed by no program',
  async (variable) => {
    for (const program of ['src/main.js', 'scripts/doctor.js']) {
      const { out, err } = await run([program], { env: { [variable]: TOKEN } });
      expect(out + err).toContain('[a token]');
      expect(out + err).not.toContain('bbbbbbbbbb');
    }
  },
);

test('a reader of answers that goes away ends the program without a trace', async () => {
  const env = { PATH: process.env['PATH'] ?? '', KNOWLEDGE_DIR: await writeSmallKnowledge() };
  const child = spawn(process.execPath, [RUN, 'scripts/ask.js', '--json'], { env });
  const err = text(child.stderr);
  const closed = once(child, 'close');
  child.stdin.on('error', () => {});
  child.stdin.write('what was paid\n');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.end('what was paid\n'.repeat(3_000));
  expect(await closed).toEqual([0, null]);
  expect(await err).toBe('');
});
