import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toVersion } from '../../src/knowledge/read-knowledge.ts';
import { openLibrary } from '../../src/library/library.ts';
import { expectOk } from '../expect-ok.ts';
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
} from './open-kept.ts';

describe('a rollback', () => {
  test('brings the files of the folder back byte for byte', async () => {
    const windows = `\uFEFF# Tended by Ada.\n${SOUND}`.replaceAll('\n', '\r\n');
    const { library, folder } = await openKept({
      folder: await writeSmallKnowledge({ [QUESTIONS]: windows }),
    });
    const first = versionOf(library);
    const before = await readAll(folder);
    await save(folder, { [QUESTIONS]: SHORTER });
    await library.reload(ADA);
    expect(ask(library, 'what was paid')).not.toEqual(['p2s1']);
    expect(await library.rollBack(first, CLO)).toMatchObject({ kind: 'loaded', record: CLO });
    expect(await readAll(folder)).toEqual(before);
    expect(versionOf(library)).toBe(first);
    expect(ask(library, 'what was paid')).toEqual(['p2s1']);
  });

  test('takes files away that came since, with their folder, and brings back those that went', async () => {
    const { library, folder } = await openKept();
    const first = versionOf(library);
    await save(folder, museumFiles);
    await rm(join(folder, 'lighthouse', 'checks.yaml'));
    await rm(join(folder, 'synonyms.yaml'));
    await library.reload(ADA);
    const second = versionOf(library);
    expect(await library.rollBack(first, CLO)).toMatchObject({ kind: 'loaded' });
    expect(await readAll(folder)).toEqual({ ...smallFiles });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'unchanged' });
    await library.rollBack(second, CLO);
    const { 'synonyms.yaml': _, 'lighthouse/checks.yaml': __, ...others } = smallFiles;
    expect(await readAll(folder)).toEqual({ ...others, ...museumFiles });
  });

  test('to a version that is kept and never was in force is refused', async () => {
    const { library, versions, folder } = await openKept();
    const files = [{ name: 'synonyms.yaml', bytes: Buffer.from('# never\n') }];
    const kept = (await library.files()).filter(({ name }) => name !== 'synonyms.yaml');
    const never = toVersion([...kept, ...files]);
    await versions.store(never, [...kept, ...files]);
    expect(await versions.read(never)).toMatchObject({ kind: 'read' });
    const before = await readAll(folder);
    expect(await library.rollBack(never, CLO)).toMatchObject({
      kind: 'refused',
      problems: [{ what: `Version ${never} was never in force.` }],
    });
    expect(await readAll(folder)).toEqual(before);
  });

  test('is a version like any other, and can be rolled back itself', async () => {
    const { library, folder } = await openKept();
    const first = versionOf(library);
    await save(folder, { [QUESTIONS]: SHORTER });
    await library.reload(ADA);
    const second = versionOf(library);
    for (const version of [first, second, first]) await library.rollBack(version, CLO);
    expect(library.history().map(({ number, version }) => [number, version])).toEqual([
      [5, first],
      [4, second],
      [3, first],
      [2, second],
      [1, first],
    ]);
    expect(await readAll(folder)).toEqual({ ...smallFiles });
  });

  test('leaves alone what is not the knowledge’s', async () => {
    const { library, folder } = await openKept();
    const first = versionOf(library);
    await save(folder, { ...museumFiles, 'museum/notes.txt': 'Ask Ben.', '.git/HEAD': 'main' });
    await library.reload(ADA);
    await library.rollBack(first, CLO);
    expect(await readAll(folder)).toEqual({
      ...smallFiles,
      'museum/notes.txt': 'Ask Ben.',
      '.git/HEAD': 'main',
    });
  });

  test('to what is in force mends a folder that is not', async () => {
    const { library, folder } = await openKept();
    await save(folder, { [QUESTIONS]: BROKEN });
    await library.reload(ADA);
    expect(library.lastRefusal()).toBeDefined();
    const before = library.current();
    expect(await library.rollBack(versionOf(library), CLO)).toEqual({ kind: 'unchanged', now: before });
    expect(library.current()).toBe(before);
    expect(await readAll(folder)).toEqual({ ...smallFiles });
    expect(library.lastRefusal()).toBeUndefined();
    expect(library.history()).toHaveLength(1);
  });

  test('brings back a folder that was deleted', async () => {
    const { library, folder } = await openKept();
    await rm(folder, { recursive: true });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'refused' });
    expect(await library.rollBack(versionOf(library), CLO)).toMatchObject({ kind: 'unchanged' });
    expect(await readAll(folder)).toEqual({ ...smallFiles });
  });

  test('does not ask about checks that failed before', async () => {
    const failing = smallFiles['lighthouse/checks.yaml'].replace('[p1s1]', '[p3s1]');
    const { library, folder } = await openKept();
    await save(folder, { 'lighthouse/checks.yaml': failing });
    const outcome = await library.reload(ADA);
    if (outcome.kind !== 'doubtful') throw new Error(outcome.kind);
    await library.confirm(outcome.version, 'Ada');
    await save(folder, smallFiles);
    await library.reload(ADA);
    expect(await library.rollBack(outcome.version, CLO)).toMatchObject({ kind: 'loaded' });
    expect(versionOf(library)).toBe(outcome.version);
  });
});

