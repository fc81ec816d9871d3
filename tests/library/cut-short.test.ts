import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import {
  ADA,
  ask,
  BEN,
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

describe('what was begun and cut short', () => {
  test.each([
    { moment: 'before a file was written', written: {} },
    { moment: 'between two files', written: { [QUESTIONS]: SOUND } },
    { moment: 'after the last file', written: smallFiles },
  ])('of a rollback is carried through at the start: $moment', async ({ written }) => {
    const kept = await openCutShort();
    await save(kept.folder, written);
    const { library, folder, data } = await openKept(kept);
    expect(await readAll(folder)).toEqual({ ...smallFiles });
    expect(library.history()[0]).toMatchObject({ number: 3, version: kept.first, ...CLO, summary: 'back' });
    expect(await readdir(join(data, 'set-aside'))).toEqual([]);
    expect((await openKept(kept)).library.history()).toHaveLength(3);
  });

  test('is set aside where somebody has changed the files since', async () => {
    const kept = await openCutShort();
    await save(kept.folder, { 'synonyms.yaml': 'groups:\n  - [storm, gale]\n' });
    const { folder, data } = await openKept(kept);
    expect(await readAll(folder)).toEqual({ ...smallFiles });
    const [name = ''] = await readdir(join(data, 'set-aside'));
    expect((await readAll(join(data, 'set-aside', name)))['synonyms.yaml']).toContain('gale');
  });

  test('is over when it cannot be carried through and something else comes into force', async () => {
    const kept = await openCutShort();
    await rm(join(kept.folder, 'synonyms.yaml'));
    await save(kept.folder, { 'synonyms.yaml/x': '' });
    const { library, folder, instead } = await openKept(kept);
    expect(instead?.problems[1]).toMatchObject({ file: 'synonyms.yaml' });
    expect(kept.versions.unfinished(), 'it is tried again at the next start').toBeDefined();
    await rm(join(folder, 'synonyms.yaml'), { recursive: true });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'loaded' });
    const files = await readAll(folder);
    await openKept(kept);
    expect(await readAll(folder)).toEqual(files);
  });

  test('says what is in the way, and is carried through when that is gone', async () => {
    const kept = await openKept({ folder: await writeSmallKnowledge(museumFiles) });
    const both = versionOf(kept.library);
    await rm(join(kept.folder, 'museum'), { recursive: true });
    await kept.library.reload(ADA);
    await kept.versions.begin({ ...CLO, version: both, summary: 'back', restores: true });
    await save(kept.folder, { museum: 'in the way' });
    const { instead, library, versions } = await openKept(kept);
    expect(instead?.problems).toMatchObject([{ severity: 'error', file: 'museum/article.md' }]);
    expect(ask(library, 'price of the repair')).toEqual(['p2s1']);
    expect(versions.unfinished()).toMatchObject({ version: both });
    await rm(join(kept.folder, 'museum'));
    const again = await openKept(kept);
    expect(versionOf(again.library)).toBe(both);
    expect(again.library.history()[0]).toMatchObject(CLO);
    expect(again.versions.unfinished()).toBeUndefined();
  });

  test('is over where the version is not kept any more, and the files are what is answered from', async () => {
    const kept = await openCutShort();
    await rm(join(kept.data, 'contents', kept.first), { recursive: true });
    const files = await readAll(kept.folder);
    const { instead, library, versions } = await openKept(kept);
    expect(instead).toBeUndefined();
    expect(await readAll(kept.folder)).toEqual(files);
    expect(versionOf(library)).toBe(versionOf(kept.library));
    expect(versions.unfinished()).toBeUndefined();
  });

  test('is carried through where nothing of the history can be read', async () => {
    const kept = await openCutShort();
    await rm(join(kept.data, 'history'), { recursive: true });
    const { library } = await openKept(kept);
    expect(versionOf(library)).toBe(kept.first);
    expect(library.history()).toMatchObject([{ ...CLO, version: kept.first }]);
  });

  test('of an edit whose file was not written changes no file, though the version is kept', async () => {
    const kept = await openKept();
    const version = await keepWith(kept, SHORTER);
    await kept.versions.begin({ ...BEN, version, summary: '1 wording', restores: false });
    const { library, versions } = await openKept(kept);
    expect(await readAll(kept.folder)).toEqual({ ...smallFiles });
    expect(library.history()).toHaveLength(1);
    expect(versions.unfinished()).toBeUndefined();
  });

  test('of an edit is nobody’s where the files came to say something else', async () => {
    const kept = await openKept();
    await kept.versions.begin({ ...BEN, version: '0000000', summary: '1 wording', restores: false });
    await save(kept.folder, { [QUESTIONS]: SHORTER });
    const { library, versions } = await openKept(kept);
    expect(library.history()[0]).toMatchObject({
      who: 'the files',
      how: 'start',
      version: versionOf(library),
    });
    expect(library.troubles()).toEqual([]);
    expect(versions.unfinished()).toBeUndefined();
  });

  test('of an edit is over where the files have a fault', async () => {
    const kept = await openKept();
    await kept.versions.begin({ ...BEN, version: '0000000', summary: '1 wording', restores: false });
    await save(kept.folder, { [QUESTIONS]: BROKEN });
    const { instead, versions } = await openKept(kept);
    expect(instead).toBeDefined();
    expect(versions.unfinished()).toBeUndefined();
  });

  test('of an edit that was confirmed is not asked about again', async () => {
    const kept = await openKept();
    const checks = 'lighthouse/checks.yaml';
    await save(kept.folder, { [checks]: smallFiles[checks].replace('[p1s1]', '[p3s1]') });
    const asked = await kept.library.reload(ADA);
    if (asked.kind !== 'doubtful') throw new Error(asked.kind);
    const { version } = asked;
    await kept.versions.begin({ ...BEN, version, summary: '1 check', restores: false });
    const { instead, library } = await openKept(kept);
    expect(instead).toBeUndefined();
    expect(library.history()[0]).toMatchObject({ ...BEN, version });
  });

  test('of an edit belongs to its author when its file was written', async () => {
    const kept = await openKept();
    const { version } = (
      await openKept({ folder: await writeSmallKnowledge({ [QUESTIONS]: SHORTER }) })
    ).library.current().knowledge;
    await kept.versions.begin({ ...BEN, version, summary: '1 wording', restores: false });
    expect((await openKept(kept)).library.history()).toHaveLength(1);
    await kept.versions.begin({ ...BEN, version, summary: '1 wording', restores: false });
    await save(kept.folder, { [QUESTIONS]: SHORTER });
    expect((await openKept(kept)).library.history()[0]).toMatchObject({ ...BEN, summary: '1 wording' });
  });
});

/** A second version with a second article and fewer wordings, and the note that the first is to come back. */
async function openCutShort() {
  const kept = await openKept();
  const first = versionOf(kept.library);
  await save(kept.folder, { ...museumFiles, [QUESTIONS]: SHORTER });
  await kept.library.reload(ADA);
  await kept.versions.begin({ ...CLO, version: first, summary: 'back', restores: true });
  return { ...kept, first };
}
