import { expect, test } from 'vitest';
import type { FileBytes } from '../../src/knowledge/files/read-files.ts';
import { toVersion } from '../../src/knowledge/read-knowledge.ts';
import { openVersions } from '../../src/versions/open-versions.ts';
import type { Recorded, Versions } from '../../src/versions/versions.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';
import { smallFiles } from '../small-article.ts';

const NOTE = { who: 'Ada', how: 'reload', summary: '1 wording added' } as const;
const KEEP = { versions: 3, days: 10 };
const SLOW = { timeout: 300_000 };

test('two that use one folder lose nothing that is listed, whatever comes first', SLOW, async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const folder = await makeFolder();
    const stores = [await open(folder), await open(folder)] as const;
    const draw = createDraw(seed);
    const waiting = stores.map((versions, who) =>
      Array.from({ length: 4 }, (_, round) => ({
        versions,
        files: filesWith(`# ${draw(2) === 0 ? who : 'both'} ${round}\n`),
      })),
    );
    const running: Promise<Recorded>[] = [];
    while (waiting.some((own) => own.length > 0)) {
      const next = waiting[draw(2)]?.shift();
      if (next === undefined) continue;
      const version = toVersion(next.files);
      running.push(
        next.versions.store(version, next.files).then(() => next.versions.record({ ...NOTE, version })),
      );
      if (draw(3) > 0) await running.at(-1 - draw(Math.min(2, running.length)));
    }
    const outcomes = await Promise.all(running);
    // Who comes back to a version that the other lets go of at that moment is told so.
    for (const outcome of outcomes)
      if (outcome.kind === 'failed')
        expect(outcome.what).toMatch(/^Version [0-9a-f]{7} is not kept any more\.$/);
    const versions = await open(folder);
    for (const { version } of versions.list())
      expect(await versions.read(version), `seed ${seed}`).toMatchObject({ kind: 'read' });
    const listed = versions.list().map(({ version }) => version);
    expect(
      listed.some((version, index) => version === listed[index + 1]),
      `seed ${seed}`,
    ).toBe(false);
  }
});

test('what one has kept and not yet written down is not let go of by the other', async () => {
  const folder = await makeFolder();
  const [one, other] = [await open(folder), await open(folder)];
  const [first, second] = [filesWith('# 1\n'), filesWith('# 2\n')];
  const [mine, theirs] = [toVersion(first), toVersion(second)];
  await one.store(mine, first);
  await other.store(theirs, second);
  expect(await other.record({ ...NOTE, version: theirs })).toMatchObject({ kind: 'recorded' });
  expect(await one.record({ ...NOTE, version: mine })).toMatchObject({ kind: 'recorded' });
  expect(one.list().map(({ version }) => version)).toEqual([mine, theirs]);
  for (const version of [mine, theirs]) expect(await one.read(version)).toMatchObject({ kind: 'read' });
});

test('what both load is written down once', async () => {
  const folder = await makeFolder();
  const stores = [await open(folder), await open(folder)];
  const files = filesWith('# 1\n');
  const version = toVersion(files);
  const recorded = await Promise.all(
    stores.map((versions) =>
      versions.store(version, files).then(() => versions.record({ ...NOTE, version })),
    ),
  );
  expect(recorded.map(({ kind }) => kind)).toEqual(['recorded', 'recorded']);
  expect((await open(folder)).list()).toHaveLength(1);
});

async function open(folder: string): Promise<Versions> {
  return expectOk(await openVersions(folder, { keep: KEEP })).versions;
}

/** The small article's files, with another end of its questions. */
function filesWith(end: string): readonly FileBytes[] {
  return Object.entries(smallFiles).map(([name, text]) => ({
    name,
    bytes: Buffer.from(name.endsWith('questions.yaml') ? `${text}${end}` : text),
  }));
}

/** Numerical Recipes' quick generator: the same choices for the same seed. */
function createDraw(seed: number): (below: number) => number {
  let drawn = seed >>> 0;
  return (below) => {
    drawn = (Math.imul(drawn, 1664525) + 1013904223) >>> 0;
    return Math.floor((drawn / 2 ** 32) * below);
  };
}
