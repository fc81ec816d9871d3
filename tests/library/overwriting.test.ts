import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Versions } from '../../src/versions/versions.ts';
import { smallFiles } from '../small-article.ts';
import {
  ADA,
  BROKEN,
  CLO,
  type Kept,
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

describe('before a rollback overwrites', () => {
  test.each([
    { files: 'broken files', text: BROKEN, reload: true },
    { files: 'sound files that nobody has reloaded', text: SHORTER, reload: false },
  ])('$files they are set aside as they were', async ({ text, reload }) => {
    const { library, folder, data } = await openKept();
    await save(folder, { [QUESTIONS]: text });
    if (reload) await library.reload(ADA);
    await library.rollBack(versionOf(library), CLO);
    expect(await readAll(folder)).toEqual({ ...smallFiles });
    expect(await readSetAside(data)).toEqual([{ ...smallFiles, [QUESTIONS]: text }]);
  });

  test('nothing is set aside that is a version itself', async () => {
    const { library, folder, data } = await openKept();
    const first = versionOf(library);
    await save(folder, { ...museumFiles, [QUESTIONS]: SHORTER });
    await library.reload(ADA);
    await library.rollBack(first, CLO);
    await library.rollBack(first, CLO);
    expect(await readSetAside(data)).toEqual([]);
  });

  test('nothing is set aside that is one of the older versions', async () => {
    const { library, folder, data } = await openKept();
    const first = versionOf(library);
    for (const text of [SHORTER, `${SHORTER}# more\n`]) {
      await save(folder, { [QUESTIONS]: text });
      await library.reload(ADA);
    }
    await save(folder, { [QUESTIONS]: SHORTER });
    await library.rollBack(first, CLO);
    expect(await readSetAside(data)).toEqual([]);
  });

  test('an older version is set aside whose kept files are damaged', async () => {
    const { library, folder, data } = await openKept();
    const first = versionOf(library);
    await save(folder, { [QUESTIONS]: SHORTER });
    await library.reload(ADA);
    await rm(join(data, 'contents', versionOf(library), QUESTIONS));
    await library.rollBack(first, CLO);
    expect(await readSetAside(data)).toEqual([{ ...smallFiles, [QUESTIONS]: SHORTER }]);
  });

  test('files that are kept and were never in force are set aside', async () => {
    const kept = await openKept();
    const { library, folder, data } = kept;
    await save(folder, { [QUESTIONS]: SHORTER });
    await keepWith(kept, SHORTER);
    await library.rollBack(versionOf(library), CLO);
    expect(await readSetAside(data)).toEqual([{ ...smallFiles, [QUESTIONS]: SHORTER }]);
  });

  test('a version that could not be written into the history is set aside, because it will be let go', async () => {
    const { library, folder, data } = await openKept();
    const first = versionOf(library);
    await rm(join(data, 'history'), { recursive: true });
    await save(folder, { [QUESTIONS]: SHORTER });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'loaded', unkept: expect.stringMatching(/.+/) });
    await mkdir(join(data, 'history'));
    await library.rollBack(first, CLO);
    expect(await readSetAside(data)).toEqual([{ ...smallFiles, [QUESTIONS]: SHORTER }]);
  });

  test('what somebody saves while it begins is set aside as well', async () => {
    const kept = await openKept({ wrap: saveOnBegin(SHORTER) });
    await save(kept.folder, { [QUESTIONS]: BROKEN });
    await kept.library.rollBack(versionOf(kept.library), CLO);
    expect(await readAll(kept.folder)).toEqual({ ...smallFiles });
    expect((await readSetAside(kept.data)).map((files) => files[QUESTIONS])).toEqual([BROKEN, SHORTER]);
  });
});

