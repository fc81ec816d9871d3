import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileBytes } from '../../src/knowledge/files/read-files.ts';
import { museumFiles, openKept, QUESTIONS, readAll, SHORTER, save, versionOf } from './open-kept.ts';

const DEE = { who: 'Dee', how: 'import' } as const;
const ARTICLE = 'lighthouse/article.md';

describe('publishing a new article', () => {
  test('writes its folder, is in the history, and can be taken back as a whole', async () => {
    const kept = await openKept();
    const first = versionOf(kept.library);
    const before = await readAll(kept.folder);
    const change = { article: 'museum', files: toFiles(museumFiles), seen: undefined };
    const outcome = await kept.library.publish(change, DEE);
    expect(outcome).toMatchObject({ kind: 'loaded', record: { who: 'Dee', how: 'import' } });
    expect(await readAll(kept.folder)).toEqual({ ...before, ...museumFiles });
    expect(await kept.library.rollBack(first, DEE)).toMatchObject({ kind: 'loaded' });
    expect(await readAll(kept.folder)).toEqual(before);
  });

  test('never overwrites a folder that is there', async () => {
    const { library, folder } = await openKept();
    const files = toFiles({ [ARTICLE]: museumFiles['museum/article.md'] });
    const outcome = await library.publish({ article: 'lighthouse', files, seen: undefined }, DEE);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ file: 'lighthouse' }] });
    expect((await readAll(folder))[ARTICLE]).toContain('Lighthouse of Skarn');
  });

  test('with faults tells all of them and leaves no folder behind', async () => {
    const { library, folder } = await openKept();
    const version = versionOf(library);
    const broken = {
      'museum/article.md': `${museumFiles['museum/article.md']}\nA \u202Eturned line.\n`,
      'museum/questions.yaml': 'questions:\n  - id: x\n    ask: [What is x?]\n    cite: [p99s1]\n',
    };
    const outcome = await library.publish(
      { article: 'museum', files: toFiles(broken), seen: undefined },
      DEE,
    );
    const problems = outcome.kind === 'refused' ? outcome.problems : [];
    expect(problems.map(({ file }) => file).sort()).toEqual(Object.keys(broken).sort());
    expect(await readdir(folder)).not.toContain('museum');
    expect(versionOf(library)).toBe(version);
  });
});

describe('an article’s next text', () => {
  test('comes into force with the files that cite it, in one step; an empty file goes', async () => {
    const { library, folder } = await openKept();
    const before = await readAll(folder);
    const text = (before[ARTICLE] ?? '').replace('three weeks', 'four weeks');
    const files = toFiles({ [ARTICLE]: text, 'lighthouse/checks.yaml': '' });
    const seen = toFiles(before).filter(({ name }) => name.startsWith('lighthouse/'));
    const outcome = await library.publish({ article: 'lighthouse', files, seen }, { ...DEE, how: 'update' });
    expect(outcome).toMatchObject({ kind: 'loaded', record: { how: 'update' } });
    const now = await readAll(folder);
    expect(now[ARTICLE]).toBe(text);
    expect(Object.keys(now)).not.toContain('lighthouse/checks.yaml');
  });

  test('is not written where a file of the article was saved or added since it was read', async () => {
    const { library, folder } = await openKept();
    const seen = toFiles(await readAll(folder)).filter(({ name }) => name.startsWith('lighthouse/'));
    await save(folder, { [QUESTIONS]: '# somebody is at work\nquestions: []\n' });
    const files = toFiles({ [ARTICLE]: 'x' });
    const outcome = await library.publish({ article: 'lighthouse', files, seen }, { ...DEE, how: 'update' });
    expect(JSON.stringify(outcome)).toContain('have changed since you began');
    expect((await readAll(folder))[QUESTIONS]).toContain('somebody is at work');
  });
});

describe('an article’s next text is not written', () => {
  test.each([
    { what: 'a file was added', seen: (names: readonly string[]) => names.slice(1) },
    {
      what: 'a file was taken away',
      seen: (names: readonly string[]) => [...names, 'lighthouse/words.yaml'],
    },
    {
      what: 'a file got another name',
      seen: (names: readonly string[]) => [...names.slice(1), 'lighthouse/words.yaml'],
    },
  ])('where $what since it was read', async ({ seen }) => {
    const { library, folder } = await openKept();
    const before = await readAll(folder);
    const names = Object.keys(before).filter((name) => name.startsWith('lighthouse/'));
    const known = toFiles(Object.fromEntries(seen(names).map((name) => [name, before[name] ?? ''])));
    const files = toFiles({ [ARTICLE]: (before[ARTICLE] ?? '').replace('three weeks', 'four weeks') });
    expect(await library.publish({ article: 'lighthouse', files, seen: known }, DEE)).toMatchObject({
      kind: 'refused',
      problems: [{ severity: 'error', file: 'lighthouse', what: expect.stringContaining('have changed') }],
    });
    expect(await readAll(folder)).toEqual(before);
  });

  test('where what is there and kept nowhere else cannot be set aside', async () => {
    const { library, folder, data } = await openKept();
    await save(folder, { [QUESTIONS]: SHORTER });
    await rm(join(data, 'set-aside'), { recursive: true });
    await writeFile(join(data, 'set-aside'), '');
    const before = await readAll(folder);
    const seen = toFiles(before).filter(({ name }) => name.startsWith('lighthouse/'));
    const files = toFiles({ [QUESTIONS]: `${SHORTER}# next\n` });
    expect(await library.publish({ article: 'lighthouse', files, seen }, DEE)).toMatchObject({
      kind: 'refused',
      problems: [{ what: expect.stringContaining('could not be set aside') }],
    });
    expect(await readAll(folder)).toEqual(before);
  });
});

test.each([
  { moment: 'before a file was written', written: {} },
  { moment: 'between two files', written: { 'museum/article.md': museumFiles['museum/article.md'] } },
])('what was begun and cut short is carried through at the start: $moment', async ({ written }) => {
  const kept = await openKept();
  const before = await readAll(kept.folder);
  const first = versionOf(kept.library);
  await kept.library.publish({ article: 'museum', files: toFiles(museumFiles), seen: undefined }, DEE);
  const version = versionOf(kept.library);
  await kept.library.rollBack(first, DEE);
  await kept.versions.begin({ ...DEE, version, summary: '1 article', restores: true });
  await save(kept.folder, written);
  const { library, folder } = await openKept(kept);
  expect(await readAll(folder)).toEqual({ ...before, ...museumFiles });
  expect(library.history()[0]).toMatchObject({ version, ...DEE });
  expect(await readdir(join(kept.data, 'set-aside'))).toEqual([]);
});

function toFiles(texts: Readonly<Record<string, string>>): readonly FileBytes[] {
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}
