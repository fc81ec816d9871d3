import { askMany, type Crowd, type Load, type Timing } from './crowd.ts';
import type { Reading } from './gauge.ts';
import type { MeasuredBot } from './measured-bot.ts';
import type { Plan } from './plan.ts';

/** A bot and the people on its Discord. */
export interface Party {
  readonly bot: MeasuredBot;
  readonly crowd: Crowd;
}

export interface Parties {
  readonly ours: Party;
  readonly bare: Party;
}

export interface Measured extends Timing {
  /** Of the bot's process, for each interaction. */
  readonly cpuMs: number;
}

/** Both bots under the same load, one right after the other. */
export interface Round {
  readonly ours: Measured;
  readonly bare: Measured;
}

export interface LoadRounds {
  readonly load: Load;
  readonly rounds: readonly Round[];
}

/**
 * The bots take turns, and take turns in going first, so that whatever else the machine does hits both alike.
 * @param onDone called with the number of interactions after each half of a round
 */
export async function measureRounds(
  { ours, bare }: Parties,
  { loads, rounds }: Plan,
  onDone: (count: number) => void,
): Promise<readonly LoadRounds[]> {
  async function measure({ bot, crowd }: Party, load: Load): Promise<Measured> {
    const before = await bot.read();
    const timing = await askMany(crowd, load);
    const after = await bot.read();
    bot.discord.forget();
    onDone(load.count);
    return { ...timing, cpuMs: (after.cpuMs - before.cpuMs) / load.count };
  }

  async function runRound(load: Load, index: number): Promise<Round> {
    if (index % 2 === 0) return { ours: await measure(ours, load), bare: await measure(bare, load) };
    const first = await measure(bare, load);
    return { ours: await measure(ours, load), bare: first };
  }

  const all: LoadRounds[] = [];
  for (const load of loads) {
    const done: Round[] = [];
    for (let index = 0; index < rounds; index += 1) done.push(await runRound(load, index));
    all.push({ load, rounds: done });
  }
  return all;
}

/** Many interactions in a row, and what is left of them. */
export interface Row {
  readonly count: number;
  /** Before the first, and after every so many. */
  readonly readings: readonly Reading[];
  /** Bytes of heap for each interaction, by least squares over all readings but the first. */
  readonly slope: number;
  readonly unanswered: number;
}

export async function measureRow(
  { bot, crowd }: Party,
  { row: { count, atOnce, each } }: Plan,
  onDone: (count: number) => void,
): Promise<Row> {
  const readings = [await bot.read()];
  let unanswered = 0;
  for (let done = 0; done < count; done += each) {
    const timing = await askMany(crowd, { count: each, atOnce });
    unanswered += timing.unanswered;
    bot.discord.forget();
    readings.push(await bot.read());
    onDone(each);
  }
  const points = readings.map(({ heapBytes }, index) => ({ x: index * each, y: heapBytes })).slice(1);
  return { count, readings, slope: findSlope(points), unanswered };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much y rises for each step of x, by least squares; NaN when all x are the same. */
export function findSlope(points: readonly Point[]): number {
  const middle = { x: findMean(points.map(({ x }) => x)), y: findMean(points.map(({ y }) => y)) };
  const rise = points.reduce((sum, { x, y }) => sum + (x - middle.x) * (y - middle.y), 0);
  const run = points.reduce((sum, { x }) => sum + (x - middle.x) ** 2, 0);
  return rise / run;
}

function findMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The smallest value that at least this share of the values does not exceed (nearest rank); NaN for none.
 * @param share from 0 to 1; a half is the median
 */
export function findQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
