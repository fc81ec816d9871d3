import { askMany, type Load, type Timing } from './ask-many.ts';
import type { Crowd } from './crowd.ts';
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
