import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary, openLibraryToAsk } from '../../src/library/library.ts';
import { openVersions } from '../../src/versions/open-versions.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import {
  ADA,
  ask,
  BROKEN,
  CLO,
  keepWith,
  museumFiles,
  openKept,
  QUESTIONS,
  readAll,
  SHORTER,
  SOUND,
  save,
  versionOf,
  withMore,
} from './open-kept.ts';

const CHECKS = 'lighthouse/checks.yaml';
const FAILING = smallFiles[CHECKS].replace('[p1s1]', '[p3s1]');

describe('with files that have a fault at the start', () => {
  test('the last good version is served, and everything that is wrong is told', async () => {
    const kept = await openKept();
    await save(kept.folder, { [QUESTIONS]: BROKEN, 'synonyms.yaml': 'groups: 7\n', [CHECKS]: 'must: 7\n' });
    const { library, instead } = await openKept(kept);
    expect(versionOf(library)).toBe(versionOf(kept.library));
    expect(ask(library, 'what was paid')).toEqual(['p2s1']);
    expect(instead?.problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['synonyms.yaml', QUESTIONS, CHECKS]),
    );
    expect(library.lastRefusal()?.problems).toEqual(instead?.problems);
    expect(library.history()).toHaveLength(1);
  });

  test('mending and reloading them goes on from there', async () => {
    const kept = await openKept();
    await save(kept.folder, { [QUESTIONS]: BROKEN });
    const { library, folder } = await openKept(kept);
    await save(folder, { [QUESTIONS]: SHORTER });
    expect(await library.reload(ADA)).toMatchObject({
      kind: 'loaded',
      changes: { added: [], removed: expect.arrayContaining(['wording lighthouse/cost “what was paid”']) },
    });
    expect(library.lastRefusal()).toBeUndefined();
  });

  test('a rollback mends them', async () => {
    const kept = await openKept();
    await save(kept.folder, { [QUESTIONS]: BROKEN });
    const { library, folder } = await openKept(kept);
    await library.rollBack(versionOf(library), CLO);
    expect(await readAll(folder)).toEqual({ ...smallFiles });
    expect((await openKept(kept)).instead).toBeUndefined();
  });

  test('nothing is served when there is no earlier version', async () => {
    const folder = await writeSmallKnowledge({ [QUESTIONS]: BROKEN, 'synonyms.yaml': 'groups: 7\n' });
    const store = expectOk(await openVersions(await makeFolder(), { keep: { versions: 5, days: 5 } }));
    const opened = await openLibrary(folder, store.versions);
    expect(opened.kind === 'refused' && opened.problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['synonyms.yaml', QUESTIONS]),
    );
    expect(store.versions.list()).toEqual([]);
  });

  test('an older version is served when what was kept of the newest is damaged', async () => {
    const kept = await openKept();
    const first = versionOf(kept.library);
    await save(kept.folder, { [QUESTIONS]: SHORTER });
    await kept.library.reload(ADA);
    await rm(join(kept.data, 'contents', versionOf(kept.library), QUESTIONS));
    await save(kept.folder, { [QUESTIONS]: BROKEN });
    const { library, instead } = await openKept(kept);
    expect(versionOf(library)).toBe(first);
    expect(new Set(instead?.problems.map(({ file }) => file))).toEqual(new Set([QUESTIONS]));
  });

  test('an older version is served when the newest record is damaged', async () => {
    const kept = await openKept();
    const first = versionOf(kept.library);
    await save(kept.folder, { [QUESTIONS]: SHORTER });
    await kept.library.reload(ADA);
    await writeFile(join(kept.data, 'history', '000002.json'), '{"number": 2, "ver');
    await save(kept.folder, { [QUESTIONS]: BROKEN });
    expect(versionOf((await openKept(kept)).library)).toBe(first);
  });
});

