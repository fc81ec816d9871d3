import { setTimeout as wait } from 'node:timers/promises';
import type { Reading } from './gauge.ts';
import type { MeasuredBot } from './measured-bot.ts';

/** What a bot makes of so many interactions at the same moment. */
export interface FloodMeasured {
  readonly count: number;
  /** Within Discord's three seconds. */
  readonly answered: number;
  /** CPU time of the bot's process, for all of it. */
  readonly cpuMs: number;
  /** The most that was seen while it lasted. */
  readonly rssBytes: number;
  /** How long somebody waited who asked when the three seconds were over; undefined when they got no answer. */
  readonly bystanderMs: number | undefined;
}

/** In milliseconds: what Discord gives for an answer. */
const LASTS = 3_000;

/** Ten at once are what the bot allows to each of them. */
const PEOPLE = 1_000;

/** In milliseconds: the memory is read so often meanwhile. */
const EACH = 250;

/** Floods the bot once, and asks once more as soon as nothing of the flood can be answered any more. */
export async function measureFlood(
  { discord, glance }: MeasuredBot,
  count: number,
  questions: readonly string[],
): Promise<FloodMeasured> {
  const bystander = discord.member({ name: 'Bystander' });
  const before = await glance();
  const { sent, answered } = discord.flood({ count, questions, people: PEOPLE });
  await sent;
  const readings: Promise<Reading>[] = [];
  const end = performance.now() + LASTS;
  while (performance.now() < end) {
    await wait(EACH);
    readings.push(glance());
  }
  const inTime = answered();
  const asked = performance.now();
  const seen = await bystander.types('/ask', { question: questions[0] ?? '' });
  const waited = performance.now() - asked;
  const all = [...(await Promise.all(readings)), await glance()];
  discord.forget();
  return {
    count,
    answered: inTime,
    cpuMs: (all.at(-1)?.cpuMs ?? 0) - before.cpuMs,
    rssBytes: Math.max(...all.map(({ rssBytes }) => rssBytes)),
    bystanderMs: seen.refused === undefined ? waited : undefined,
  };
}
