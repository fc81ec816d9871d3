import { findQuantile, findSlope } from '../discord/measure-rounds.ts';
import { HANGS } from './deeds.ts';
import type { Way } from './members.ts';
import type { Sample } from './sample.ts';
import type { AskedShown, DeedDone, Soaked } from './soak.ts';

/** What is kept of a soak, to draw from. */
export interface Result extends Soaked {
  /** ISO 8601. */
  readonly date: string;
  readonly machine: string;
  readonly versions: readonly string[];
  /** How many lines of the log tell of each event at each level. */
  readonly lines: readonly Line[];
}

interface Line {
  readonly event: string;
  readonly level: number;
  readonly count: number;
}

/** @param written the bot's log; what is no JSON counts as an error, since nothing else is written there */
export function countLines(written: string): readonly Line[] {
  const counts = new Map<string, Line>();
  for (const text of written.split('\n').filter((line) => line !== '')) {
    const [event, level] = readLine(text);
    const key = `${event} ${level}`;
    counts.set(key, { event, level, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((left, right) => right.level - left.level || right.count - left.count);
}

function readLine(text: string): readonly [string, number] {
  try {
    const { event, level }: { readonly event?: unknown; readonly level?: unknown } = JSON.parse(text);
    return [String(event), Number(level)];
  } catch {
    return [`not JSON: ${text.slice(0, 80)}`, ERROR];
  }
}

/** Of the log's levels: 30 tells, 40 warns, 50 is an error. */
const ERROR = 50;

/** The report, in Markdown; what it says in words is computed from the samples. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one page as it will be read
export function renderSoak(result: Result): string {
  const { date, machine, versions, minutes, perSecond, samples, ways, deeds, lines, unanswered } = result;
  const loads = samples.map(({ load }) => load);
  const faults = deeds.flatMap(({ name, faults: found }) => found.map((fault) => `- ${name}, ${fault}`));
  return [
    `# ${minutes} minutes in a row`,
    '',
    `${date}, ${machine}; ${versions.join(', ')}.`,
    `Load average meanwhile, this bench and the bot among it: ${say(Math.min(...loads))} to ${say(Math.max(...loads))}, in the middle ${say(findQuantile(loads, 0.5))}.`,
    'The compiled program as a process of its own, on a Discord on this machine: four servers on two shards, eight channels,',
    `120 members who ask, write, type and press about ${perSecond} times a second; four articles, the bundled one among them.`,
    'Every eight seconds or more something happens beside that; after a round of it the knowledge and the shelves are what they were.',
    `Measured by \`npm run bench -- soak --minutes ${minutes} --rate ${perSecond}\`; a sample every ten seconds.`,
    '',
    ...conclude(result).map((line) => `- ${line}`),
    '',
    '![Resident memory, heap, handles and event loop delay over the time.](../docs/soak.svg)',
    '',
    '## What was asked',
    '',
    'In milliseconds, at the member’s client. While the connection is cut on purpose Discord delivers late or not at all, so',
    'what was asked then is counted apart.',
    '',
    '| way | asked | unanswered | p50 | p99 | most | asked while cut | unanswered while cut |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...ways.map(renderWay),
    '',
    ...unanswered.map((one) => `- unanswered: ${one}`),
    '',
    '## The process',
    '',
    '| minutes | RSS MB, least / most | heap MB, least / most | handles, least / most | timers, most | loop delay ms, p99 / most |',
    '|---|---:|---:|---:|---:|---:|',
    ...cutInTwelfths(samples).map(renderStretch),
    '',
    '## What happened beside',
    '',
    '| what | times | not as it should be |',
    '|---|---:|---:|',
    ...deeds.map(({ name, times, faults: found }) => `| ${name} | ${times} | ${found.length} |`),
    '',
    ...faults.slice(0, 10),
    '',
    '## What the bot wrote down',
    '',
    '| level | event | lines |',
    '|---:|---|---:|',
    ...lines.map(({ level, event, count }) => `| ${level} | ${event} | ${count} |`),
    '',
  ].join('\n');
}

/** What the samples say, each sentence chosen by a figure. */
function conclude({ samples, ways, deeds, lines, heapAfterCollection }: Result): readonly string[] {
  const late = samples.slice(Math.floor(samples.length / 2));
  const sum = (read: (way: AskedShown) => number) => ways.reduce((all, way) => all + read(way), 0);
  const [failed, hung] = [countEvent(lines, 'failed'), countTimes(deeds, HANGS)];
  const [before, after] = heapAfterCollection;
  const wrong = deeds.reduce((all, { faults }) => all + faults.length, 0);
  const delays = samples.map(({ p99Ms }) => p99Ms);
  return [
    `**Questions unanswered: ${countUnanswered(ways, ['slash', 'mention'])}**, asked while connected; presses of buttons ${countUnanswered(ways, ['button'])}; words to choose from while typing, which are left out first, ${countUnanswered(ways, ['autocomplete'])}. Of all that was asked while cut, ${sum((way) => way.unansweredAway)} of ${sum((way) => way.askedAway)}.`,
    sayGrowth('Resident memory', 'MB', late, ({ rssMb }) => rssMb),
    sayGrowth('Handles', '', late, ({ handles }) => handles ?? Number.NaN),
    `Heap after a collection: ${say(before)} MB after a twelfth of the time, ${say(after)} MB at the end.`,
    `Event loop delay, p99 of half a minute: ${say(findQuantile(delays, 0.5))} ms in the middle, ${say(Math.max(...delays))} ms at the most.`,
    failed <= hung
      ? `Apologies: ${failed}, for ${hung} answers that Discord never took.`
      : `Apologies: **${failed}**, and only ${hung} are for answers that Discord never took.`,
    wrong === 0
      ? `All ${deeds.reduce((all, { times }) => all + times, 0)} acts of moderators and faults came to what they should.`
      : `**${wrong} ${wrong === 1 ? 'act' : 'acts'} did not come to what ${wrong === 1 ? 'it' : 'they'} should**, told below.`,
  ];
}

function countUnanswered(ways: readonly AskedShown[], names: readonly Way[]): string {
  const meant = ways.filter(({ way }) => names.includes(way));
  const sum = (read: (way: AskedShown) => number) => meant.reduce((all, way) => all + read(way), 0);
  return `${sum(({ unanswered }) => unanswered)} of ${sum(({ asked }) => asked).toLocaleString('en-US')}`;
}

/** A straight line through the last half, and whether its lowest points rise: what a collection leaves is what stays. */
function sayGrowth(
  name: string,
  unit: string,
  late: readonly Sample[],
  read: (sample: Sample) => number,
): string {
  const points = late.map((sample) => ({ x: sample.minutes / 60, y: read(sample) }));
  const middle = Math.floor(points.length / 2);
  const least = (some: typeof points) => Math.min(...some.map(({ y }) => y));
  const [third, fourth] = [least(points.slice(0, middle)), least(points.slice(middle))];
  const { slope, error } = fitLine(points);
  const isGrowing = slope > 2 * error && fourth > third;
  const verdict = isGrowing ? '**it grows**' : 'it does not grow';
  return `${name} over the last half: ${signed(slope)} ± ${say(2 * error)} ${unit === '' ? '' : `${unit} `}an hour (a line fitted to ${points.length} samples, twice its standard error), lowest ${say(third)} in the third quarter and ${say(fourth)} in the fourth: ${verdict}.`;
}

/** Least squares. Neighbouring samples are alike, so the true error is somewhat more than this one. */
function fitLine(points: readonly { readonly x: number; readonly y: number }[]) {
  const slope = findSlope(points);
  const mean = (values: readonly number[]) => values.reduce((all, value) => all + value, 0) / values.length;
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const left = points.reduce((all, point) => all + (point.y - y - slope * (point.x - x)) ** 2, 0);
  const spread = points.reduce((all, point) => all + (point.x - x) ** 2, 0);
  return { slope, error: Math.sqrt(left / Math.max(1, points.length - 2) / spread) };
}

function countEvent(lines: readonly Line[], event: string): number {
  return lines.filter((line) => line.event === event).reduce((sum, { count }) => sum + count, 0);
}

function countTimes(deeds: readonly DeedDone[], name: string): number {
  return deeds.find((deed) => deed.name === name)?.times ?? 0;
}

function renderWay({
  way,
  asked,
  unanswered,
  p50,
  p99,
  most,
  askedAway,
  unansweredAway,
}: AskedShown): string {
  const cells = [way, asked, unanswered, say(p50), say(p99), say(most), askedAway, unansweredAway];
  return `| ${cells.join(' | ')} |`;
}

function cutInTwelfths(samples: readonly Sample[]): readonly (readonly Sample[])[] {
  const size = Math.max(1, Math.ceil(samples.length / 12));
  return Array.from({ length: Math.ceil(samples.length / size) }, (_, number) =>
    samples.slice(number * size, (number + 1) * size),
  );
}

function renderStretch(stretch: readonly Sample[]): string {
  const range = (read: (sample: Sample) => number) => {
    const values = stretch.map(read);
    return `${say(Math.min(...values))} / ${say(Math.max(...values))}`;
  };
  const most = (read: (sample: Sample) => number) => say(Math.max(...stretch.map(read)));
  const cells = [
    `${say(stretch[0]?.minutes ?? 0)} to ${say(stretch.at(-1)?.minutes ?? 0)}`,
    range(({ rssMb }) => rssMb),
    range(({ heapMb }) => heapMb),
    range(({ handles }) => handles ?? Number.NaN),
    most(({ timers }) => timers),
    `${most(({ p99Ms }) => p99Ms)} / ${most(({ mostMs }) => mostMs)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function say(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
