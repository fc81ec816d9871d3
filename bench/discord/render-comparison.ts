import type { Alone, Comparison } from './compare-bots.ts';
import type { FloodMeasured } from './measure-flood.ts';
import { findQuantile, type LoadRounds, type Measured } from './measure-rounds.ts';

export interface Circumstances {
  /** ISO 8601. */
  readonly date: string;
  /** In words, e.g. `2 processors, 8 GB, linux x64`. */
  readonly machine: string;
  /** Each with its name, e.g. `Node.js 20.20.2`. */
  readonly versions: readonly string[];
  /** Processes that wanted to run in the minute before (load average); 0 where the system does not count them. */
  readonly load: number;
  readonly isQuick: boolean;
}

/** The report, in Markdown. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one page as it will be read
export function renderComparison(comparison: Comparison, circumstances: Circumstances): string {
  const { loads, ours, bare, troubles } = comparison;
  return [
    '# The bot beside a bare one',
    '',
    ...renderCircumstances(circumstances),
    '',
    '## Answers to `/ask`',
    '',
    'From the dispatch of INTERACTION_CREATE to the arrival of its callback; medians of the rounds.',
    'The ratio is the median of the ratios of each round.',
    '',
    '| at once | rounds × interactions | ours /s | bare /s | ratio | ours p50 / p95 ms | bare p50 / p95 ms | p95 apart ms | ours CPU ms each | bare CPU ms each |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...loads.map(renderLoad),
    '',
    `Without an answer: ours ${countUnanswered(loads, 'ours') + ours.row.unanswered}, bare ${countUnanswered(loads, 'bare') + bare.row.unanswered}.`,
    `Lines in our log that tell of anything but answers: ${troubles.length}.`,
    ...troubles.slice(0, 5).map((line) => `- ${line.slice(0, 200)}`),
    '',
    '## Memory and time to ready',
    '',
    '| | ours | bare | apart |',
    '|---|---|---|---|',
    renderAlone('time to ready, ms', comparison, ({ readyMs }) => readyMs),
    renderAlone('resident memory when ready, MB', comparison, ({ idle }) => idle.rssBytes / MB),
    renderAlone('resident memory after the rounds, MB', comparison, ({ busy }) => busy.rssBytes / MB),
    renderAlone('heap when ready, MB', comparison, ({ idle }) => idle.heapBytes / MB),
    renderAlone('heap after the rounds, MB', comparison, ({ busy }) => busy.heapBytes / MB),
    '',
    `## ${toWhole(ours.row.count)} interactions in a row`,
    '',
    '| | ours | bare | apart |',
    '|---|---|---|---|',
    renderAlone('heap slope, bytes for each interaction', comparison, ({ row }) => row.slope),
    ...(['timers', 'sockets'] as const).flatMap((name) => [
      renderAlone(`${name} before`, comparison, ({ row }) => row.readings[0]?.[name] ?? Number.NaN),
      renderAlone(`${name} after`, comparison, ({ row }) => row.readings.at(-1)?.[name] ?? Number.NaN),
    ]),
    '',
    `Our heap in MB along the way: ${ours.row.readings.map(({ heapBytes }) => toTenths(heapBytes / MB)).join(', ')}.`,
    '',
    '## So many at the same moment',
    '',
    'A thousand people ask several times each. What cannot be answered in three seconds is to be left out; a bystander',
    'asks when they are over.',
    '',
    '| at once | answered in time, ours | bare | CPU ms, ours | bare | resident memory at the most, MB, ours | bare | bystander waits ms, ours | bare |',
    '|---|---|---|---|---|---|---|---|---|',
    ...ours.floods.map((flood, index) => renderFlood(flood, bare.floods[index])),
    '',
  ].join('\n');
}

const MB = 1_048_576;

function renderCircumstances({ date, machine, versions, load, isQuick }: Circumstances): readonly string[] {
  return [
    ...(isQuick ? ['**A quick run: it shows that everything runs; its figures say little.**', ''] : []),
    `${date}, ${machine}; ${versions.join(', ')}.`,
    `Other work on the machine just before (load average over a minute): ${toTenths(load)}.`,
    'Both bots run as processes of their own, on a Discord on this machine that runs in the driver; the bare bot is',
    'discord.js with one command that answers "pong". They take turns, round by round, and in going first.',
    'A third of the questions are wordings from the knowledge, a third have a letter missing, a third have no answer.',
  ];
}

function renderLoad({ load, rounds }: LoadRounds): string {
  const middle = (read: (round: LoadRounds['rounds'][number]) => number) =>
    findQuantile(rounds.map(read), 0.5);
  const at = (share: number) => ({
    ours: middle(({ ours }) => findQuantile(ours.latencies, share)),
    bare: middle(({ bare }) => findQuantile(bare.latencies, share)),
  });
  const [half, most] = [at(0.5), at(0.95)];
  const cells = [
    load.atOnce,
    `${rounds.length} × ${toWhole(load.count)}`,
    toWhole(middle(({ ours }) => ours.perSecond)),
    toWhole(middle(({ bare }) => bare.perSecond)),
    middle(({ ours, bare }) => ours.perSecond / bare.perSecond).toFixed(2),
    `${toTenths(half.ours)} / ${toTenths(most.ours)}`,
    `${toTenths(half.bare)} / ${toTenths(most.bare)}`,
    toTenths(most.ours - most.bare),
    middle(({ ours }) => ours.cpuMs).toFixed(2),
    middle(({ bare }) => bare.cpuMs).toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

function renderFlood(ours: FloodMeasured, bare: FloodMeasured | undefined): string {
  const both = (say: (one: FloodMeasured) => string) => [say(ours), bare === undefined ? '' : say(bare)];
  const cells = [
    toWhole(ours.count),
    ...both(({ answered }) => toWhole(answered)),
    ...both(({ cpuMs }) => toWhole(cpuMs)),
    ...both(({ rssBytes }) => toWhole(rssBytes / MB)),
    ...both(({ bystanderMs }) => (bystanderMs === undefined ? 'in vain' : toWhole(bystanderMs))),
  ];
  return `| ${cells.join(' | ')} |`;
}

function renderAlone(name: string, { ours, bare }: Comparison, read: (bot: Alone) => number): string {
  const [left, right] = [read(ours), read(bare)];
  return `| ${name} | ${toTenths(left)} | ${toTenths(right)} | ${toTenths(left - right)} |`;
}

function countUnanswered(loads: readonly LoadRounds[], whose: 'ours' | 'bare'): number {
  const measured: readonly Measured[] = loads.flatMap(({ rounds }) => rounds.map((round) => round[whose]));
  return measured.reduce((sum, { unanswered }) => sum + unanswered, 0);
}

function toWhole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function toTenths(value: number): string {
  return value.toFixed(1);
}
