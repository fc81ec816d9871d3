import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { writeSmallKnowledge } from '../small-article.ts';

test.each([
  { question: 'expense of the repiars', says: '“repiars” met “Repairs”: its spelling was repaired' },
  { question: '/read 1', says: 'Asked: /read 1' },
])('npm run ask -- --explain "$question" tells why', async ({ question, says }) => {
  expect(await ask('--explain', question)).toMatch(/^Why\n/);
  expect(await ask('--explain', question)).toContain(says);
});

async function ask(...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', KNOWLEDGE_DIR: await writeSmallKnowledge() };
  const child = spawn(process.execPath, ['scripts/run.js', 'scripts/ask.js', ...args], { env });
  child.stdin.end();
  return text(child.stdout);
}
