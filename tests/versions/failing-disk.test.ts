import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileBytes } from '../../src/knowledge/files/read-files.ts';
import { toVersion } from '../../src/knowledge/read-knowledge.ts';
import { openVersions } from '../../src/versions/open-versions.ts';
import type { Versions } from '../../src/versions/versions.ts';
import { expectOk } from '../expect-ok.ts';
import { onFailingDisk } from '../failing-disk.ts';
import { makeFolder } from '../make-folder.ts';
import { smallFiles } from '../small-article.ts';

const NOTE = { who: 'Ada', how: 'reload', summary: '1 wording added' } as const;
const KEEP = { versions: 3, days: 10 };

describe.each([{ lasts: false }, { lasts: true }])(
  'where a change of the disk fails (and all later ones: $lasts)',
  ({ lasts }) => {
    test('what is said to be kept is kept, and nothing that is listed is lost, whichever change it is', async () => {
      const template = await makeFolder();
      const all = ['# a\n', '# b\n', '# c\n', '# d\n'].map(filesWith);
      for (const files of all.slice(0, 3)) await keep(await open(template), files);
      const fourth = all[3] ?? [];
      const told = new Set<string>();
      for (let at = 1; ; at += 1) {
        const folder = join(await makeFolder(), 'versions');
        await cp(template, folder, { recursive: true });
        const versions = await open(folder);
        let outcome = '';
        const { changes } = await onFailingDisk({ at, lasts }, async () => {
          outcome = await keep(versions, fourth);
        });
        told.add(outcome);
        await expectAllReadable(versions, `change ${at}, before the restart`);
        const again = await open(folder);
        await expectAllReadable(again, `change ${at}`);
        if (outcome === 'recorded') expect(again.list()[0]?.version, `change ${at}`).toBe(toVersion(fourth));
        expect(await keep(again, fourth), `change ${at}, again`).toBe('recorded');
        expect(again.list()[0]?.version).toBe(toVersion(fourth));
        await expectAllReadable(await open(folder), `change ${at}, again`);
        expect(await findHalves(folder)).toEqual([]);
        if (changes < at) break;
      }
      expect([...told].sort()).toEqual(['failed', 'recorded']);
    });

    test('what is about to be written is noted or said not to be, whichever change it is', async () => {
      for (let at = 1; ; at += 1) {
        const folder = await makeFolder();
        const versions = await open(folder);
        const begun = { ...NOTE, version: 'abcdef0', restores: true };
        let outcome = '';
        const { changes } = await onFailingDisk({ at, lasts }, async () => {
          outcome = (await versions.begin(begun)).kind;
        });
        const found = (await open(folder)).unfinished();
        if (outcome === 'done') expect(found, `change ${at}`).toEqual(begun);
        if (changes < at) break;
        expect(outcome, `change ${at}`).toBe('failed');
      }
    });
  },
);

async function open(folder: string): Promise<Versions> {
  return expectOk(await openVersions(folder, { keep: KEEP })).versions;
}

/** @returns what came of it */
async function keep(versions: Versions, files: readonly FileBytes[]): Promise<string> {
  const version = toVersion(files);
  const stored = await versions.store(version, files);
  return stored.kind === 'failed' ? stored.kind : (await versions.record({ ...NOTE, version })).kind;
}

async function expectAllReadable(versions: Versions, when: string): Promise<void> {
  for (const { version, number } of versions.list())
    expect(await versions.read(version), `${when}: number ${number}`).toMatchObject({ kind: 'read' });
}

async function findHalves(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.includes('.unfinished-'));
}

/** The small article's files, with another end of its questions. */
function filesWith(end: string): readonly FileBytes[] {
  return Object.entries(smallFiles).map(([name, text]) => ({
    name,
    bytes: Buffer.from(name.endsWith('questions.yaml') ? `${text}${end}` : text),
  }));
}
