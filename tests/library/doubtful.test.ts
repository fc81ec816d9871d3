import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { expectOk } from '../expect-ok.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import {
  ADA,
  ask,
  BEN,
  BROKEN,
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
const ANSWERED = `${smallFiles[CHECKS]}  - crowns paid\n`;

describe('a change that would answer worse', () => {
  test.each([
    {
      change: 'a must check that fails',
      text: FAILING,
      what: 'The question "on which day did it shine again" must be answered with p3s1, but the entry "relit", whose wording "which day did it shine again" is nearest, wins and shows p1s1.',
    },
    {
      change: 'a must_not check that fails',
      text: ANSWERED,
      what: 'The question "crowns paid" must not be answered, but the entry "cost", whose wording "what was paid" is nearest, wins and shows p2s1.',
    },
  ])('waits for a confirmation: $change', async ({ text, what }) => {
    const { library, folder } = await openKept();
    const before = library.current();
    await save(folder, { [CHECKS]: text });
    const asked = await library.reload(ADA);
    expect(asked).toMatchObject({ kind: 'doubtful', doubts: [{ file: CHECKS, what }], before });
    expect(library.current()).toBe(before);
    expect(library.lastRefusal()?.problems).toMatchObject([{ what }]);
    expect(library.history()).toHaveLength(1);
    expect(await library.confirm(versionIn(asked), 'Ben')).toMatchObject({
      kind: 'loaded',
      record: { who: 'Ben', how: 'reload', version: versionIn(asked) },
    });
    expect(versionOf(library)).toBe(versionIn(asked));
    expect(library.lastRefusal()).toBeUndefined();
  });

  test.each([
    { now: 7, outcome: 'doubtful', why: '5 of 12 are gone' },
    { now: 8, outcome: 'loaded', why: '4 of 12 are gone, and files may lose a few' },
  ])('is told by how many entries and gaps are left: $why', async ({ now, outcome }) => {
    const { library, folder } = await openWithMore(8);
    await save(folder, { [QUESTIONS]: withMore(now - SMALL) });
    expect(await library.reload(ADA)).toMatchObject({ kind: outcome });
  });

  test('is none where no more than three tenths are gone, however many that is', async () => {
    const { library, folder } = await openWithMore(16);
    await save(folder, { [QUESTIONS]: withMore(10) });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'loaded' });
  });

  test('is none where an article was taken out as a whole, with all that was asked of it', async () => {
    const { library, folder } = await openKept();
    await save(folder, { ...museumFiles, 'museum/questions.yaml': aboutHalls(8) });
    await library.reload(ADA);
    await rm(join(folder, 'museum'), { recursive: true });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'loaded' });
  });

  test('tells how many entries and gaps there were and are', async () => {
    const { library, folder } = await openWithMore(8);
    await save(folder, { [QUESTIONS]: SOUND });
    const outcome = await library.reload(ADA);
    expect(outcome.kind === 'doubtful' && outcome.doubts).toEqual([
      {
        severity: 'warning',
        file: '.',
        what: 'There were 12 entries and gaps, and there are only 4 now.',
        fix: 'Confirm if you took them out on purpose; otherwise look whether a file was saved whole.',
      },
    ]);
    expect(ask(library, 'anchor of the keepers')).toEqual(['p3s2']);
  });

  test('is not asked about again once it was confirmed, nor when it fails as before', async () => {
    const { library, folder } = await openKept();
    await save(folder, { [CHECKS]: FAILING });
    await library.confirm(versionIn(await library.reload(ADA)), 'Ada');
    expect(await library.reload(ADA)).toMatchObject({ kind: 'unchanged' });
    await save(folder, { [QUESTIONS]: SHORTER, [CHECKS]: `# moved down\n${FAILING}` });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'loaded' });
  });

  test('is not asked about again when another wording is the nearest now', async () => {
    const { library, folder } = await openKept();
    await save(folder, { [CHECKS]: FAILING });
    await library.confirm(versionIn(await library.reload(ADA)), 'Ada');
    const nearer = SOUND.replace('which day did it shine again', 'which day did it shine again then');
    await save(folder, { [QUESTIONS]: nearer });
    const loaded = expectOk(await library.reload(ADA));
    expect(loaded.kind).toBe('loaded');
    expect(loaded.kind === 'loaded' && loaded.now.selfTest.doubts[0]?.what).toContain(
      'whose wording "which day did it shine again then" is nearest',
    );
  });

  test('is asked about again by every reload until it is confirmed', async () => {
    const { library, folder } = await openKept();
    await save(folder, { [CHECKS]: FAILING });
    const [first, second] = [await library.reload(ADA), await library.reload(ADA)];
    expect(versionIn(first)).toBe(versionIn(second));
  });
});

