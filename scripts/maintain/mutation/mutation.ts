/**
 * Changes the code in small ways and tells which changes no test notices: `npm run mutation`, or `-- library missed`
 * for some of it. Writes `bench/RESULTS-mutation.md`; what a run leaves out keeps its figures. All of it takes hours.
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
                    --at-once 1   so many changes at a time, where others need the machine; two unless said
                    --again       only lines on which a change went unnoticed, while the code is still the same`;
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
  const read = readArguments(USAGE, {
    'at-once': { type: 'string', default: '2' },
    again: { type: 'boolean', default: false },
  });
  if (read === undefined) return;
  const { positionals: names, values } = read;
  const unknown = names.filter((name) => chooseTargets(name).length === 0);
  if (unknown.length > 0) {
    complain([`There is no part named ${unknown.join(', ')}.`, USAGE]);
    process.exitCode = 1;
    return;
  }
  for (const target of names.length === 0 ? TARGETS : names.flatMap(chooseTargets)) {
    const known = await readResults();
    const before = values.again ? known.find(({ name }) => name === target.name) : undefined;
    if (before?.unnoticed.length === 0) continue;
    const mutants = await run(target, before, Number(values['at-once']));
    const result = toResult(target.name, mutants, before);
    const all = [...known.filter(({ name }) => name !== target.name), result];
    const order = TARGETS.map(({ name }) => name);
    all.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
    await writeFile(RESULTS, `${JSON.stringify(all, undefined, 2)}\n`);
    const unmeasured = order.filter((name) => !all.some((one) => one.name === name));
    await writeFile(PAGE, renderResults(all, unmeasured));
    say([`${target.name}: ${result.noticed} of ${result.noticed + result.unnoticed.length} noticed`]);
  }
}

/** @throws where Stryker does not come to an end, for example because a test fails without any change */
async function run(
  { name, mutate, tests }: Target,
  before: Result | undefined,
  concurrency: number,
): Promise<readonly Mutant[]> {
  const options = {
    mutate: before === undefined ? mutate : listLines(before),
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
    const { files }: Report = JSON.parse(await readFile(REPORT, 'utf8'));
    return Object.entries(files).flatMap(([file, { mutants }]) =>
      mutants.map((mutant) => ({ ...mutant, file })),
    );
  } finally {
    for (const path of [CONFIG, TESTS, PLACE]) await rm(path, { recursive: true, force: true });
  }
}

function toTestOptions(include: readonly string[]): object {
  const exclude = ['**/*.slow.test.ts', '**/*.programs.test.ts'];
  // As in `vitest.config.ts`: what one file has imported, the next need not import again.
  return { include, exclude, isolate: false, testTimeout: 30_000, hookTimeout: 60_000 };
}

/** As patterns of Stryker's, for lines on which a change went unnoticed. */
function listLines({ unnoticed }: Result): readonly string[] {
  const lines = unnoticed.map((one) =>
    one.replace(/:(\d+)(?:-(\d+))? .*$/s, (_, from, to = from) => `:${from}-${to}`),
  );
  return [...new Set(lines)];
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Omit<Mutant, 'file'>[] }>>;
}

interface Mutant {
  readonly file: string;
  readonly status: string;
  /** Of one that ran out of time: given where it was a loop without end, which is told by counting. */
  readonly statusReason?: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

/** @param before what was known of the same code, where only some of it was tried again; what was not stays unnoticed */
function toResult(name: string, mutants: readonly Mutant[], before: Result | undefined): Result {
  const tried = new Set(mutants.map(toName));
  const unnoticed = [
    ...mutants.filter(({ status }) => UNNOTICED.includes(status)).map(toName),
    ...(before?.unnoticed ?? []).filter((one) => !tried.has(one)),
  ];
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  return {
    name,
    date: new Date().toISOString().slice(0, 10),
    noticed: before === undefined ? noticed : before.noticed + before.unnoticed.length - unnoticed.length,
    outOfTime:
      (before?.outOfTime ?? 0) +
      mutants.filter(({ status, statusReason }) => status === 'Timeout' && statusReason === undefined).length,
    unnoticed,
  };
}

/** The lines from the first to the last: Stryker tries what lies within them as a whole. */
function toName({ file, location: { start, end }, replacement = '' }: Mutant): string {
  const lines = start.line === end.line ? `${start.line}` : `${start.line}-${end.line}`;
  return `${file}:${lines} ${toLine(replacement)}`;
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 80);
}

async function readResults(): Promise<readonly Result[]> {
  return existsSync(RESULTS) ? JSON.parse(await readFile(RESULTS, 'utf8')) : [];
}
