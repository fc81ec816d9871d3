import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Data, openData } from '../src/data-folder.ts';
import { type Library, openLibrary } from '../src/library/library.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { openVersions } from '../src/versions/open-versions.ts';
import { expectOk } from './expect-ok.ts';
import { museumFiles, QUESTIONS, save, withMore } from './library/open-kept.ts';
import { makeFolder } from './make-folder.ts';
import { smallFiles, writeSmallKnowledge } from './small-article.ts';

/** With more entries than one would take out at once. */
const LARGE = { ...smallFiles, [QUESTIONS]: withMore(8) };
const BROKEN_MUSEUM = { ...museumFiles, 'museum/questions.yaml': 'questions: [' };

describe('with another knowledge, what is served is', () => {
  test('the other article when KNOWLEDGE_DIR names another folder', async () => {
    const data = await makeFolder();
    expect(await serve(data, await makeKnowledge(LARGE))).toEqual(['lighthouse']);
    expect(await serve(data, await makeKnowledge(museumFiles))).toEqual(['museum']);
  });

  test('the other article when the folder’s own was replaced', async () => {
    const [data, folder] = [await makeFolder(), await makeKnowledge(LARGE)];
    await serve(data, folder);
    await rm(join(folder, 'lighthouse'), { recursive: true });
    await save(folder, museumFiles);
    expect(await serve(data, folder)).toEqual(['museum']);
  });

  test('the other article when its folder was renamed and half of its entries went with it', async () => {
    const [data, folder] = [await makeFolder(), await makeKnowledge(LARGE)];
    await serve(data, folder);
    await rename(join(folder, 'lighthouse'), join(folder, 'lantern'));
    await save(folder, { 'lantern/questions.yaml': smallFiles[QUESTIONS] });
    expect(await serve(data, folder)).toEqual(['lantern']);
  });

  test('what is left when the larger of two articles was taken out', async () => {
    const [data, folder] = [await makeFolder(), await makeKnowledge({ ...LARGE, ...museumFiles })];
    await serve(data, folder);
    await rm(join(folder, 'lighthouse'), { recursive: true });
    expect(await serve(data, folder)).toEqual(['museum']);
  });

  test('the last good version of the same articles when theirs has a fault, whatever was tried between', async () => {
    const [data, folder] = [await makeFolder(), await makeKnowledge(museumFiles)];
    await serve(data, folder);
    await serve(data, await makeKnowledge(LARGE));
    await save(folder, BROKEN_MUSEUM);
    expect(await serve(data, folder)).toEqual(['museum']);
  });

  test.each([
    { place: 'the same folder', isSame: true },
    { place: 'another folder', isSame: false },
  ])(
    'nothing of an article that is not in the folder when the one there has a fault: $place',
    async ({ isSame }) => {
      const [data, first] = [await makeFolder(), await makeKnowledge(LARGE)];
      await serve(data, first);
      const folder = isSame ? first : await makeKnowledge({});
      await rm(join(folder, 'lighthouse'), { recursive: true, force: true });
      await save(folder, BROKEN_MUSEUM);
      expect(await serve(data, folder)).toBe('refused');
    },
  );

  test('nothing of a demonstration when the article that was put beside it has a fault', async () => {
    const demo = {
      'lighthouse/article.md': smallFiles['lighthouse/article.md'].replace('---', '---\ndemo: true'),
    };
    const [data, folder] = [await makeFolder(), await makeKnowledge({ ...LARGE, ...demo })];
    expect(await serve(data, folder)).toEqual(['lighthouse']);
    await save(folder, { 'lighthouse/questions.yaml': 'questions: [' });
    expect(await serve(data, folder)).toEqual(['lighthouse']);
    await save(folder, { ...LARGE, ...demo, ...BROKEN_MUSEUM });
    expect(await serve(data, folder)).toBe('refused');
    await save(folder, museumFiles);
    expect(await serve(data, folder)).toEqual(['museum']);
  });

  test('a demonstration when it is all that is left in the folder', async () => {
    const demo = {
      'museum/article.md': museumFiles['museum/article.md'].replace('---', '---\ndemo: true'),
      'museum/questions.yaml': museumFiles['museum/questions.yaml'],
    };
    const [data, folder] = [await makeFolder(), await makeKnowledge({ ...LARGE, ...demo })];
    expect(await serve(data, folder)).toEqual(['lighthouse']);
    await rm(join(folder, 'lighthouse'), { recursive: true });
    expect(await serve(data, folder)).toEqual(['museum']);
  });

  test('still the last good version when a file of the same article was saved half', async () => {
    const [data, folder] = [await makeFolder(), await makeKnowledge({ ...LARGE, ...museumFiles })];
    await serve(data, folder);
    await save(folder, { [QUESTIONS]: smallFiles[QUESTIONS] });
    const { library, instead } = await open(data, folder);
    expect(instead?.problems).toMatchObject([
      { what: 'There were 13 entries and gaps, and there are only 5 now.' },
    ]);
    expect(library.current().knowledge.articles.map(({ id }) => id)).toEqual(['lighthouse', 'museum']);
  });
});

