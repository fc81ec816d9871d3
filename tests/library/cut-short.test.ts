import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import {
  ADA,
  BEN,
  CLO,
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
    await rm(join(folder, 'synonyms.yaml'), { recursive: true });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'loaded' });
    const files = await readAll(folder);
    await openKept(kept);
    expect(await readAll(folder)).toEqual(files);
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
