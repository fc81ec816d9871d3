import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { exposeGarbageCollection } from '../../../bench/tools.ts';
import type { Person } from '../../../local-discord/person/person.ts';
import { expectOk } from '../../expect-ok.ts';
import { smallFiles } from '../../small-article.ts';
import type { Bot } from '../start-bot.ts';
import { startDesk } from './desk-kit.ts';

const QUESTIONS = 'lighthouse/questions.yaml';
const RELOADS = 200;
const ASKERS = 50;
/** In these the code is compiled and every bounded memory filled. */
const WARM_UP = 50;
/** A snapshot of this article that is not let go is some 1.4 MB (tried): 150 of them are ten times this. */
const MOST_GROWN = 20 * 1024 * 1024;

/** Two versions that answer the same question with different sentences. */
const VERSIONS = [
  { text: smallFiles[QUESTIONS], sentence: 'Repairs cost 40,000 crowns' },
  {
    text: smallFiles[QUESTIONS]
      .replace('cite: [p2s1]', 'cite: [p3s1]')
      .replace(/ {4}figure:[\s\S]*?office\n/, ''),
    sentence: 'The mayor, Ada Lind',
  },
] as const;

test('in two hundred reloads, no answer mixes two versions, none fails and memory stays flat', async () => {
  const bot = await startDesk();
  const { discord, folder, library } = bot;
  const sentences = await nameVersions(bot);
  const over = new AbortController();
  const faults: string[] = [];
  let answers = 0;

  async function keepAsking(person: Person): Promise<void> {
    while (!over.signal.aborted) {
      const { messages, refused } = await person.types('/ask', { question: 'what was paid' });
      const text = messages[0]?.text ?? refused?.text ?? 'nothing';
      const sentence = sentences.get(/knowledge ([0-9a-f]{7})/.exec(text)?.[1] ?? '');
      if (sentence === undefined || !text.includes(sentence)) faults.push(text);
      answers += 1;
      await wait(500, undefined, { signal: over.signal }).catch(() => {});
    }
  }

  const asking = Array.from({ length: ASKERS }, (_, index) =>
    keepAsking(discord.member({ name: `P${index}` })),
  );
  const collectGarbage = exposeGarbageCollection();
  const measureHeap = (): number => {
    discord.forget();
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  let before = 0;
  for (let reload = 1; reload <= RELOADS; reload += 1) {
    const next = VERSIONS[reload % 2 === 0 ? 0 : 1];
    await writeFile(join(folder, QUESTIONS), next.text);
    expect((await library.reload({ who: 'a test', how: 'reload' })).kind).toBe('loaded');
    if (reload === WARM_UP) before = measureHeap();
  }
  over.abort();
  await Promise.all(asking);
  const grown = measureHeap() - before;

  expect(faults).toEqual([]);
  expect(answers).toBeGreaterThan(RELOADS / 2);
  expect(library.history()).toHaveLength(60);
  expect(grown).toBeLessThan(MOST_GROWN);
}, 300_000);

/** The sentence that each version answers with. A version's name is that of its files, so it is known beforehand. */
async function nameVersions({ library }: Bot): Promise<ReadonlyMap<string, string>> {
  const named = VERSIONS.map(async ({ text, sentence }) => {
    const tried = expectOk(await library.tryOut([{ name: QUESTIONS, bytes: Buffer.from(text) }]));
    return [tried.snapshot.knowledge.version, sentence] as const;
  });
  return new Map(await Promise.all(named));
}
