import { readFile, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findCircumstances } from '../discord/bench-discord.ts';
import { OURS } from '../discord/compare-bots.ts';
import { startMeasuredBot } from '../discord/measured-bot.ts';
import { readQuestions } from '../discord/read-questions.ts';
import { findFreePort } from '../find-free-port.ts';
import { createProgress, createRandom } from '../tools.ts';
import { createConnection } from './connection.ts';
import { listDeeds } from './deeds.ts';
import { drawSoak } from './draw-soak.ts';
import { createMembers } from './members.ts';
import { makeKnowledge, openPlace, type Place, SHARDS } from './open-place.ts';
import { countLines, type Result, renderSoak } from './render-soak.ts';
import { openHealth } from './sample.ts';
import { type Pace, type Soaked, soak } from './soak.ts';

const RESULT = 'bench/soak.json';
const REPORT = 'bench/RESULTS-soak.md';
const PICTURE = 'docs/soak.svg';

/**
 * `npm run bench -- soak [--minutes 60] [--rate 3]`: the real program at a modest rate for long, tended and disturbed.
 * Under ten minutes it prints its report and writes nothing.
 */
export async function benchSoak(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { minutes: { type: 'string', default: '60' }, rate: { type: 'string', default: '3' } },
  });
  const pace = { minutes: Number(values.minutes), perSecond: Number(values.rate) };
  const { date, machine, versions } = await findCircumstances(false);
  const result = { date, machine, versions, ...(await runSoak(pace)) };
  process.stdout.write(renderSoak(result));
  if (pace.minutes < SHORTEST) return;
  await writeFile(RESULT, `${JSON.stringify(result, undefined, 1)}\n`);
  await writeReport(result);
}

/** In minutes: half of less says nothing of what grows. */
const SHORTEST = 10;

/** Writes the report and the picture anew from what was measured last. */
export async function drawLastSoak(): Promise<void> {
  await writeReport(JSON.parse(await readFile(RESULT, 'utf8')));
}

async function writeReport(result: Result): Promise<void> {
  await writeFile(REPORT, renderSoak(result));
  await writeFile(PICTURE, drawSoak(result.samples));
}

async function runSoak(pace: Pace): Promise<Soaked & Pick<Result, 'lines'>> {
  const [knowledge, port] = [await makeKnowledge(), await findFreePort()];
  const places: Place[] = [];
  const bot = await startMeasuredBot({
    ...OURS,
    local: { shards: SHARDS },
    before: (discord) => places.push(openPlace(discord)),
    toEnvironment: (discord) => ({
      ...OURS.toEnvironment(discord),
      KNOWLEDGE_DIR: knowledge,
      HOME_SERVER_ID: discord.guild.id,
      AUDIT_CHANNEL_ID: places[0]?.audit.id ?? '',
      HEALTH: `127.0.0.1:${port}`,
    }),
  });
  const [place] = places;
  if (place === undefined) throw new Error('the local Discord was not furnished');
  const { discord } = bot;
  const [health, connection] = [openHealth(port), createConnection(discord, SHARDS)];
  const questions = await readQuestions(knowledge);
  const members = createMembers({ rooms: place.rooms, questions, connection, random: createRandom(SEED) });
  const scene = { discord, place, connection, knowledge, readVersion: health.readVersion };
  const progress = createProgress();
  progress.start('minutes', pace.minutes);
  await discord.waitFor(() => discord.gateway.connected() === SHARDS, { within: 60_000 });
  const soaked = await soak({
    ...{ ...pace, bot, health, members, deeds: listDeeds(scene) },
    onSample: ({ minutes }) => progress.update(Math.floor(minutes)),
  });
  progress.stop();
  const written = await bot.stop();
  await rm(knowledge, { recursive: true });
  return { ...soaked, lines: countLines(written) };
}

const SEED = 16;
