import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, READY, startProcess } from '../start-process.ts';

const ANSWER = 'Repairs cost 40,000 crowns';

/** As big as a file may be, and of many small pieces; parsed, each takes a hundred megabytes and more. */
const BIG = {
  'questions.yaml': fill('questions:\n', () => '- abc def\n'),
  'checks.yaml': fill('must:\n', (index) => `  - ask: what was paid ${index}\n    at: p2s1\n`),
  'synonyms.yaml': fill('groups:\n', (index) => `  - [a${index}, b${index}]\n`),
};

test('with 64 MB of memory three files of the greatest size are refused, and others are answered meanwhile', async () => {
  const { discord } = await startSmall();
  const moderator = discord.owner;
  const checking = moderator.types('/knowledge check', {
    file: { name: 'questions.yaml', content: BIG['questions.yaml'] },
    second: { name: 'checks.yaml', content: BIG['checks.yaml'] },
    third: { name: 'synonyms.yaml', content: BIG['synonyms.yaml'] },
  });
  const ada = discord.member({ name: 'Ada' });
  for (const round of [1, 2, 3, 4, 5]) {
    const { messages } = await ada.types('/ask', { question: 'what was paid' });
    expect(messages[0]?.text, `question ${round}`).toContain(ANSWER);
  }
  expect((await checking).messages[0]?.text).toMatch(
    /(?:questions|checks|synonyms)\.yaml.*(?:memory|parts)/s,
  );
});

test('with 64 MB of memory the same files saved into the folder change nothing', async () => {
  const { discord, knowledge, child, output } = await startSmall();
  await writeFile(join(knowledge, 'synonyms.yaml'), BIG['synonyms.yaml']);
  await writeFile(join(knowledge, 'lighthouse/checks.yaml'), BIG['checks.yaml']);
  await writeFile(join(knowledge, 'lighthouse/questions.yaml'), BIG['questions.yaml']);
  const isRefused = () => /"event":"knowledge"[^\n]*"kind":"refused"/.test(output());
  await discord.waitFor(isRefused, { within: 60_000, what: 'the files to be refused' });
  const ada = discord.member({ name: 'Ada' });
  const { messages } = await ada.types('/ask', { question: 'what was paid' });
  expect(messages[0]?.text).toContain(ANSWER);
  child.kill('SIGTERM');
  expect(await ended(child)).toEqual({ code: 0, signal: null });
});

async function startSmall() {
  const started = await startProcess({ settings: () => ({ NODE_OPTIONS: '--max-old-space-size=64' }) });
  await started.discord.waitFor(() => started.discord.commands().length > 0, READY);
  return started;
}

/** Whole lines, up to the two megabytes that one file may have. */
function fill(head: string, line: (index: number) => string): string {
  const lines = [head];
  let size = head.length;
  for (let index = 0; ; index += 1) {
    const next = line(index);
    size += next.length;
    if (size > 2 * 1024 * 1024) return lines.join('');
    lines.push(next);
  }
}
