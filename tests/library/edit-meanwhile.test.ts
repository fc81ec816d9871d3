import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/library/propose-edit.ts';
import type { Versions } from '../../src/versions/versions.ts';
import { ADA, ask, BEN, openKept, QUESTIONS, SHORTER, SOUND, save, versionOf } from './open-kept.ts';

const BILL = 'bill for the new lantern';
const MAYOR: Edit = {
  article: 'lighthouse',
  kind: 'entry',
  wordings: ['Who is the mayor?'],
  cite: ['p3s1'],
};

describe('an edit of files that somebody else has changed', () => {
  test('keeps what was saved and not reloaded yet, and both are in force', async () => {
    const { library, folder } = await openKept();
    const seen = versionOf(library);
    const saved = SOUND.replace('      - what was paid\n', '      - crowns that were spent\n');
    await save(folder, { [QUESTIONS]: saved });
    expect(await library.edit(addWording(BILL), BEN, seen)).toMatchObject({
      kind: 'loaded',
      changes: {
        added: [`wording lighthouse/cost “${BILL}”`, 'wording lighthouse/cost “crowns that were spent”'],
        removed: ['wording lighthouse/cost “what was paid”'],
      },
      meanwhile: [],
    });
    for (const question of [BILL, 'crowns that were spent']) expect(ask(library, question)).toEqual(['p2s1']);
    const text = await readFile(join(folder, QUESTIONS), 'utf8');
    expect(text.replace(`      - ${BILL}\n`, '')).toBe(saved);
  });

  test('tells what came into force since its author looked, the earliest first', async () => {
    const { library, folder } = await openKept();
    const seen = versionOf(library);
    await save(folder, { [QUESTIONS]: SHORTER });
    await library.reload(ADA);
    await library.edit(MAYOR, { who: 'Clo', how: 'edit' }, versionOf(library));
    const outcome = await library.edit(addWording(BILL), BEN, seen);
    expect(outcome).toMatchObject({
      kind: 'loaded',
      meanwhile: [
        { who: 'Ada', summary: '2 wordings removed' },
        { who: 'Clo', summary: '1 entry added' },
      ],
    });
    const last = await library.edit(addWording('expense of the glass'), BEN, versionOf(library));
    expect(last).toMatchObject({ kind: 'loaded', meanwhile: [] });
  });

  test('twice at once puts both in, and tells the second of the first', async () => {
    const { library, folder } = await openKept();
    const seen = versionOf(library);
    const outcomes = await Promise.all([
      library.edit(MAYOR, ADA, seen),
      library.edit(addWording(BILL), BEN, seen),
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'loaded', meanwhile: [] },
      { kind: 'loaded', meanwhile: [{ who: 'Ada', summary: '1 entry added' }] },
    ]);
    expect([ask(library, 'Who is the mayor?'), ask(library, BILL)]).toEqual([['p3s1'], ['p2s1']]);
    const text = await readFile(join(folder, QUESTIONS), 'utf8');
    expect(text).toContain('Who is the mayor?');
    expect(text).toContain(BILL);
  });

  test('twice the same is refused the second time, in words that name it', async () => {
    const { library, folder } = await openKept();
    const seen = versionOf(library);
    const outcomes = await Promise.all([
      library.edit(addWording(BILL), ADA, seen),
      library.edit(addWording('Bill for the new lantern?'), BEN, seen),
    ]);
    const what = '“Bill for the new lantern?” is a way to ask this already.';
    expect(outcomes).toMatchObject([{ kind: 'loaded' }, { kind: 'refused', problems: [{ what }] }]);
    expect((await readFile(join(folder, QUESTIONS), 'utf8')).match(/bill for/gi)).toHaveLength(1);
  });
});

describe('an edit of a file that is saved between reading and writing', () => {
  test('is made again in what was saved, and loses nothing', async () => {
    const saved = ['helpers in all', 'hands that helped'].map((text) =>
      SOUND.replace('      - number of helpers\n', `      - ${text}\n`),
    );
    const { library, folder } = await openKept({ wrap: saveOnBegin(saved) });
    expect(await library.edit(addWording(BILL), BEN, versionOf(library))).toMatchObject({ kind: 'loaded' });
    const text = await readFile(join(folder, QUESTIONS), 'utf8');
    expect(text.replace(`      - ${BILL}\n`, '')).toBe(saved[1]);
    expect(ask(library, 'hands that helped')).toEqual(['p2s2']);
    expect(library.history()).toHaveLength(2);
  });

  test('again and again is refused in words, and the file is as it was saved', async () => {
    const saved = [1, 2, 3, 4, 5, 6].map((number) => `${SOUND}# saved ${number} times\n`);
    const { library, folder, versions } = await openKept({ wrap: saveOnBegin(saved) });
    expect(await library.edit(addWording(BILL), BEN, versionOf(library))).toMatchObject({
      kind: 'refused',
      problems: [
        {
          file: QUESTIONS,
          what: 'Somebody else keeps writing this file.',
          fix: 'Try again when it is saved.',
        },
      ],
    });
    expect(await readFile(join(folder, QUESTIONS), 'utf8')).toMatch(/# saved \d times\n$/);
    expect(ask(library, BILL)).not.toEqual(['p2s1']);
    expect(versions.unfinished()).toBeUndefined();
  });

  test('by a program that writes as fast as it can ends in one of both, and the file is whole', async () => {
    const { library, folder } = await openKept();
    const path = join(folder, QUESTIONS);
    const writing = (async () => {
      for (let number = 1; number <= 60; number += 1) await writeFile(path, `${SOUND}# ${number}\n`);
    })();
    const outcome = await library.edit(addWording(BILL), BEN, versionOf(library));
    await writing;
    const text = await readFile(path, 'utf8');
    expect(['loaded', 'refused']).toContain(outcome.kind);
    expect(text.replace(`      - ${BILL}\n`, '').replace(/# \d+\n/, '')).toBe(SOUND);
    if (outcome.kind === 'loaded') expect(outcome.now).toBe(library.current());
  });
});

function addWording(text: string): Edit {
  return { article: 'lighthouse', kind: 'wordings', section: 'questions', id: 'cost', wordings: [text] };
}

/** Somebody saves the questions each time that something is about to be written. */
function saveOnBegin(texts: readonly string[]): (versions: Versions, folder: string) => Versions {
  const left = [...texts];
  return (versions, folder) => ({
    ...versions,
    begin: async (unfinished) => {
      const next = unfinished === undefined ? undefined : left.shift();
      if (next !== undefined) await writeFile(join(folder, QUESTIONS), next);
      return versions.begin(unfinished);
    },
  });
}