describe('of the earlier versions with files that have a fault', () => {
  test('one is served that has no article which is gone from the folder', async () => {
    const kept = await openKept();
    const first = versionOf(kept.library);
    await save(kept.folder, museumFiles);
    await kept.library.reload(ADA);
    await rm(join(kept.folder, 'museum'), { recursive: true });
    await save(kept.folder, { [QUESTIONS]: BROKEN });
    expect(versionOf((await openKept(kept)).library)).toBe(first);
  });

  test('one is served in which the checks of today find no fault', async () => {
    const kept = await openKept();
    const lenient = await keepWith(kept, BROKEN);
    await kept.versions.record({ ...ADA, version: lenient, summary: 'by an older bot' });
    await save(kept.folder, { [QUESTIONS]: `${BROKEN}# more\n` });
    expect(versionOf((await openKept(kept)).library)).toBe(versionOf(kept.library));
  });

  test('a demonstration is served where it stands alone', async () => {
    const kept = await openDemonstration();
    await save(kept.folder, { [QUESTIONS]: BROKEN });
    const { library, instead } = await openKept(kept);
    expect(instead?.problems[0]).toMatchObject({ file: QUESTIONS });
    expect(versionOf(library)).toBe(versionOf(kept.library));
  });

  test('a demonstration is not served where another article stands beside it', async () => {
    const kept = await openDemonstration();
    await save(kept.folder, { ...museumFiles, 'museum/questions.yaml': 'questions: 7\n' });
    const { versions } = expectOk(await openVersions(kept.data, { keep: { versions: 5, days: 5 } }));
    expect(await openLibrary(kept.folder, versions)).toMatchObject({
      kind: 'refused',
      problems: [{ file: 'museum/questions.yaml' }],
    });
  });

  test('one of another article is served where a demonstration stands beside it', async () => {
    const kept = await openKept();
    await save(kept.folder, {
      'museum/article.md': museumFiles['museum/article.md'].replace('wording:', 'demo: true\nwording:'),
      'museum/questions.yaml': 'questions: 7\n',
    });
    expect(versionOf((await openKept(kept)).library)).toBe(versionOf(kept.library));
  });
});

test('a check of a demonstration that fails and held before waits for a confirmation', async () => {
  const kept = await openDemonstration();
  await save(kept.folder, { [CHECKS]: FAILING });
  const { library, instead } = await openKept(kept);
  expect(instead?.problems).toMatchObject([{ severity: 'warning', file: CHECKS }]);
  expect(versionOf(library)).toBe(versionOf(kept.library));
});

describe('what the start cannot keep is told, and a reload tries to keep it again,', () => {
  const trouble = 'There is no room.';

  test('where its files cannot be written', async () => {
    let isFull = true;
    const recorded: string[] = [];
    const { library } = await openKept({
      wrap: (versions) => ({
        ...versions,
        store: async (version, files) =>
          isFull ? { kind: 'failed', what: trouble } : versions.store(version, files),
        record: (note) => {
          recorded.push(note.version);
          return versions.record(note);
        },
      }),
    });
    expect(library.troubles()).toEqual([
      `Version ${versionOf(library)} is in force and NOT kept for a later rollback. ${trouble} /knowledge reload tries to keep it again.`,
    ]);
    expect(recorded, 'nothing is written down that is not kept').toEqual([]);
    isFull = false;
    expect(await library.reload(ADA)).toMatchObject({ kind: 'unchanged' });
    expect(library.troubles()).toEqual([]);
    expect(library.history()).toMatchObject([
      { version: versionOf(library), who: 'the files', how: 'start' },
    ]);
  });

  test('where it cannot be written down', async () => {
    let isFull = true;
    const { library } = await openKept({
      wrap: (versions) => ({
        ...versions,
        record: async (note) => (isFull ? { kind: 'failed', what: trouble } : versions.record(note)),
      }),
    });
    expect(library.troubles().join()).toContain(`NOT kept for a later rollback. ${trouble}`);
    isFull = false;
    await library.reload(ADA);
    expect(library.troubles()).toEqual([]);
    expect(library.history()).toHaveLength(1);
  });
});