describe('a rollback is refused, and nothing is changed,', () => {
  test.each(['0000000', 'latest', '', '../../etc'])('to a version that is not kept: %j', async (version) => {
    const { library, folder } = await openKept();
    const before = library.current();
    const outcome = await library.rollBack(version, CLO);
    expect(outcome.kind === 'refused' && outcome.problems).toEqual([
      {
        severity: 'error',
        file: '.',
        what: `Version ${version} is not kept any more.`,
        fix: 'Choose one that /knowledge history lists.',
      },
    ]);
    expect(library.current()).toBe(before);
    expect(await readAll(folder)).toEqual({ ...smallFiles });
  });

  test('to a version that had to make room for newer ones', async () => {
    const { library, folder } = await openKept({ keep: { versions: 2, days: 50 } });
    const first = versionOf(library);
    for (const text of [SHORTER, `${SHORTER}# more\n`]) {
      await save(folder, { [QUESTIONS]: text });
      await library.reload(ADA);
    }
    const [now, before] = library.history().map(({ version }) => version);
    expect(await library.rollBack(first, CLO)).toMatchObject({ kind: 'refused' });
    expect(await library.rollBack(before ?? '', CLO)).toMatchObject({ kind: 'loaded' });
    expect(library.history().map(({ version }) => version)).toEqual([before, now]);
  });

  test('to a version whose kept files were damaged', async () => {
    const { library, folder, data } = await openKept();
    const first = versionOf(library);
    await save(folder, { [QUESTIONS]: SHORTER });
    await library.reload(ADA);
    await writeFile(join(data, 'contents', first, QUESTIONS), 'questions: []\n');
    expect(await library.rollBack(first, CLO)).toMatchObject({
      problems: [{ what: `The kept files of version ${first} are damaged.` }],
    });
    expect(await readFile(join(folder, QUESTIONS), 'utf8')).toBe(SHORTER);
  });

  test('to a version that the checks of today find a fault in', async () => {
    const kept = await openKept();
    const { library, versions, folder } = kept;
    const lenient = await keepWith(kept, BROKEN);
    await versions.record({ ...ADA, version: lenient, summary: 'by an older bot' });
    const outcome = await library.rollBack(lenient, CLO);
    expect(outcome.kind === 'refused' && outcome.problems[0]).toMatchObject({ file: QUESTIONS });
    expect(await readAll(folder)).toEqual({ ...smallFiles });
  });

  test('to files that were kept but were never in force', async () => {
    const { library, versions, folder } = await openKept();
    const files = [{ name: QUESTIONS, bytes: Buffer.from(SHORTER) }];
    await versions.store('abcdef0', files);
    expect(await library.rollBack('abcdef0', CLO)).toMatchObject({ kind: 'refused' });
    expect(await readAll(folder)).toEqual({ ...smallFiles });
  });

  test('when no versions are kept', async () => {
    const opened = expectOk(await openLibrary(await writeSmallKnowledge()));
    expect(await opened.library.rollBack(versionOf(opened.library), CLO)).toMatchObject({
      problems: [{ what: 'No versions are kept.', fix: 'Ask the person who runs the bot to set DATA_DIR.' }],
    });
  });
});