describe('confirming', () => {
  test('a version that the files no longer lead to asks again about what they say now', async () => {
    const { library, folder } = await openKept();
    await save(folder, { [CHECKS]: FAILING });
    const old = versionIn(await library.reload(ADA));
    await save(folder, { [QUESTIONS]: SHORTER });
    const asked = await library.confirm(old, 'Ada');
    expect(versionIn(asked)).not.toBe(old);
    expect(await library.confirm(versionIn(asked), 'Ada')).toMatchObject({ kind: 'loaded' });
  });

  test.each([
    { files: 'broken', text: BROKEN, outcome: 'refused' },
    { files: 'sound, and no worse than before', text: SHORTER, outcome: 'loaded' },
    { files: 'as they were', text: SOUND, outcome: 'unchanged' },
  ])('when the files are $files by then says so: $outcome', async ({ text, outcome }) => {
    const { library, folder } = await openKept();
    await save(folder, { [CHECKS]: FAILING });
    const asked = await library.reload(ADA);
    await save(folder, { ...smallFiles, [QUESTIONS]: text });
    expect(await library.confirm(versionIn(asked), 'Ada')).toMatchObject({ kind: outcome });
    expect(ask(library, 'price of the repair')).toEqual(['p2s1']);
  });

  test('what nobody asked about reads the files', async () => {
    const { library, folder } = await openKept();
    expect(await library.confirm('0000000', 'Ada')).toMatchObject({ kind: 'unchanged' });
    await save(folder, { [CHECKS]: FAILING });
    expect(await library.confirm('0000000', 'Ada')).toMatchObject({ kind: 'doubtful' });
  });

  test('twice at once brings it into force once', async () => {
    const { library, folder } = await openKept();
    await save(folder, { [CHECKS]: FAILING });
    const version = versionIn(await library.reload(ADA));
    const outcomes = await Promise.all([library.confirm(version, 'Ada'), library.confirm(version, 'Ben')]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['loaded', 'unchanged']);
    expect(library.history().map(({ who }) => who)).toEqual(['Ada', 'the files']);
  });

  test('an edit that makes a check fail writes it into the file; until then the file is as it was', async () => {
    const { library, folder } = await openKept({
      folder: await writeSmallKnowledge({ [CHECKS]: 'must_not:\n  - Was the bell heavy?\n' }),
    });
    const before = await readAll(folder);
    const asked = await library.edit(HEAVY, BEN, versionOf(library));
    expect(asked).toMatchObject({ kind: 'doubtful', doubts: [{ file: CHECKS }] });
    expect(await readAll(folder)).toEqual(before);
    const outcomes = [
      await library.confirm(versionIn(asked), 'Clo'),
      await library.confirm(versionIn(asked), 'Clo'),
    ];
    expect(outcomes).toMatchObject([
      { kind: 'loaded', record: { who: 'Clo', how: 'edit' } },
      { kind: 'unchanged' },
    ]);
    expect((await readFile(join(folder, QUESTIONS), 'utf8')).split('How heavy was the bell?')).toHaveLength(
      2,
    );
    expect(ask(library, 'How heavy was the bell?')).toEqual(['p1s2']);
  });
});

const HEAVY = {
  article: 'lighthouse',
  kind: 'entry',
  wordings: ['How heavy was the bell?', 'was that bell heavy'],
  cite: ['p1s2'],
} as const;

/** The questions of the museum, so many. */
function aboutHalls(count: number): string {
  const entries = Array.from(
    { length: count },
    (_, at) =>
      `  - id: hall-${at}\n    ask: [What about hall ${at}?, number ${at} of the halls]\n    cite: [p1s2]\n`,
  );
  return `questions:\n${entries.join('')}`;
}

/** Entries and gaps of the small article. */
const SMALL = 4;

async function openWithMore(count: number) {
  return openKept({ folder: await writeSmallKnowledge({ [QUESTIONS]: withMore(count) }) });
}

function versionIn(outcome: Awaited<ReturnType<Library['reload']>>): string {
  if (outcome.kind !== 'doubtful') throw new Error(`not doubtful but ${outcome.kind}`);
  return outcome.version;
}