describe('a rollback that cannot be carried through changes nothing', () => {
  test('when a folder stands in the place of a file', async () => {
    const kept = await openRolledBack();
    await rm(join(kept.folder, 'lighthouse', 'checks.yaml'));
    await mkdir(join(kept.folder, 'lighthouse', 'checks.yaml'));
    expect(await rollBackInVain(kept)).toMatchObject({
      problems: [
        { what: expect.stringContaining('so nothing was changed') },
        { file: 'lighthouse/checks.yaml', what: '"lighthouse/checks.yaml" is a folder, not a file.' },
      ],
    });
  });

  test('when a file is there that cannot be read, and so cannot be set aside', async () => {
    const kept = await openRolledBack();
    await writeFile(join(kept.folder, QUESTIONS), Buffer.alloc(3 * 1024 * 1024, '#'));
    expect(await rollBackInVain(kept)).toMatchObject({
      problems: [
        { what: expect.stringContaining('so nothing was changed') },
        { file: QUESTIONS, what: 'This file is bigger than 2 MiB.' },
      ],
    });
  });

  test('when a file stands in the place of an article’s folder, after other files were written', async () => {
    const kept = await openRolledBack(museumFiles);
    await save(kept.folder, { [QUESTIONS]: SHORTER, museum: 'in the way' });
    expect(await rollBackInVain(kept)).toMatchObject({ problems: [{ file: 'museum/article.md' }] });
  });

  test('when a link leads out of the folder', async () => {
    const kept = await openRolledBack();
    await rm(join(kept.folder, QUESTIONS));
    await writeFile(join(kept.data, 'elsewhere.yaml'), SOUND);
    await symlink(join(kept.data, 'elsewhere.yaml'), join(kept.folder, QUESTIONS));
    expect(await rollBackInVain(kept)).toMatchObject({ kind: 'refused' });
    expect(await readFile(join(kept.data, 'elsewhere.yaml'), 'utf8')).toBe(SOUND);
  });

  test('when the files cannot be set aside', async () => {
    const kept = await openRolledBack();
    await save(kept.folder, { [QUESTIONS]: BROKEN });
    await rm(join(kept.data, 'set-aside'), { recursive: true });
    await writeFile(join(kept.data, 'set-aside'), '');
    const outcome = await rollBackInVain(kept);
    expect(outcome.kind === 'refused' && outcome.problems).toEqual([
      {
        severity: 'error',
        file: '.',
        what: expect.stringMatching(/^The files that are there now could not be set aside\./),
        fix: 'Nothing was changed; try again when that is mended.',
      },
    ]);
  });

  test('when what is begun cannot be written down', async () => {
    const kept = await openRolledBack();
    await mkdir(join(kept.data, 'unfinished.json', 'x'), { recursive: true });
    const outcome = await rollBackInVain(kept);
    expect(outcome.kind === 'refused' && outcome.problems).toEqual([
      {
        severity: 'error',
        file: '.',
        what: expect.stringContaining('unfinished.json'),
        fix: 'Nothing was changed; try again when that is mended.',
      },
    ]);
  });

  test.skipIf(process.getuid?.() === 0)(
    'when an article’s folder may not be written into (needs a user who is not root)',
    async () => {
      const kept = await openRolledBack();
      await chmod(join(kept.folder, 'lighthouse'), 0o555);
      expect(await rollBackInVain(kept)).toMatchObject({
        problems: [{ file: QUESTIONS, what: `The bot may not write "${QUESTIONS}".` }],
      });
      await chmod(join(kept.folder, 'lighthouse'), 0o755);
    },
  );
});

interface RolledBack extends Kept {
  readonly first: string;
}

/** With two versions, the second in force: fewer wordings, other synonyms, and none of the added files. */
async function openRolledBack(added: Readonly<Record<string, string>> = {}): Promise<RolledBack> {
  const kept = await openKept();
  await save(kept.folder, added);
  await kept.library.reload(ADA);
  const first = versionOf(kept.library);
  for (const name of Object.keys(added))
    await rm(join(kept.folder, name, '..'), { recursive: true, force: true });
  await save(kept.folder, { [QUESTIONS]: SHORTER, 'synonyms.yaml': 'groups:\n  - [cost, price]\n' });
  await kept.library.reload(ADA);
  return { ...kept, first };
}

async function rollBackInVain({ library, folder, first }: RolledBack) {
  const [before, files, history] = [library.current(), await readAll(folder), library.history()];
  const outcome = await library.rollBack(first, CLO);
  expect(outcome.kind).toBe('refused');
  expect(library.current()).toBe(before);
  expect(await readAll(folder)).toEqual(files);
  expect(library.history()).toEqual(history);
  return outcome;
}

/** Somebody saves the questions just before the first file is written. */
function saveOnBegin(text: string): (versions: Versions, folder: string) => Versions {
  const texts = [text];
  return (versions, folder) => ({
    ...versions,
    begin: async (unfinished) => {
      const next = unfinished === undefined ? undefined : texts.pop();
      if (next !== undefined) await writeFile(join(folder, QUESTIONS), next);
      return versions.begin(unfinished);
    },
  });
}

/** The files of each time that something was set aside, the earliest first. */
async function readSetAside(data: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const names = (await readdir(join(data, 'set-aside'))).sort();
  return Promise.all(names.map((name) => readAll(join(data, 'set-aside', name))));
}
