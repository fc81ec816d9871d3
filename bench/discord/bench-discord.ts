/** Measures the bot beside one that does nothing, on a Discord on this machine. */
import { readFile, writeFile } from 'node:fs/promises';
import { arch, availableParallelism, loadavg, platform, totalmem } from 'node:os';
import { Presets, SingleBar } from 'cli-progress';
import { compareBots, countInteractions } from './compare-bots.ts';
import { FULL, QUICK } from './plan.ts';
import { type Circumstances, renderComparison } from './render-comparison.ts';

/**
 * Prints the report; a full run also writes it into `bench/RESULTS-discord.md`.
 * @param args `--quick` for a run of some seconds
 */
export async function benchDiscord(args: readonly string[]): Promise<void> {
  const isQuick = args.includes('--quick');
  const plan = isQuick ? QUICK : FULL;
  const circumstances = await findCircumstances(isQuick);
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} interactions, {eta_formatted} left' },
    Presets.legacy,
  );
  bar.start(countInteractions(plan), 0);
  const comparison = await compareBots(plan, (count) => bar.increment(count)).finally(() => bar.stop());
  const report = renderComparison(comparison, circumstances);
  process.stdout.write(report);
  if (!isQuick) await writeFile('bench/RESULTS-discord.md', report);
}

export async function findCircumstances(isQuick: boolean): Promise<Circumstances> {
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} processors, ${memory} GB, ${platform()} ${arch()}`,
    versions: [
      `Footnote ${await readVersion('package.json')}`,
      `Node.js ${process.versions.node}`,
      `discord.js ${await readVersion('node_modules/discord.js/package.json')}`,
    ],
    load: loadavg()[0] ?? 0,
    isQuick,
  };
}

async function readVersion(file: string): Promise<string> {
  return /"version": "([^"]+)"/.exec(await readFile(file, 'utf8'))?.[1] ?? 'of unknown version';
}
