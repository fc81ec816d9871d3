import { expect, test } from 'vitest';
import { buildAnswerer } from '../../src/answering/answerer.ts';
import { doAtOnce, doInTurns } from '../../src/in-steps.ts';
import { means } from '../means.ts';
import { readSmallKnowledge } from '../small-article.ts';

test('making an index of an article lets others come to turn while it lasts', async () => {
  const knowledge = await readSmallKnowledge();
  let steps = 0;
  for (const work = buildAnswerer(knowledge, means); work.next().done !== true; ) steps += 1;
  // At least one for each entry and gap, each paragraph, and one for the learning.
  expect(steps).toBeGreaterThan(8);
});

test('work that gives way is done in turns with other work, and comes to the same end', async () => {
  const knowledge = await readSmallKnowledge();
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 1);
  const slow = await doInTurns(slowDown(buildAnswerer(knowledge, means)));
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(1);
  const question = 'price of the repair';
  expect(slow.answer(question)).toEqual(doAtOnce(buildAnswerer(knowledge, means)).answer(question));
});

/** As on a slow machine: each step takes ten milliseconds. */
function* slowDown<T>(work: Generator<undefined, T, undefined>): Generator<undefined, T, undefined> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    for (const end = performance.now() + 10; performance.now() < end; );
    yield;
  }
}
