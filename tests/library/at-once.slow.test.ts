import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import type { Outcome } from '../../src/library/outcome.ts';
import { smallFiles } from '../small-article.ts';
import {
  ADA,
  ask,
  BEN,
  BROKEN,
  CLO,
  type Kept,
  openKept,
  QUESTIONS,
  readAll,
  SHORTER,
  SOUND,
  save,
  versionOf,
} from './open-kept.ts';

const CHECKS = 'lighthouse/checks.yaml';

test('reloads that are asked for at once share one run, under the name of the first', async () => {
  const { library, folder } = await openKept();
  const told: unknown[] = [];
  library.onOutcome((outcome, by) => told.push([outcome.kind, by.who]));
  await save(folder, { [QUESTIONS]: SHORTER });
  const asked = ['Ada', 'Ben', 'Clo'].map((who) => library.reload({ who, how: 'reload' }));
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(told).toEqual([['loaded', 'Ada']]);
});

test('reloads that are asked for during a run share the one that follows, which sees what was saved meanwhile', async () => {
  const { library, folder } = await openKept();
  const first = library.reload(ADA);
  await setImmediate();
  await save(folder, { [QUESTIONS]: SHORTER });
  const later = [library.reload(BEN), library.reload(CLO)];
  const [second, third] = await Promise.all(later);
  expect(second).toBe(third);
  expect(second).not.toBe(await first);
  expect(ask(library, 'what was paid')).not.toEqual(['p2s1']);
});

test('changes of every kind are made one after another, in the order they were asked for', async () => {
  const { library, folder } = await openKept();
  const first = versionOf(library);
  const told: string[] = [];
  library.onOutcome((_, { how }) => told.push(how));
  await save(folder, { [QUESTIONS]: SHORTER });
  await Promise.all([
    library.reload(ADA),
    library.edit(addWording('bill for the lantern'), BEN, first),
    library.rollBack(first, CLO),
    library.edit(addWording('expense of the glass'), BEN, first),
  ]);
  expect(told).toEqual(['reload', 'edit', 'rollback', 'edit']);
  expect(library.history().map(({ how }) => how)).toEqual(['edit', 'rollback', 'edit', 'reload', 'start']);
  expect(ask(library, 'expense of the glass')).toEqual(['p2s1']);
  expect((await readAll(folder))[QUESTIONS]).not.toContain('bill for the lantern');
});

test('whatever is saved, asked and changed at once, every answer stands and the history is true', async () => {
  const kept = await openKept({ keep: { versions: 12, days: 50 } });
  const { library } = kept;
  const closing = new AbortController();
  const asking = keepAsking(library, closing.signal);
  for (const burst of drawBursts()) {
    await Promise.all(burst.map((deed) => carryOut(deed, kept)));
    const outcome = await library.reload(ADA);
    await checkPromises(kept, outcome, JSON.stringify(burst));
  }
  closing.abort();
  expect(await asking).toBeGreaterThan(100);
}, 180_000);

/** Two hundred deeds, up to five of them at once. */
function drawBursts(): readonly (readonly Deed[])[] {
  const [bursts = []] = fc.sample(fc.array(fc.array(anyDeed, { minLength: 1, maxLength: 5 }), SIZE), {
    seed: 5,
    numRuns: 1,
  });
  expect(bursts.flat().length).toBeGreaterThanOrEqual(200);
  return bursts;
}

const SIZE = { minLength: 75, maxLength: 75 };

type Deed =
  | { readonly kind: 'save'; readonly files: Readonly<Record<string, string>> }
  | { readonly kind: 'edit' | 'rollback' | 'confirm'; readonly number: number }
  | { readonly kind: 'reload' };

const number = fc.nat(1000);
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .constantFrom(
      { [QUESTIONS]: SOUND },
      { [QUESTIONS]: SHORTER },
      { [QUESTIONS]: BROKEN },
      { [QUESTIONS]: `${SHORTER}# more\n`, [CHECKS]: smallFiles[CHECKS] },
      { [CHECKS]: smallFiles[CHECKS].replace('[p1s1]', '[p3s1]') },
      { 'synonyms.yaml': 'groups: []\n' },
    )
    .map((files) => ({ kind: 'save', files }) as const),
  fc.record({ kind: fc.constantFrom('edit', 'rollback', 'confirm'), number }),
  fc.constant({ kind: 'reload' } as const),
);

async function carryOut(deed: Deed, { library, folder }: Kept): Promise<void> {
  const version = library.history()[('number' in deed ? deed.number : 0) % library.history().length]?.version;
  switch (deed.kind) {
    case 'save':
      return save(folder, deed.files);
    case 'reload':
      return void (await library.reload(ADA));
    case 'edit':
      return void (await library.edit(addWording(`receipt ${deed.number}`), BEN, versionOf(library)));
    case 'rollback':
      return void (await library.rollBack(version ?? '', CLO));
    case 'confirm': {
      const outcome = await library.reload(ADA);
      if (outcome.kind === 'doubtful') await library.confirm(outcome.version, 'Ada');
    }
  }
}

async function checkPromises(
  { library, versions, folder }: Kept,
  outcome: Outcome,
  burst: string,
): Promise<void> {
  expect(library.history()[0]?.version, burst).toBe(versionOf(library));
  const stored = await versions.read(versionOf(library));
  if (stored.kind === 'gone') throw new Error(`${stored.what} ${burst}`);
  const isInForce = outcome.kind === 'loaded' || outcome.kind === 'unchanged';
  expect(library.lastRefusal() === undefined, burst).toBe(isInForce);
  if (!isInForce) return;
  const texts = stored.gathered.files.map(({ name, bytes }) => [name, bytes.toString()] as const);
  expect(await readAll(folder), burst).toEqual(Object.fromEntries(texts));
}

/** @returns how often it asked */
async function keepAsking(library: Library, signal: AbortSignal): Promise<number> {
  for (let asked = 1; ; asked += 1) {
    if (signal.aborted) return asked;
    expect(ask(library, 'price of the repair')).toEqual(['p2s1']);
    await setImmediate();
  }
}

function addWording(text: string) {
  return {
    article: 'lighthouse',
    kind: 'wordings',
    section: 'questions',
    id: 'cost',
    wordings: [text],
  } as const;
}
