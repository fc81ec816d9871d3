import { chmod, lstat, mkdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import type { Edit } from '../../src/library/propose-edit.ts';
import { expectOk } from '../expect-ok.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import { ADA, ask, BEN, BROKEN, openKept, QUESTIONS, readAll, SOUND, save, versionOf } from './open-kept.ts';

const COMMENTED = `# Tended by Ada; keep the order.
${SOUND.replace('  - id: cost\n', '  # The office gave this figure.\n  - id: cost # do not rename\n')}
# The end.
`;

const WORDING = {
  article: 'lighthouse',
  kind: 'wordings',
  section: 'questions',
  id: 'cost',
  wordings: ['bill for the new lantern'],
} as const;

describe('an edit', () => {
  test.each<{ what: string; edit: Edit; question: string; shows: string; adds: string }>([
    {
      what: 'a wording',
      edit: WORDING,
      question: 'bill for the new lantern',
      shows: 'p2s1',
      adds: '      - bill for the new lantern',
    },
    {
      what: 'an entry',
      edit: {
        article: 'lighthouse',
        kind: 'entry',
        wordings: ['Who is the mayor?', 'name of the mayor'],
        cite: ['p3s1'],
      },
      question: 'name of the mayor',
      shows: 'p3s1',
      adds: `  - id: mayor
    ask:
      - Who is the mayor?
      - name of the mayor
    cite: [p3s1]`,
    },
    {
      what: 'a gap',
      edit: {
        article: 'lighthouse',
        kind: 'gap',
        missing: 'how old the tower is',
        wordings: ['How old is the tower?'],
        near: 'p2s2',
      },
      question: 'How old is the tower?',
      shows: 'gap',
      adds: `  - id: old-tower
    missing: how old the tower is
    ask:
      - How old is the tower?
    near: p2s2`,
    },
  ])(
    'puts $what in force and into the file, everything else as it was',
    async ({ edit, question, shows, adds }) => {
      const { library, folder } = await openKept({
        folder: await writeSmallKnowledge({ [QUESTIONS]: COMMENTED }),
      });
      expect(await library.edit(edit, BEN, versionOf(library))).toMatchObject({
        kind: 'loaded',
        record: BEN,
      });
      expect(ask(library, question)).toEqual([shows]);
      const text = await readFile(join(folder, QUESTIONS), 'utf8');
      expect(text.split(`${adds}\n`)).toHaveLength(2);
      expect(text.replace(`${adds}\n`, '')).toBe(COMMENTED);
      expect(await library.reload(ADA)).toMatchObject({ kind: 'unchanged' });
    },
  );

  test('keeps the byte-order mark and the line ends of Windows', async () => {
    const windows = `\uFEFF${SOUND}`.replaceAll('\n', '\r\n');
    const { library, folder } = await openKept({
      folder: await writeSmallKnowledge({ [QUESTIONS]: windows }),
    });
    expect(await library.edit(WORDING, BEN, versionOf(library))).toMatchObject({ kind: 'loaded' });
    const text = await readFile(join(folder, QUESTIONS), 'utf8');
    expect(text.replace('      - bill for the new lantern\r\n', '')).toBe(windows);
  });

  test('keeps the rights of the file, and follows a link to where it is', async () => {
    const { library, folder } = await openKept();
    const real = join(folder, 'lighthouse', 'the-questions.txt');
    await rename(join(folder, QUESTIONS), real);
    await symlink('the-questions.txt', join(folder, QUESTIONS));
    await chmod(real, 0o640);
    expect(await library.edit(WORDING, BEN, versionOf(library))).toMatchObject({ kind: 'loaded' });
    expect((await lstat(join(folder, QUESTIONS))).isSymbolicLink()).toBe(true);
    expect((await stat(real)).mode & 0o777).toBe(0o640);
    expect(await readFile(real, 'utf8')).toContain('bill for the new lantern');
  });

  test('works without a place for versions', async () => {
    const folder = await writeSmallKnowledge();
    const opened = expectOk(await openLibrary(folder));
    const { library } = opened;
    const outcome = await library.edit(WORDING, BEN, versionOf(library));
    expect(outcome).toMatchObject({ kind: 'loaded', record: undefined, unkept: undefined });
    expect(ask(library, 'bill for the new lantern')).toEqual(['p2s1']);
  });
});

describe('an edit is refused, and the file is left as it is,', () => {
  test.each<{ fault: string; edit: Edit; what: RegExp }>([
    {
      fault: 'when the wording belongs to another entry',
      edit: { ...WORDING, wordings: ['number of helpers'] },
      what: /number of helpers/,
    },
    {
      fault: 'when the wording does not find its own entry',
      edit: { ...WORDING, id: 'relit', wordings: ["price's of the repair"] },
      what: /does not reach its own entry/,
    },
    {
      fault: 'when the entry is not there any more',
      edit: { ...WORDING, id: 'price' },
      what: /There is no “price” in this file any more\./,
    },
    {
      fault: 'when the article is not there any more',
      edit: { ...WORDING, article: 'museum' },
      what: /This article is not in the folder any more\./,
    },
    {
      fault: 'when a sentence is cited that is not there',
      edit: { article: 'lighthouse', kind: 'entry', wordings: ['Who is the mayor?'], cite: ['p9s9'] },
      what: /p9s9/,
    },
  ])('$fault', async ({ edit, what }) => {
    const { library, folder } = await openKept();
    const before = library.current();
    const outcome = await library.edit(edit, BEN, versionOf(library));
    expect(outcome).toMatchObject({
      kind: 'refused',
      problems: expect.arrayContaining([expect.objectContaining({ what: expect.stringMatching(what) })]),
    });
    expect(await readAll(folder)).toEqual({ ...smallFiles });
    expect(library.current()).toBe(before);
    expect(library.lastRefusal()).toBeUndefined();
  });

  test('when the file has a fault', async () => {
    const { library, folder } = await openKept();
    await save(folder, { [QUESTIONS]: BROKEN });
    expect(await library.edit(WORDING, BEN, versionOf(library))).toMatchObject({ kind: 'refused' });
    expect(await readFile(join(folder, QUESTIONS), 'utf8')).toBe(BROKEN);
  });

  test('when another file has a fault', async () => {
    const { library, folder } = await openKept();
    await save(folder, { 'lighthouse/checks.yaml': 'must: 7\n' });
    expect(await library.edit(WORDING, BEN, versionOf(library))).toMatchObject({
      kind: 'refused',
      problems: [{ file: 'lighthouse/checks.yaml' }],
    });
    expect(await readFile(join(folder, QUESTIONS), 'utf8')).toBe(SOUND);
  });

  test('when it cannot be written down that it was begun', async () => {
    const { library, folder, data } = await openKept();
    await mkdir(join(data, 'unfinished.json', 'in the way'), { recursive: true });
    expect(await library.edit(WORDING, BEN, versionOf(library))).toMatchObject({
      kind: 'refused',
      problems: [{ fix: 'Nothing was changed; try again when that is mended.' }],
    });
    expect(await readFile(join(folder, QUESTIONS), 'utf8')).toBe(SOUND);
  });

  test('when it holds a letter that is no UTF-8, which would be written back as another', async () => {
    const { library, folder } = await openKept();
    const bytes = Buffer.concat([Buffer.from(SOUND), Buffer.from('# caf\xe9\n', 'latin1')]);
    await writeFile(join(folder, QUESTIONS), bytes);
    expect(await library.edit(WORDING, BEN, versionOf(library))).toMatchObject({
      kind: 'refused',
      problems: [{ file: QUESTIONS, what: 'A letter in this line is not saved as UTF-8.' }],
    });
    expect(await readFile(join(folder, QUESTIONS))).toEqual(bytes);
  });
});

test('an edit leaves wordings.yaml as it is, byte for byte, and a rollback brings both files back', async () => {
  const kept = await openKept();
  const name = 'lighthouse/wordings.yaml';
  const text = '# More ways to ask.\ncost: # the bill\n  - invoice for the repairs\n';
  await save(kept.folder, { [name]: text });
  expect((await kept.library.reload(ADA)).kind).toBe('loaded');
  const before = versionOf(kept.library);
  expect(ask(kept.library, 'invoice for the repairs')).toEqual(['p2s1']);
  expect((await kept.library.edit(WORDING, BEN, before)).kind).toBe('loaded');
  expect((await readAll(kept.folder))[name]).toBe(text);
  expect(ask(kept.library, 'invoice for the repairs')).toEqual(['p2s1']);
  expect((await kept.library.rollBack(before, BEN)).kind).toBe('loaded');
  expect(await readAll(kept.folder)).toMatchObject({ [name]: text, [QUESTIONS]: SOUND });
});
