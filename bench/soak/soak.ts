import { setTimeout as wait } from 'node:timers/promises';
import { findQuantile } from '../discord/measure-rounds.ts';
import type { MeasuredBot } from '../discord/measured-bot.ts';
import type { Deed } from './deeds.ts';
import type { Asked, Members } from './members.ts';
import { type Health, round, type Sample, takeSample } from './sample.ts';

export interface Pace {
  readonly minutes: number;
  /** Questions, presses and words typed, in all. */
  readonly perSecond: number;
}

export interface DeedDone {
  readonly name: string;
  readonly times: number;
  /** What was seen where it did not come to what it should. */
  readonly faults: readonly string[];
}

/** What a soak has shown. */
export interface Soaked extends Pace {
  readonly samples: readonly Sample[];
  readonly ways: readonly AskedShown[];
  readonly unanswered: readonly string[];
  readonly deeds: readonly DeedDone[];
  /** Used heap after a collection, in MB: when it had run for a twelfth of the time, and at the end. */
  readonly heapAfterCollection: readonly [number, number];
}

/** As `Asked`, with what is said of the latencies, in milliseconds. */
export type AskedShown = Omit<Asked, 'latencies'> & {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
};

interface Parts extends Pace {
  readonly bot: MeasuredBot;
  readonly health: Health;
  readonly members: Members;
  readonly deeds: readonly Deed[];
  readonly onSample: (sample: Sample) => void;
}

/** In milliseconds. */
const SAMPLE_EACH = 10_000;
const DEED_EACH = 8_000;
/** Deeds, after which what the local Discord remembers is let go: about once a minute. */
const FORGET_AFTER = 8;

/** Asks, tends and disturbs at its pace until the time is over, and looks at the bot meanwhile. */
export async function soak(parts: Parts): Promise<Soaked> {
  const { bot, members, minutes, perSecond } = parts;
  const clock = startClock(minutes * 60_000);
  const pause: Pause = { over: Promise.resolve() };
  const asking = clock.every(1_000 / perSecond, async () => {
    await pause.over;
    members.ask();
  });
  const [deeds, { samples, heapBytes }] = await Promise.all([
    doDeeds(parts, clock, pause),
    takeSamples(parts, clock),
    asking,
  ]);
  await members.settle();
  const last = (await bot.read()).heapBytes;
  return {
    minutes,
    perSecond,
    samples,
    ways: members.read().map(toShown),
    unanswered: members.unanswered(),
    deeds,
    heapAfterCollection: [round(heapBytes / MB), round(last / MB)],
  };
}

const MB = 1_048_576;

interface Clock {
  /** In milliseconds. */
  readonly passed: () => number;
  /** The share of the time that is over. */
  readonly share: () => number;
  /** Acts each so many milliseconds, one act at a time, until the time is over; catches up where an act took longer. */
  readonly every: (each: number, act: () => Promise<void>) => Promise<void>;
  /** Acts until the time is over, with so many milliseconds between the beginnings of two acts at the least. */
  readonly apart: (least: number, act: (number: number) => Promise<void>) => Promise<void>;
}

function startClock(lasts: number): Clock {
  const startedAt = performance.now();
  const passed = () => performance.now() - startedAt;
  return {
    passed,
    share: () => passed() / lasts,
    async every(each, act) {
      for (let number = 0; passed() < lasts; number += 1) {
        await act();
        await wait(Math.max(0, (number + 1) * each - passed()));
      }
    },
    async apart(least, act) {
      for (let number = 0; passed() < lasts; number += 1) {
        const began = passed();
        await act(number);
        await wait(Math.max(0, began + least - passed()));
      }
    },
  };
}

/** Nobody asks anything until this is over. */
interface Pause {
  over: Promise<void>;
}

async function doDeeds(
  { bot, members, deeds }: Parts,
  clock: Clock,
  pause: Pause,
): Promise<readonly DeedDone[]> {
  const done = deeds.map((deed) => ({ deed, times: 0, faults: [] as string[] }));

  async function forget(): Promise<void> {
    await members.settle();
    bot.discord.forget();
  }

  await clock.apart(DEED_EACH, async (number) => {
    const next = done[number % done.length];
    if (next === undefined) return;
    const fault = await next.deed.run().catch((error: unknown) => String(error));
    next.times += 1;
    if (fault !== undefined) next.faults.push(`after ${toMinutes(clock.passed())} min: ${fault}`);
    if (number % FORGET_AFTER !== FORGET_AFTER - 1) return;
    pause.over = forget();
    await pause.over;
  });
  return done.map(({ deed: { name }, times, faults }) => ({ name, times, faults }));
}

/** @returns also the used heap after a collection when a twelfth of the time was over */
async function takeSamples({ bot, health, members, onSample }: Parts, clock: Clock) {
  const samples: Sample[] = [];
  let heapBytes: number | undefined;
  await clock.every(SAMPLE_EACH, async () => {
    if (heapBytes === undefined && clock.share() > 1 / 12) ({ heapBytes } = await bot.read());
    const asked = members.read().reduce((sum, way) => sum + way.asked + way.askedAway, 0);
    const sample = { minutes: toMinutes(clock.passed()), asked, ...(await takeSample(bot, health)) };
    samples.push(sample);
    onSample(sample);
  });
  return { samples, heapBytes: heapBytes ?? Number.NaN };
}

function toMinutes(ms: number): number {
  return round(ms / 60_000);
}

function toShown({ latencies, ...asked }: Asked): AskedShown {
  const at = (share: number) => round(findQuantile(latencies, share));
  return { ...asked, p50: at(0.5), p99: at(0.99), most: at(1) };
}
