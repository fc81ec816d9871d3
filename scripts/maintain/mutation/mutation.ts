/**
 * Changes the code in small ways and tells which changes no test notices: `npm run mutation`, or `-- decide missed` for
 * some of it. Writes `bench/RESULTS-mutation.md`; what a run leaves out keeps its figures. All of it takes hours.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { complain, readArguments, say } from '../../../src/program.ts';
import { type Result, renderResults } from './render-results.ts';
import { chooseTargets, TARGETS, type Target } from './targets.ts';

const USAGE = `npm run mutation                  all of it
npm run mutation -- library missed some of it: ${TARGETS.map(({ name }) => name).join(', ')}
                    --at-once 1   so many changes at a time, where others need the machine; two unless said`;
const RESULTS = 'bench/mutation.json';
const PAGE = 'bench/RESULTS-mutation.md';
const PLACE = '.stryker-tmp';
/** Written for the run; Stryker takes them into its copy of the project. */
const CONFIG = `${PLACE}.json`;
const TESTS = `${PLACE}.vitest.mjs`;
const REPORT = join(PLACE, 'report.json');
/** What counts: a mutant that makes the tests run for ever is noticed too. */
const NOTICED = ['Killed', 'Timeout'];
/**
 * How long the tests of a change may take, in milliseconds and in times of what they take without it. Far more than is
 * needed: on a busy machine a change must not count as noticed because the tests were slow.
 */
const PATIENCE = { timeoutMS: 120_000, timeoutFactor: 5 };
const UNNOTICED = ['Survived', 'NoCoverage'];

await main();

async function main(): Promise<void> {
  const read = readArguments(USAGE, { 'at-once': { type: 'string', default: '2' } });
  if (read === undefined) return;
  const names = read.positionals;
  const atOnce = Number(read.values['at-once']);
  const unknown = names.filter((name) => chooseTargets(name).length === 0);
  if (unknown.length > 0) {
    complain([`There is no part named ${unknown.join(', ')}.`, USAGE]);
    process.exitCode = 1;
    return;
  }
  for (const target of names.length === 0 ? TARGETS : names.flatMap(chooseTargets)) {
    const result = await run(target, atOnce);
    const known = await readResults();
    const all = [...known.filter(({ name }) => name !== target.name), result];
    const order = TARGETS.map(({ name }) => name);
    all.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
    await writeFile(RESULTS, `${JSON.stringify(all, undefined, 2)}\n`);
    await writeFile(PAGE, renderResults(all));
    say([`${target.name}: ${result.noticed} of ${result.noticed + result.unnoticed.length} noticed`]);
  }
}

/** @throws where Stryker does not come to an end, for example because a test fails without any change */
async function run({ name, mutate, tests }: Target, concurrency: number): Promise<Result> {
  const options = {
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    // Relations go by import, and what a test starts through a door it does not import.
    vitest: { configFile: TESTS, related: false },
    coverageAnalysis: 'perTest',
    // Stryker would read it with the compiler's own functions, which TypeScript 7 has none of.
    tsconfigFile: 'none.json',
    ignoreStatic: true,
    concurrency,
    ...PATIENCE,
    reporters: ['json', 'progress'],
    jsonReporter: { fileName: REPORT },
    tempDirName: PLACE,
    ignorePatterns: ['dist', 'docs'],
    checkers: [],
  };
  await writeFile(CONFIG, JSON.stringify(options));
  await writeFile(TESTS, `export default ${JSON.stringify({ test: toTestOptions(tests) })};\n`);
  try {
    const stryker = spawn('npx', ['stryker', 'run', CONFIG], { stdio: 'inherit' });
    const [code] = await once(stryker, 'close');
    if (code !== 0) throw new Error(`Stryker ended with ${code} on ${name}.`);
    return toResult(name, JSON.parse(await readFile(REPORT, 'utf8')));
  } finally {
    for (const path of [CONFIG, TESTS, PLACE]) await rm(path, { recursive: true, force: true });
  }
}

function toTestOptions(include: readonly string[]): object {
  const exclude = ['**/*.slow.test.ts', '**/*.programs.test.ts'];
  // As in `vitest.config.ts`: what one file has imported, the next need not import again.
  return { include, exclude, isolate: false, testTimeout: 30_000, hookTimeout: 60_000 };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  /** Of one that ran out of time: given where it was a loop without end, which is told by counting. */
  readonly statusReason?: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

function toResult(name: string, { files }: Report): Result {
  const mutants = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  );
  const unnoticed = mutants.filter(({ status }) => UNNOTICED.includes(status));
  return {
    name,
    date: new Date().toISOString().slice(0, 10),
    noticed: mutants.filter(({ status }) => NOTICED.includes(status)).length,
    outOfTime: mutants.filter(
      ({ status, statusReason }) => status === 'Timeout' && statusReason === undefined,
    ).length,
    unnoticed: unnoticed.map(
      ({ file, location, replacement = '' }) => `${file}:${location.start.line} ${toLine(replacement)}`,
    ),
  };
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 80);
}

async function readResults(): Promise<readonly Result[]> {
  return existsSync(RESULTS) ? JSON.parse(await readFile(RESULTS, 'utf8')) : [];
}
