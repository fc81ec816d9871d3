import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Permission } from '../local-discord/world/permissions.ts';
import { READY, startProcess } from './discord/start-process.ts';
import { QUESTIONS, save } from './library/open-kept.ts';
import { makeFolder } from './make-folder.ts';
import { smallFiles, writeSmallKnowledge } from './small-article.ts';

const ELSEWHERE = /Another bot on this machine has .* open\. Stop it and start this one again/;

describe('two processes on one data folder', () => {
  test('are told apart; one that was killed holds up nobody', async () => {
    const folders = { knowledge: await writeSmallKnowledge(), data: await makeFolder() };
    const first = await startTerminal(folders);
    const second = await startTerminal(folders);
    expect(first.said()).not.toMatch(ELSEWHERE);
    expect(second.said()).toMatch(ELSEWHERE);
    first.child.kill('SIGKILL');
    await once(first.child, 'close');
    const third = await startTerminal(folders);
    expect(third.said()).not.toMatch(ELSEWHERE);
  });
});

test.skipIf(!mayMount())(
  'on a disk that can only be read the bot answers, and tells nobody to create a folder there (needs unshare)',
  async () => {
    const data = await makeFolder();
    const { child, said } = await startTerminal(
      { knowledge: await writeSmallKnowledge(), data: join(data, 'footnote') },
      ['unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o ro none "$0" && exec "$@"', data],
    );
    expect(said()).toMatch(
      /Whether another bot .* cannot be told\. .* its disk may be one that can only be read\./,
    );
    expect(said()).toMatch(
      /No versions of the knowledge are kept\. .* make that folder, and to make it writable\./,
    );
    expect(said()).not.toMatch(/does not exist|Create it/);
    child.stdin.end('what was paid?\n');
    const answers: string[] = [];
    child.stdout.on('data', (chunk) => answers.push(String(chunk)));
    await once(child, 'close');
    expect(answers.join('')).toContain('Repairs cost 40,000 crowns');
  },
);

describe('on Discord', () => {
  test('what cannot be kept is in the log as a warning, and in /knowledge status', async () => {
    const folders = { knowledge: await writeSmallKnowledge(), data: await makeFolder() };
    for (const name of ['versions', 'missed']) await writeFile(join(folders.data, name), 'a file in the way');
    const { discord, output } = await startProcess({ folders });
    await discord.waitFor(() => discord.commands().length > 0, READY);
    const degraded = output()
      .split('\n')
      .filter((line) => line.includes('"event":"degraded"'));
    expect(degraded).toEqual([
      expect.stringMatching(/"level":40.*No versions of the knowledge are kept\./),
      expect.stringMatching(/"level":40.*Missed questions cannot be kept\./),
    ]);
    const mod = discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
    const status = (await mod.types('/knowledge status')).messages[0]?.text ?? '';
    expect(status).toContain('No versions of the knowledge are kept.');
    expect(status).toContain('Missed questions cannot be kept.');
  });

  test('a damaged line of the history is in the log as a warning, and in /knowledge status', async () => {
    const folders = { knowledge: await writeSmallKnowledge(), data: await makeFolder() };
    const old = join(folders.data, 'versions', 'history');
    await mkdir(old, { recursive: true });
    await writeFile(join(old, '000001.json'), 'cut');
    const { discord, output } = await startProcess({ folders });
    await discord.waitFor(() => discord.commands().length > 0, READY);
    expect(output()).toMatch(/"level":40.*"event":"degraded".*000001\.json cannot be read/);
    const mod = discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
    expect((await mod.types('/knowledge status')).messages[0]?.text).toContain('000001.json cannot be read');
  });

  test('the way out of an older version is named at the start and in /knowledge status', async () => {
    const folders = { knowledge: await writeSmallKnowledge(), data: await makeFolder() };
    const before = await startTerminal(folders);
    before.child.stdin.end();
    await once(before.child, 'close');
    await save(folders.knowledge, {
      'lighthouse/checks.yaml': smallFiles['lighthouse/checks.yaml'].replace('[p1s1]', '[p3s1]'),
    });
    const doubtful = await startTerminal(folders);
    expect(doubtful.said()).toMatch(
      /NOT IN FORCE(.|\n)*type \/knowledge reload and press “Load it all the same”/,
    );
    doubtful.child.stdin.end();
    await once(doubtful.child, 'close');
    await save(folders.knowledge, { [QUESTIONS]: 'questions: [' });
    const { discord, output } = await startProcess({ folders });
    await discord.waitFor(() => discord.commands().length > 0, READY);
    expect(output()).toMatch(/NOT IN FORCE(.|\n)*Mend the files and type \/knowledge reload/);
    const mod = discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
    expect((await mod.types('/knowledge status')).messages[0]?.text).toMatch(
      /NOT in force: .* Mend the files and type \/knowledge reload/,
    );
  });
});

/** Whether the system lets this account put a disk of its own somewhere, as seen by its own processes alone. */
function mayMount(): boolean {
  return spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
}

/**
 * The bot in a terminal, until its first prompt; ends with the test.
 * @param by a program, with its arguments, that starts it
 */
async function startTerminal(
  { knowledge, data }: { readonly knowledge: string; readonly data: string },
  by: readonly string[] = [],
) {
  // With a page the process would go on where nothing is typed.
  const env = { PATH: process.env['PATH'], KNOWLEDGE_DIR: knowledge, DATA_DIR: data, PAGE: 'off' };
  const [program = '', ...args] = [...by, process.execPath, 'dist/src/main.js'];
  const child = spawn(program, args, { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const chunks: string[] = [];
  child.stderr.on('data', (chunk) => chunks.push(String(chunk)));
  // The greeting comes when everything is open.
  await once(child.stdout, 'data');
  return { child, said: () => chunks.join('') };
}
