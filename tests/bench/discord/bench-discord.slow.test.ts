import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';

describe('npm run bench', () => {
  test('with "discord --quick" measures both bots and prints every figure the report promises', async () => {
    const { out, err, code } = await run('discord', '--quick');
    expect(err).toBe('');
    expect(code).toBe(0);
    for (const atOnce of [1, 10, 50]) expect(findCells(out, String(atOnce))).toEqual(LOAD_CELLS);
    for (const name of ALONE) expect(findCells(out, name)).toEqual(THREE_FIGURES);
    expect(out).toContain('Without an answer: ours 0, bare 0.');
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
  }, 120_000);

  test('says what can be measured when no name is given', async () => {
    const { err, code } = await run();
    expect([code, err]).toEqual([1, expect.stringContaining('npm run bench -- ')]);
    expect(err).toContain('discord');
  });
});

const LOAD_CELLS = [
  expect.stringMatching(/^3 × \d+$/),
  expect.stringMatching(/^[\d,]+$/),
  expect.stringMatching(/^[\d,]+$/),
  expect.stringMatching(/^\d+\.\d\d$/),
  expect.stringMatching(/^\d+\.\d \/ \d+\.\d$/),
  expect.stringMatching(/^\d+\.\d \/ \d+\.\d$/),
  expect.stringMatching(/^-?\d+\.\d$/),
  expect.stringMatching(/^\d+\.\d\d$/),
  expect.stringMatching(/^\d+\.\d\d$/),
];

const THREE_FIGURES = Array.from({ length: 3 }, () => expect.stringMatching(/^-?\d+\.\d$/));

const ALONE = [
  'time to ready, ms',
  'resident memory when ready, MB',
  'resident memory after the rounds, MB',
  'heap slope, bytes for each interaction',
  'timers after',
  'sockets after',
];

/** What stands in the table's row of this name, without the name. */
function findCells(report: string, name: string): readonly string[] | undefined {
  const row = report.split('\n').find((line) => line.startsWith(`| ${name} |`));
  return row
    ?.split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, ['scripts/run.js', 'bench/bench.js', ...args], { env: {} });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}