describe('files that changed while the bot was stopped', () => {
  test('are a version that the start found', async () => {
    const kept = await openKept();
    await save(kept.folder, museumFiles);
    const { library, instead } = await openKept(kept);
    expect(instead).toBeUndefined();
    expect(ask(library, 'opening of the hall')).toEqual(['p1s1']);
    expect(library.history().map(({ number, how }) => [number, how])).toEqual([
      [2, 'start'],
      [1, 'start'],
    ]);
  });

  test('are no version when they are as they were', async () => {
    const kept = await openKept();
    await save(kept.folder, smallFiles);
    expect((await openKept(kept)).library.history()).toHaveLength(1);
  });

  test('wait for a confirmation when a check fails that held before', async () => {
    const kept = await openKept();
    await save(kept.folder, { [CHECKS]: FAILING });
    const { library, instead } = await openKept(kept);
    expect(versionOf(library)).toBe(versionOf(kept.library));
    expect(instead?.problems).toMatchObject([{ severity: 'warning', file: CHECKS, line: 2 }]);
    const asked = await library.reload(ADA);
    if (asked.kind !== 'doubtful') throw new Error(asked.kind);
    expect(await library.confirm(asked.version, 'Ada')).toMatchObject({ kind: 'loaded', record: ADA });
    const again = await openKept(kept);
    expect(again.instead).toBeUndefined();
    expect(versionOf(again.library)).toBe(asked.version);
  });

  test('start without asking when the check that fails failed before as well', async () => {
    const kept = await openKept();
    await save(kept.folder, { [CHECKS]: FAILING });
    const asked = await kept.library.reload(ADA);
    if (asked.kind !== 'doubtful') throw new Error(asked.kind);
    await kept.library.confirm(asked.version, 'Ada');
    await save(kept.folder, { [QUESTIONS]: SHORTER });
    const { library, instead } = await openKept(kept);
    expect(instead).toBeUndefined();
    expect(ask(library, 'price of the repair')).toEqual(['p2s1']);
  });

  test('wait for a confirmation when many entries are gone, as in a file that was copied in part', async () => {
    const kept = await openKept({ folder: await writeSmallKnowledge({ [QUESTIONS]: withMore(8) }) });
    await save(kept.folder, { [QUESTIONS]: SOUND });
    const { library, instead } = await openKept(kept);
    expect(instead?.problems).toMatchObject([
      { what: 'There were 12 entries and gaps, and there are only 4 now.' },
    ]);
    expect(versionOf(library)).toBe(versionOf(kept.library));
  });

  test('start without asking when an article is gone as well, which could not be served instead', async () => {
    const kept = await openKept({
      folder: await writeSmallKnowledge({ ...museumFiles, [QUESTIONS]: withMore(8) }),
    });
    await rm(join(kept.folder, 'museum'), { recursive: true });
    await save(kept.folder, { [QUESTIONS]: SOUND });
    const { library, instead } = await openKept(kept);
    expect(instead).toBeUndefined();
    expect(library.history()[0]).toMatchObject({
      version: versionOf(library),
      who: 'the files',
      how: 'start',
    });
  });
});

test('a failing check with no version to go back to is told, and nothing is served', async () => {
  const opened = await openLibrary(await writeSmallKnowledge({ [CHECKS]: FAILING }));
  expect(opened).toMatchObject({ kind: 'refused', problems: [{ severity: 'warning', file: CHECKS }] });
});

test('it keeps nobody from asking who brings nothing into force, and is told to who looks', async () => {
  const folder = await writeSmallKnowledge({ [CHECKS]: FAILING });
  const { library } = expectOk(await openLibraryToAsk(folder));
  expect(library.current().answerer.answer('When was it built?').kind).not.toBe('unknown');
  expect(library.current().selfTest.doubts).toMatchObject([{ severity: 'warning', file: CHECKS }]);
  expect(library.current().warnings).toEqual(expect.arrayContaining([...library.current().selfTest.doubts]));
});

/** The small article, marked as a demonstration. */
function openDemonstration() {
  const name = 'lighthouse/article.md';
  const demo = smallFiles[name].replace('wording:', 'demo: true\nwording:');
  return writeSmallKnowledge({ [name]: demo }).then((folder) => openKept({ folder }));
}
