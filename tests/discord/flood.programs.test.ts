import { expect, test } from 'vitest';
import { startBot } from './start-bot.ts';
import { READY, startProcess } from './start-process.ts';

const ANSWER = 'Repairs cost 40,000 crowns';
const QUESTIONS = ['what was paid', 'number of helpers', 'who paid for the roof of the harbour office'];

test('of ten thousand questions at once each is answered or left out, nothing is apologised for, and a bystander is answered', async () => {
  const { discord, log } = await startBot();
  const { sent, answered } = discord.flood({ count: 10_000, people: 1_000, questions: QUESTIONS });
  await sent;
  // On a busy machine a request that is under way may itself take too long.
  const isOver = ({ event }: { readonly event?: unknown }) => event === 'answered' || event === 'failed';
  const told = () => log.filter(isOver).length + countLeftOut(log);
  await expect.poll(told, { timeout: 20_000 }).toBe(10_000);
  const ada = discord.member({ name: 'Ada' });
  expect((await ada.types('/ask', { question: 'what was paid' })).messages[0]?.text).toContain(ANSWER);
  expect(answered()).toBeGreaterThan(0);
  expect(log.filter(({ event }) => event === 'failed').length).toBeLessThan(500);
  expect(log.filter(({ event }) => event === 'apology-failed')).toEqual([]);
  // A line for each answer, and a line a second for the rest.
  expect(log.filter(({ event }) => event === 'shed' || event === 'stale').length).toBeLessThan(60);
});

test('what is offered while somebody types is left out before questions are', async () => {
  const { discord, log } = await startBot();
  const typing = discord.flood({ count: 2_000, people: 500, questions: QUESTIONS, isTyping: true });
  const asking = discord.flood({ count: 50, people: 50, questions: QUESTIONS });
  await Promise.all([typing.sent, asking.sent]);
  await expect.poll(asking.answered, { timeout: 5_000 }).toBeGreaterThan(0);
  const [stale] = log.filter(({ event }) => event === 'stale');
  expect(stale).toMatchObject({ via: 'autocomplete' });
});

test('one member’s thousand questions keep nobody waiting', async () => {
  const { discord } = await startBot();
  const { sent } = discord.flood({ count: 1_000, people: 1, questions: QUESTIONS });
  const ada = discord.member({ name: 'Ada' });
  expect((await ada.types('/ask', { question: 'what was paid' })).messages[0]?.text).toContain(ANSWER);
  await sent;
});

test.each([
  { clock: 'ten seconds ahead', by: 10_000 },
  { clock: 'an hour ahead', by: 3_600_000 },
  { clock: 'an hour behind', by: -3_600_000 },
])('with a clock that is $clock the first question after the start is answered', async ({ by }) => {
  const shift = `const real = Date.now; Date.now = () => real() + ${by};`;
  const { discord, output } = await startProcess({
    settings: () => ({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(shift)}` }),
  });
  await discord.waitFor(() => discord.commands().length > 0, READY);
  const ada = discord.member({ name: 'Ada' });
  for (const round of [1, 2, 3]) {
    const { messages } = await ada.types('/ask', { question: 'what was paid' });
    expect(messages[0]?.text, `question ${round}`).toContain(ANSWER);
  }
  expect(output()).not.toContain('"event":"stale"');
});

type Lines = readonly Readonly<Record<string, unknown>>[];

/** Each `stale` line is one; a `shed` line counts those of the second after it. */
function countLeftOut(log: Lines): number {
  const shed = log.filter(({ event }) => event === 'shed').map(({ count }) => Number(count));
  const late = log.filter(({ event }) => event === 'stale' || event === 'too-late').length;
  return shed.reduce((sum, count) => sum + count, late);
}
