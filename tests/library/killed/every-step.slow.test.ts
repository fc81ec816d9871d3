import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../make-folder.ts';
import { writeSmallKnowledge } from '../../small-article.ts';
import {
  ADA,
  BROKEN,
  CLO,
  museumFiles,
  openKept,
  QUESTIONS,
  readAll,
  SHORTER,
  SOUND,
  save,
  versionOf,
} from '../open-kept.ts';
import { checkWhole, type Expected, type Places, readFinished } from './check-whole.ts';

/** Some thirty processes are started by each test. */
const SLOW = { timeout: 300_000 };

describe('killed after any step of writing, the bot starts on a whole version, old or new:', SLOW, () => {
  test('at its first start', async () => {
    const places = { folder: await writeSmallKnowledge(LESS), data: await makeFolder() };
    expect(await killAfterEveryStep(places, {})).toEqual(['after']);
  });

  test('at a reload', async () => {
    const next = { ...museumFiles, [QUESTIONS]: SHORTER };
    expect(await killAfterEveryStep(await openLess(), { save: next })).toEqual(['after']);
  });

  test('at an edit', async () => {
    expect(await killAfterEveryStep(await openLess(), { edit: EDIT })).toEqual(['after', 'before']);
  });

  test('at a rollback that writes, adds and takes away files, and lets go of a version', async () => {
    const { earlier, ...places } = await openWithEarlier();
    expect(await killAfterEveryStep(places, { rollBack: earlier })).toEqual(['after', 'before']);
  });

  test('at a rollback of broken files, which are not lost', async () => {
    const { earlier, ...places } = await openWithEarlier();
    const change = { save: { [QUESTIONS]: BROKEN }, rollBack: earlier };
    expect(await killAfterEveryStep(places, change)).toEqual(['after', 'saved']);
  });

  test('at the start that carries such a rollback through', async () => {
    const { earlier, versions, ...places } = await openWithEarlier();
    await versions.begin({ ...CLO, version: earlier, summary: 'back', restores: true });
    await rm(join(places.folder, 'museum', 'article.md'));
    await save(places.folder, { [QUESTIONS]: `${SOUND}# kept\n`, 'museum/.unfinished-article.md': '---' });
    expect(await killAfterEveryStep(places, {})).toEqual(['after']);
  });
});

interface Change {
  /** What an editor saves first. */
  readonly save?: Readonly<Record<string, string>>;
  readonly edit?: object;
  readonly rollBack?: string;
}

/** @returns what the folder held after the starts */
async function killAfterEveryStep(template: Places, change: Change): Promise<readonly string[]> {
  const next = await makeFolder();
  await save(next, change.save ?? {});
  const changing = JSON.stringify({ ...change, ...(change.save && { save: next }) });
  const expected = await findExpected(template, changing, next);
  const held = new Set<string>();
  for (let step = 1; ; step += LANES) {
    const ends = Array.from({ length: LANES }, async (_, lane) => {
      const places = await copyPlaces(template);
      const isKilled = await run(places, changing, step + lane);
      const what = await checkWhole(places, expected).catch((error: unknown) => {
        throw new Error(`killed after step ${step + lane}`, { cause: error });
      });
      held.add(what);
      return isKilled;
    });
    if ((await Promise.all(ends)).includes(false)) return [...held].sort();
  }
}

const LANES = 2;

async function findExpected(template: Places, changing: string, next: string): Promise<Expected> {
  const places = await copyPlaces(template);
  expect(await run(places, changing, 0)).toBe(false);
  const before = await readFinished(template.folder);
  const after = await readFinished(places.folder);
  const [record] = (await openKept(places)).library.history();
  if (record === undefined) throw new Error('nothing was written down');
  const saved = Object.fromEntries(Object.entries({ ...before, ...(await readAll(next)) }).sort());
  return { before, saved, after, record };
}

async function copyPlaces(template: Places): Promise<Places> {
  const place = await makeFolder();
  const places = { folder: join(place, 'knowledge'), data: join(place, 'data') };
  await cp(template.folder, places.folder, { recursive: true });
  await cp(template.data, places.data, { recursive: true });
  return places;
}

/** @returns whether it was killed before it was through */
async function run({ folder, data }: Places, changing: string, killAfter: number): Promise<boolean> {
  const [hook, program] = ['kill-after-step.mjs', 'tend.mjs'].map((name) => new URL(name, import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', String(hook), fileURLToPath(program ?? ''), folder, data, changing],
    { env: { KILL_AFTER: String(killAfter) }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const [said] = await Promise.all([text(child.stderr), once(child, 'close')]);
  if (child.signalCode === null && child.exitCode !== 0) throw new Error(said);
  return child.signalCode === 'SIGKILL';
}

/** Two files are enough here: each one more is five processes more. */
const LESS = { 'synonyms.yaml': undefined, 'lighthouse/checks.yaml': undefined };

async function openLess() {
  return openKept({ folder: await writeSmallKnowledge(LESS) });
}

/** Three versions are kept; a rollback to the second lets go of the first. */
async function openWithEarlier() {
  const { library, versions, folder, data } = await openLess();
  await save(folder, { [QUESTIONS]: `${SOUND}# kept\n` });
  await library.reload(ADA);
  const earlier = versionOf(library);
  await save(folder, { ...museumFiles, [QUESTIONS]: SHORTER });
  expect(await library.reload(ADA)).toMatchObject({ kind: 'loaded' });
  return { folder, data, earlier, versions };
}

const EDIT = {
  article: 'lighthouse',
  kind: 'wordings',
  section: 'questions',
  id: 'cost',
  wordings: ['bill for the new lantern'],
};
