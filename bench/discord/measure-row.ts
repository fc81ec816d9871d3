import { askMany } from './ask-many.ts';
import { findSlope } from './find-slope.ts';
import type { Reading } from './gauge.ts';
import type { Party } from './measure-rounds.ts';
import type { Plan } from './plan.ts';

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
