import { expect, test } from 'vitest';
import type { Versions } from '../../src/versions/versions.ts';
import {
  ADA,
  BEN,
  BROKEN,
  CLO,
  museumFiles,
  openKept,
  QUESTIONS,
  SHORTER,
  save,
  versionOf,
} from './open-kept.ts';

const PLACE = { article: 'lighthouse', section: 'questions', id: 'cost' } as const;
const WORDING = { ...PLACE, kind: 'wordings', wordings: ['bill for the new lantern'] } as const;

test('a reload keeps the files before it writes down that they are in force, and begins nothing', async () => {
  const { library, folder, calls } = await openWatched();
  await save(folder, { [QUESTIONS]: SHORTER });
  const loaded = await library.reload(ADA);
  const version = versionOf(library);
  expect(calls).toEqual([{ store: version }, { record: { ...ADA, version, summary: '2 wordings removed' } }]);
  expect(loaded).toMatchObject({ kind: 'loaded', meanwhile: [], record: ADA, unkept: undefined });
});

test('an edit keeps the files, says what is begun, writes it down, and strikes out what was begun', async () => {
  const { library, calls } = await openWatched();
  await library.edit(WORDING, BEN, versionOf(library));
  const version = versionOf(library);
  const note = { ...BEN, version, summary: '1 wording added' };
  expect(calls).toEqual([
    { store: version },
    { begin: { ...note, restores: false } },
    { record: note },
    { begin: undefined },
  ]);
});

test('a rollback says that it restores the whole folder', async () => {
  const { library, folder, calls } = await openWatched();
  const version = versionOf(library);
  await save(folder, { [QUESTIONS]: SHORTER });
  await library.reload(ADA);
  calls.length = 0;
  await library.rollBack(version, CLO);
  const note = { ...CLO, version, summary: '2 wordings added' };
  expect(calls).toEqual([
    { store: version },
    { begin: { ...note, restores: true } },
    { record: note },
    { begin: undefined },
  ]);
});

test('a change of what is there, and a new article, may write several files, and say so', async () => {
  const { library, calls } = await openWatched();
  await library.edit({ ...PLACE, kind: 'remove' }, BEN, versionOf(library));
  const files = Object.entries(museumFiles).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  await library.publish({ article: 'museum', files, seen: undefined }, BEN);
  const begun = calls.flatMap(({ begin }) => (begin === undefined ? [] : [begin]));
  expect(begun).toMatchObject([{ restores: true }, { restores: true }]);
});

test('a rollback to what is in force writes no line into the history', async () => {
  const { library, folder, calls } = await openWatched();
  await save(folder, { [QUESTIONS]: BROKEN });
  const version = versionOf(library);
  await library.rollBack(version, CLO);
  expect(calls).toEqual([
    { store: version },
    { begin: { ...CLO, version, summary: 'nothing that is answered from', restores: true } },
    { begin: undefined },
  ]);
});

test('what cannot be kept comes into force, is told, and is not written down', async () => {
  const { library, folder, calls } = await openWatched({
    store: async () => ({ kind: 'failed', what: 'There is no room.' }),
  });
  await save(folder, { [QUESTIONS]: SHORTER });
  const loaded = await library.reload(ADA);
  expect(loaded).toMatchObject({ kind: 'loaded', record: undefined, unkept: 'There is no room.' });
  expect(calls).toEqual([]);
  expect(library.troubles().join()).toContain('There is no room.');
});

type Call = { readonly [Name in 'store' | 'begin' | 'record']?: unknown };

/** A library whose writing into the history is listened to from now on. @param instead what is done instead of it */
async function openWatched(instead: Partial<Versions> = {}) {
  const calls: Call[] = [];
  let isOpen = false;
  const kept = await openKept({
    wrap: (versions) => ({
      ...versions,
      store: (version, files) => {
        if (isOpen && instead.store !== undefined) return instead.store(version, files);
        calls.push({ store: version });
        return versions.store(version, files);
      },
      begin: (unfinished) => {
        calls.push({ begin: unfinished });
        return versions.begin(unfinished);
      },
      record: (note) => {
        calls.push({ record: note });
        return versions.record(note);
      },
    }),
  });
  isOpen = true;
  calls.length = 0;
  return { ...kept, calls };
}
