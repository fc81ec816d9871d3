import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gatherFiles } from '../../src/knowledge/files/read-files.ts';
import { toVersion } from '../../src/knowledge/read-knowledge.ts';
import type { Library } from '../../src/library/library.ts';
import type { Outcome } from '../../src/library/outcome.ts';
import { onFailingDisk } from '../failing-disk.ts';
import { makeFolder } from '../make-folder.ts';
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

const SLOW = { timeout: 300_000 };
const EDIT = {
  article: 'lighthouse',
  kind: 'wordings',
  section: 'questions',
  id: 'cost',
  wordings: ['bill for the new lantern'],
} as const;

const CHANGES: readonly { readonly change: string; readonly make: Change }[] = [
  {
    change: 'a reload',
    make: async (library, folder) => {
      await save(folder, { ...museumFiles, [QUESTIONS]: SHORTER });
      return () => library.reload(ADA);
    },
  },
  { change: 'an edit', make: async (library) => () => library.edit(EDIT, BEN, versionOf(library)) },
  {
    change: 'a rollback',
    make: async (library) => {
      const oldest = library.history().at(-1)?.version ?? '';
      return () => library.rollBack(oldest, CLO);
    },
  },
];

/** What is done before the disk begins to fail, and then. */
type Change = (library: Library, folder: string) => Promise<() => Promise<Outcome>>;

describe.each([{ lasts: false }, { lasts: true }])(
  'where a change of the disk fails (and all later ones: $lasts)',
  SLOW,
  ({ lasts }) => {
    test.each(CHANGES)('$change does what it says it did, whichever change it is', async ({ make }) => {
      const template = await makeTemplate();
      for (let at = 1; ; at += 1) {
        const place = await makeFolder();
        const places = { folder: join(place, 'knowledge'), data: join(place, 'data') };
        for (const part of ['folder', 'data'] as const)
          await cp(template[part], places[part], { recursive: true });
        const { library, folder } = await openKept({ ...places, keep: KEEP });
        const before = versionOf(library);
        const change = await make(library, folder);
        const outcomes: Outcome[] = [];
        const { changes } = await onFailingDisk(
          { at, lasts },
          async () => void outcomes.push(await change()),
        );
        const [outcome] = outcomes;
        const when = `change ${at}: ${outcome?.kind}`;
        if (outcome?.kind === 'loaded') expect(versionOf(library), when).toBe(outcome.now.knowledge.version);
        else expect(versionOf(library), when).toBe(before);
        const isKept = outcome?.kind !== 'loaded' || outcome.unkept === undefined;
        expect(library.troubles().length > 0, when).toBe(!isKept);
        await expectNext(places, { outcome, isKept, when });
        // There is room again, and the bot that runs goes on.
        await library.reload(ADA);
        expect(library.troubles(), when).toEqual([]);
        expect(library.history()[0]?.version, when).toBe(versionOf(library));
        if (changes < at) break;
      }
    });
  },
);

const KEEP = { versions: 3, days: 50 };

interface Told {
  readonly outcome: Outcome | undefined;
  readonly isKept: boolean;
  readonly when: string;
}

/** What the next process finds, on a copy: what was said to be in force is, and nothing that is listed is lost. */
async function expectNext(
  places: { readonly folder: string; readonly data: string },
  { outcome, isKept, when }: Told,
): Promise<void> {
  const place = await makeFolder();
  const copy = { folder: join(place, 'knowledge'), data: join(place, 'data') };
  for (const part of ['folder', 'data'] as const) await cp(places[part], copy[part], { recursive: true });
  const { library, versions, instead, folder } = await openKept({ ...copy, keep: KEEP });
  expect(instead, when).toBeUndefined();
  expect(toVersion((await gatherFiles(folder)).files), when).toBe(versionOf(library));
  if (outcome?.kind === 'loaded' && isKept)
    expect(library.history()[0]?.version, when).toBe(outcome.now.knowledge.version);
  for (const { version } of library.history())
    expect(await versions.read(version), when).toMatchObject({ kind: 'read' });
}

/** Three versions, as many as are kept. */
async function makeTemplate() {
  const { library, folder, data } = await openKept({ keep: KEEP });
  for (const end of ['# 1\n', '# 2\n']) {
    await save(folder, { [QUESTIONS]: SOUND + end });
    await library.reload(ADA);
  }
  return { folder, data };
}
