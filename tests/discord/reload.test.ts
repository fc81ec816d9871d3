import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Permission } from '../../local-discord/world/permissions.ts';
import { smallFiles } from '../small-article.ts';
import { startBot } from './start-bot.ts';

const QUESTIONS = 'lighthouse/questions.yaml';
const SOUND = smallFiles[QUESTIONS];

test('while the files are edited and reloaded every question is answered, from one version or the other', async () => {
  const { discord, folder, library } = await startBot({ local: { patienceMs: 20_000 } });
  const moderator = discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
  const versions = new Set([library.current().knowledge.version]);
  for (const content of [
    `${SOUND}# one more line\n`,
    'questions: [',
    SOUND.replace('price of the repair', 'the bill'),
  ]) {
    await writeFile(join(folder, QUESTIONS), content);
    const people = Array.from({ length: 10 }, (_, index) => discord.member({ name: `P${index}` }));
    const [, ...seen] = await Promise.all([
      moderator.types('/knowledge reload'),
      ...people.map((person) => person.types('/ask', { question: 'what was paid' })),
    ]);
    versions.add(library.current().knowledge.version);
    for (const { messages } of seen) {
      const text = messages[0]?.text ?? '';
      expect(text).toContain('40,000 crowns');
      expect([...versions].filter((version) => text.includes(`knowledge ${version}`))).toHaveLength(1);
    }
  }
  expect(versions.size).toBe(3);
});
