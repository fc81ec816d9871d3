import { cpSync } from 'node:fs';
import { rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Outcome } from '../../src/library/outcome.ts';
import { watchFolder } from '../../src/library/watch-folder.ts';
import { makeFolder } from '../make-folder.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import { ask, openKept, QUESTIONS, SHORTER, save, versionOf } from './open-kept.ts';

test('a file that is saved in place is loaded', async () => {
  const { folder, library, waitForShorter } = await openWatched();
  await save(folder, { [QUESTIONS]: SHORTER });
  await waitForShorter();
  expect(library.history()[0]).toMatchObject({ who: 'the files', how: 'saved' });
});

test('a file that an editor writes anew and renames is loaded', async () => {
  const { folder, waitForShorter } = await openWatched();
  await writeFile(join(folder, 'lighthouse', '.questions.yaml.swp'), SHORTER);
  await rename(join(folder, 'lighthouse', '.questions.yaml.swp'), join(folder, QUESTIONS));
  await waitForShorter();
});

test('a folder that is deleted and made anew is loaded, and the bot answers meanwhile', async () => {
  const { folder, library, waitForShorter } = await openWatched();
  await rm(folder, { recursive: true });
  await vi.waitFor(() => expect(library.lastRefusal()).toBeDefined(), PATIENCE);
  expect(ask(library, 'what was paid')).toEqual(['p2s1']);
  await save(folder, { ...smallFiles, [QUESTIONS]: SHORTER });
  await waitForShorter();
  expect(library.lastRefusal()).toBeUndefined();
});

test('a link in the folder that is swapped, as Kubernetes does with a ConfigMap, is loaded', async () => {
  const folder = await makeFolder();
  await save(join(folder, '..first'), smallFiles);
  await symlink('..first', join(folder, '..data'));
  for (const name of ['lighthouse', 'synonyms.yaml']) await symlink(`..data/${name}`, join(folder, name));
  const { waitForShorter } = await openWatched(folder);
  await save(join(folder, '..second'), { ...smallFiles, [QUESTIONS]: SHORTER });
  await symlink('..second', join(folder, '..new'));
  await rename(join(folder, '..new'), join(folder, '..data'));
  await waitForShorter();
});

test('a folder that is a link and leads elsewhere is loaded', async () => {
  const place = await makeFolder();
  await symlink(await writeSmallKnowledge(), join(place, 'current'));
  const { waitForShorter } = await openWatched(join(place, 'current'));
  await symlink(await writeSmallKnowledge({ [QUESTIONS]: SHORTER }), join(place, 'next'));
  await rename(join(place, 'next'), join(place, 'current'));
  await waitForShorter();
});

test('a file that is touched is no new version', async () => {
  const { folder, outcomes, library } = await openWatched();
  await utimes(join(folder, QUESTIONS), new Date(0), new Date(0));
  await vi.waitFor(() => expect(outcomes).toHaveLength(2), PATIENCE);
  expect(outcomes).toMatchObject([{ kind: 'unchanged' }, { kind: 'unchanged' }]);
  expect(library.history()).toHaveLength(1);
});

test('what was saved between the start and the first look is loaded', async () => {
  const { waitForShorter } = await openWatched(undefined, (folder) => save(folder, { [QUESTIONS]: SHORTER }));
  await waitForShorter();
});

test('a folder that is no article is told about when it appears, though every file is as it was', async () => {
  const { folder, library } = await openWatched();
  await save(folder, { 'beacon/notes.txt': 'Ask Ben.' });
  await vi.waitFor(() => expect(library.lastRefusal()).toBeDefined(), PATIENCE);
  expect(library.lastRefusal()?.problems[0]?.file).toMatch(/^beacon/);
});

test('a file that is written in pieces, with long pauses, is not in force before it is whole', async () => {
  const { folder, library, outcomes, waitForShorter } = await openWatched();
  const before = versionOf(library);
  for (const end of ['[p1s1]', 'who: the harbour', 'near: p1s2']) {
    const told = outcomes.length;
    await save(folder, { [QUESTIONS]: SHORTER.slice(0, SHORTER.indexOf(end) + 4) });
    await vi.waitFor(() => expect(outcomes.length).toBeGreaterThan(told), PATIENCE);
    expect(versionOf(library)).toBe(before);
    expect(ask(library, 'what was paid')).toEqual(['p2s1']);
  }
  await save(folder, { [QUESTIONS]: SHORTER });
  await waitForShorter();
});

test('an article whose folder is copied in is loaded', async () => {
  const { folder, library } = await openWatched();
  cpSync(join(folder, 'lighthouse'), join(folder, 'beacon'), { recursive: true });
  await vi.waitFor(() => expect(library.current().knowledge.articles).toHaveLength(2), PATIENCE);
});

/** Looks follow each other fast here; how long a loaded machine takes is nobody's fault. */
const PATIENCE = { timeout: 20_000, interval: 10 };

/** A library whose folder is watched; the first look, which finds nothing new, is over. */
async function openWatched(place?: string, before: (folder: string) => Promise<void> = async () => {}) {
  const { library, folder } = await openKept(place === undefined ? {} : { folder: place });
  const outcomes: Outcome[] = [];
  library.onOutcome((outcome) => outcomes.push(outcome));
  await before(folder);
  const closing = new AbortController();
  const onChange = () => library.reload({ who: 'the files', how: 'saved' });
  const watching = watchFolder({ folder, onChange, signal: closing.signal, pause: 10 });
  onTestFinished(async () => {
    closing.abort();
    await watching;
  });
  await vi.waitFor(() => expect(outcomes).toHaveLength(1), PATIENCE);
  const waitForShorter = async () => {
    await vi.waitFor(() => expect(outcomes.map(({ kind }) => kind)).toContain('loaded'), PATIENCE);
    expect(ask(library, 'what was paid')).not.toEqual(['p2s1']);
  };
  return { library, folder, outcomes, waitForShorter };
}
