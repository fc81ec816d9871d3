import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFolder } from '../../make-folder.ts';
import { smallFiles } from '../../small-article.ts';
import { museumFiles, openKept, QUESTIONS, SOUND, save } from '../open-kept.ts';
import { checkHistory, checkNextWrite, readFinished } from './check-whole.ts';

/** Other moments in each run; `KILL_SEED` gives those of a run that failed again, `KILL_MOMENTS` asks for more. */
const SEED = Number(process.env['KILL_SEED'] ?? Math.floor(Math.random() * 1_000_000));
const MOMENTS = Number(process.env['KILL_MOMENTS'] ?? 20);
/** Each process takes most of a second to start, longer on a busy machine; two run at a time. */
const SLOW = { timeout: 60_000 + MOMENTS * 5_000 };

test('killed at any moment, the bot starts each time on a whole version, old or new', SLOW, async () => {
  process.stdout.write(`Killed at ${MOMENTS} moments with KILL_SEED=${SEED}.\n`);
  await Promise.all([SEED, SEED + 1].map((seed) => killOften(seed, MOMENTS / 2)));
});

async function killOften(seed: number, times: number): Promise<void> {
  const place = await makeFolder();
  const [folder, data] = [join(place, 'knowledge'), join(place, 'data')];
  await save(folder, smallFiles);
  await save(place, { 'sound.yaml': SOUND, journal: '', ...museumFiles });
  const moments = fc.sample(anyMoment, { seed, numRuns: times });
  for (const [index, moment] of moments.entries()) {
    await killAt(moment, place, seed * times + index);
    const journal = await readJournal(place);
    checkStarts(journal);
    await checkFolder(folder, journal);
    await checkHistory(data);
  }
  expect((await readJournal(place)).filter(({ kind }) => kind === 'opened').length).toBeGreaterThan(
    times / 4,
  );
  await checkNextWrite(await openKept({ folder, data }));
}

/** Most are killed while they change something, some while they start. */
const anyMoment = fc.oneof(
  { weight: 4, arbitrary: fc.record({ hasOpened: fc.constant(true), ms: fc.nat(300) }) },
  { weight: 1, arbitrary: fc.record({ hasOpened: fc.constant(false), ms: fc.nat(900) }) },
);

async function killAt(
  { hasOpened, ms }: { readonly hasOpened: boolean; readonly ms: number },
  place: string,
  seed: number,
): Promise<void> {
  const program = fileURLToPath(new URL('tend-on.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, place, String(seed)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const said = text(child.stderr);
  if (hasOpened) await Promise.race([once(child.stdout, 'data'), closed]);
  await wait(ms);
  child.kill('SIGKILL');
  await closed;
  if (child.signalCode !== 'SIGKILL') throw new Error(await said);
}

/** What the program wrote down, see there. */
type Line =
  | { readonly kind: 'intends'; readonly version: string; readonly text?: string }
  | { readonly kind: 'has'; readonly version: string; readonly served: readonly string[] }
  | {
      readonly kind: 'opened';
      readonly version: string;
      readonly faults: readonly string[];
      readonly damaged: readonly string[];
      readonly gone: readonly string[];
      readonly served: readonly string[];
      /** What stood in the folder when it started. */
      readonly articles: readonly string[];
    };

async function readJournal(place: string): Promise<readonly Line[]> {
  const lines = (await readFile(join(place, 'journal'), 'utf8')).split('\n');
  return lines.slice(0, -1).map((line): Line => JSON.parse(line));
}

/**
 * Each start finds what was in force before it, or what was about to be; and all that is kept of the past. Only where
 * the files have a fault and an article that was in force is gone from the folder, neither can be served: what is then
 * served is in the folder.
 */
function checkStarts(journal: readonly Line[]): void {
  let possible: readonly string[] = [];
  let served: readonly string[] = [];
  for (const line of journal) {
    if (line.kind === 'intends') {
      possible = [...possible.slice(0, 1), line.version];
      continue;
    }
    if (line.kind === 'opened') {
      const { version, faults, damaged, gone } = line;
      const isGone = faults.length > 0 && served.some((article) => !line.articles.includes(article));
      if (isGone) expect(line.articles).toEqual(expect.arrayContaining([...line.served]));
      else if (possible.length > 0) expect(possible).toContain(version);
      // The one file that is ever saved with a fault.
      expect(faults.filter((file) => file !== QUESTIONS)).toEqual([]);
      expect([...damaged, ...gone]).toEqual([]);
    }
    possible = [line.version];
    served = line.served;
  }
}

async function checkFolder(folder: string, journal: readonly Line[]): Promise<void> {
  const { [QUESTIONS]: questions, ...others } = await readFinished(folder);
  const texts = journal.flatMap((line) => (line.kind === 'intends' ? (line.text ?? []) : []));
  expect([SOUND, ...texts]).toContain(questions);
  expect({ ...smallFiles, ...museumFiles }).toMatchObject(others);
}
