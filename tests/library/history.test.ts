import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ADA,
  BEN,
  CLO,
  museumFiles,
  openKept,
  QUESTIONS,
  SHORTER,
  SOUND,
  save,
  versionOf,
} from './open-kept.ts';

const WORDING = {
  article: 'lighthouse',
  kind: 'wordings',
  section: 'questions',
  id: 'cost',
  wordings: ['bill for the new lantern'],
} as const;

describe('the history', () => {
  test('tells of every knowledge that came into force who brought it, how, and what changed', async () => {
    const { library, folder } = await openKept();
    const first = versionOf(library);
    await save(folder, { [QUESTIONS]: SHORTER });
    await library.reload(ADA);
    const second = versionOf(library);
    await library.edit(WORDING, BEN, second);
    const third = versionOf(library);
    await library.rollBack(first, CLO);
    await save(folder, museumFiles);
    await library.reload({ who: 'the files', how: 'saved' });
    expect(library.history().map(({ at: _, ...record }) => record)).toEqual([
      {
        number: 5,
        version: versionOf(library),
        who: 'the files',
        how: 'saved',
        summary: '1 article, 1 entry and 3 sentences added',
      },
      {
        number: 4,
        version: first,
        ...CLO,
        summary: '2 wordings added, 1 wording removed',
      },
      { number: 3, version: third, ...BEN, summary: '1 wording added' },
      { number: 2, version: second, ...ADA, summary: '2 wordings removed' },
      {
        number: 1,
        version: first,
        who: 'the files',
        how: 'start',
        summary: 'Found when the bot started.',
      },
    ]);
  });

  test('gives back what each version said, and nothing for one that it does not have', async () => {
    const { library, folder } = await openKept();
    const first = versionOf(library);
    await save(folder, { [QUESTIONS]: SHORTER });
    await library.reload(ADA);
    const before = await library.readVersion(first);
    expect(before?.articles[0]?.entries[1]?.wordings).toContain('what was paid');
    const now = await library.readVersion(versionOf(library));
    expect(now).toEqual(library.current().knowledge);
    expect(await library.readVersion('0000000')).toBeUndefined();
  });

  test('has no line for what did not come into force', async () => {
    const { library, folder } = await openKept();
    for (const text of ['questions: [', SOUND]) {
      await save(folder, { [QUESTIONS]: text });
      await library.reload(ADA);
    }
    await library.rollBack('0000000', CLO);
    await library.edit({ ...WORDING, id: 'nobody' }, BEN, versionOf(library));
    expect(library.history()).toHaveLength(1);
  });

  test('has a line for a change of comments, which changes no answer', async () => {
    const { library, folder } = await openKept();
    await save(folder, { [QUESTIONS]: `# Tended by the harbour office.\n${SOUND}` });
    await library.reload(ADA);
    expect(library.history()[0]).toMatchObject({ number: 2, summary: 'nothing that is answered from' });
  });

  test('lets go of what is more than is to be kept, and its files with it', async () => {
    const { library, folder, data } = await openKept({ keep: { versions: 3, days: 50 } });
    for (const end of ['# 1\n', '# 2\n', '# 3\n', '# 4\n']) {
      await save(folder, { [QUESTIONS]: SOUND + end });
      await library.reload(ADA);
    }
    const kept = library.history().map(({ version }) => version);
    expect(library.history().map(({ number }) => number)).toEqual([5, 4, 3]);
    expect((await readdir(join(data, 'contents'))).sort()).toEqual([...kept].sort());
    expect(await readdir(join(data, 'history'))).toEqual(['000003.json', '000004.json', '000005.json']);
  });
});