describe('the history', () => {
  test('of a knowledge folder tells of that folder alone', async () => {
    const data = await makeFolder();
    const [one, other] = [await makeKnowledge(LARGE), await makeKnowledge(museumFiles)];
    const opened = await open(data, one);
    const first = opened.library.current().knowledge.version;
    await opened.data.release();
    const second = await open(data, other);
    expect(second.library.history().map(({ version }) => version)).not.toContain(first);
    expect(await second.library.rollBack(first, { who: 'Ada', how: 'rollback' })).toMatchObject({
      kind: 'refused',
    });
    await second.data.release();
    expect((await open(data, one)).library.history().map(({ version }) => version)).toEqual([first]);
  });

  test('goes with data and knowledge when both are moved', async () => {
    const place = await makeFolder();
    await cp(await makeKnowledge(LARGE), join(place, 'a', 'knowledge'), { recursive: true });
    await serve(join(place, 'a', 'data'), join(place, 'a', 'knowledge'));
    await rename(join(place, 'a'), join(place, 'b'));
    const { library } = await open(join(place, 'b', 'data'), join(place, 'b', 'knowledge'));
    expect(library.history()).toHaveLength(1);
  });

  test('that an earlier release kept for all folders is gone on with', async () => {
    const [data, folder] = [await makeFolder(), await makeKnowledge(LARGE)];
    const { versions } = expectOk(
      await openVersions(join(data, 'versions'), { keep: { versions: 9, days: 9 } }),
    );
    const old = expectOk(await openLibrary(folder, versions));
    const { library } = await open(data, folder);
    expect(library.history()).toEqual(old.library.history());
    expect(await readdir(join(data, 'versions'))).toHaveLength(1);
  });
});

describe('while another process has the data folder', () => {
  test('the bot answers, keeps nothing there and says so, and can be told apart', async () => {
    const [data, folder] = [await makeFolder(), await makeKnowledge(LARGE)];
    const first = await open(data, folder);
    const before = await readdir(join(data, 'versions'), { recursive: true });
    const second = await open(data, folder);
    const said = expect.stringMatching(
      /No versions of the knowledge are kept\. Another bot on this machine has .* open/,
    );
    expect(second.data.warnings).toEqual([said]);
    expect(second.library.troubles()).toEqual([said]);
    expect(second.library.history()).toEqual([]);
    expect(await readdir(join(data, 'versions'), { recursive: true })).toEqual(before);
    const { missed } = await second.data.openMissed(() => {});
    expect(missed.troubles()).toEqual([
      expect.stringMatching(/Missed questions cannot be kept\. Another bot on this machine has/),
    ]);
    expect(first.library.troubles()).toEqual([]);
  });

  test('a start waits for it to end', async () => {
    const [data, folder] = [await makeFolder(), await makeKnowledge(LARGE)];
    const first = await open(data, folder);
    const waiting = openData(toSettings(data, folder), 20_000);
    await first.data.release();
    const second = await waiting;
    onTestFinished(second.release);
    expect(second.warnings).toEqual([]);
  });

  test('a lock whose files were damaged locks as before', async () => {
    const [data, folder] = [await makeFolder(), await makeKnowledge(LARGE)];
    await (await open(data, folder)).data.release();
    await writeFile(join(data, 'lock', 'CURRENT'), '');
    expect((await open(data, folder)).data.warnings).toEqual([]);
    expect((await open(data, folder)).data.warnings).toHaveLength(1);
  });
});

test('without a place to keep things the bot answers, and says what is not kept', async () => {
  const folder = await makeKnowledge(LARGE);
  const data = join(await makeFolder(), 'occupied');
  await writeFile(data, 'a file in the way');
  const { data: opened, library } = await open(data, folder);
  expect(opened.warnings.join('\n')).toMatch(/No versions of the knowledge are kept\. /);
  const { missed } = await opened.openMissed(() => {});
  expect([...library.troubles(), ...missed.troubles()]).toHaveLength(2);
  expect(await readFile(data, 'utf8')).toBe('a file in the way');
});

/** The ids of the articles that are served after a start, which is over then. */
async function serve(data: string, folder: string): Promise<readonly string[] | 'refused'> {
  const opened = await openData(toSettings(data, folder), 0);
  const library = await openLibrary(folder, opened.versions);
  await opened.release();
  return library.kind === 'refused'
    ? 'refused'
    : library.library.current().knowledge.articles.map(({ id }) => id);
}

async function open(
  dataFolder: string,
  folder: string,
): Promise<{ data: Data; library: Library; instead: (object & { problems?: unknown }) | undefined }> {
  const data = await openData(toSettings(dataFolder, folder), 0);
  onTestFinished(data.release);
  const { library, instead } = expectOk(await openLibrary(folder, data.versions));
  return { data, library, instead };
}

function toSettings(data: string, folder: string): Settings {
  const read = readSettings({ DATA_DIR: data, KNOWLEDGE_DIR: folder });
  if (read.kind === 'refused') throw new Error(read.problems.join('\n'));
  return read.settings;
}

/** A folder with these files alone. */
async function makeKnowledge(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await writeSmallKnowledge();
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await save(folder, files);
  return folder;
}
