import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import { askMany, createCrowd } from './crowd.ts';
import type { Reading } from './gauge.ts';
import { type FloodMeasured, measureFlood } from './measure-flood.ts';
import { type LoadRounds, measureRounds, measureRow, type Parties, type Row } from './measure-rounds.ts';
import { type MeasuredBot, startMeasuredBot } from './measured-bot.ts';
import type { Plan } from './plan.ts';
import { readQuestions } from './read-questions.ts';

/** What was measured of one bot besides the rounds. */
export interface Alone {
  readonly readyMs: number;
  /** When it had just become ready, before the first interaction. */
  readonly idle: Reading;
  /** After all rounds. */
  readonly busy: Reading;
  readonly row: Row;
  readonly floods: readonly FloodMeasured[];
}

export interface Comparison {
  readonly loads: readonly LoadRounds[];
  readonly ours: Alone;
  readonly bare: Alone;
  /** Lines our bot wrote that tell of anything but answers; with the text that is in them. */
  readonly troubles: readonly string[];
}

/** How many interactions `compareBots` reports as done in all. */
export function countInteractions({ warmUp, loads, rounds, row, floods }: Plan): number {
  const inRounds = loads.reduce((sum, { count }) => sum + count, 0) * rounds;
  const inFloods = floods.reduce((sum, count) => sum + count, 0);
  return 2 * (warmUp.count + inRounds + row.count + inFloods);
}

/** Starts both bots, measures them side by side, and ends them. @param onDone called with numbers of interactions */
export async function compareBots(plan: Plan, onDone: (count: number) => void): Promise<Comparison> {
  const questions = await readQuestions(KNOWLEDGE);
  const [ours, bare] = [await startMeasuredBot(OURS), await startMeasuredBot(BARE)];
  const idle = { ours: await ours.read(), bare: await bare.read() };
  const parties: Parties = {
    ours: { bot: ours, crowd: createCrowd(ours.discord, plan.people, questions) },
    bare: { bot: bare, crowd: createCrowd(bare.discord, plan.people, questions) },
  };
  for (const { crowd } of [parties.ours, parties.bare]) {
    await askMany(crowd, plan.warmUp);
    onDone(plan.warmUp.count);
  }
  const loads = await measureRounds(parties, plan, onDone);
  const busy = { ours: await ours.read(), bare: await bare.read() };
  const rows = {
    ours: await measureRow(parties.ours, plan, onDone),
    bare: await measureRow(parties.bare, plan, onDone),
  };
  const floods = {
    ours: await measureFloods(ours, { plan, questions, onDone }),
    bare: await measureFloods(bare, { plan, questions, onDone }),
  };
  const written = await ours.stop();
  await bare.stop();
  return {
    loads,
    ours: { readyMs: ours.readyMs, idle: idle.ours, busy: busy.ours, row: rows.ours, floods: floods.ours },
    bare: { readyMs: bare.readyMs, idle: idle.bare, busy: busy.bare, row: rows.bare, floods: floods.bare },
    troubles: findTroubles(written),
  };
}

interface Flooding {
  readonly plan: Plan;
  readonly questions: readonly string[];
  readonly onDone: (count: number) => void;
}

async function measureFloods(
  bot: MeasuredBot,
  { plan, questions, onDone }: Flooding,
): Promise<readonly FloodMeasured[]> {
  const measured: FloodMeasured[] = [];
  for (const count of plan.floods) {
    measured.push(await measureFlood(bot, count, questions));
    onDone(count);
  }
  return measured;
}

const KNOWLEDGE = 'knowledge';

/** Every setting is given, so that no `.env` of the folder has a say. */
export const OURS = {
  name: 'src/main.js',
  toEnvironment: ({ token, api }: LocalDiscord) => ({
    DISCORD_TOKEN: token,
    DISCORD_API: api,
    KNOWLEDGE_DIR: KNOWLEDGE,
    LOG_LEVEL: 'info',
    HOME_SERVER_ID: '',
    MODERATOR_IDS: '',
    KNOWLEDGE_WATCH: 'on',
    AUDIT_CHANNEL_ID: '',
  }),
};

const BARE = {
  name: 'bench/discord/bare-bot.js',
  toArguments: ({ token, api }: LocalDiscord) => [api, token],
};

/** Whatever it is, a figure that was measured while it happened is not the figure of an answer. */
function findTroubles(written: string): readonly string[] {
  const usual = /"event":"(answered|connected|ready|menu|shed|stale|stopped)"/;
  return written.split('\n').filter((line) => line !== '' && !usual.test(line));
}
