import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { createAnswerer } from '../../src/answering/answerer.ts';
import { means } from '../means.ts';
import { readSmallKnowledge } from '../small-article.ts';

describe('the reason of an answer', () => {
  test.each([
    { question: 'costs of the repair', asked: 'costs', found: 'cost', how: 'form' },
    { question: 'expense of the repair', asked: 'expense', found: 'cost', how: 'synonym' },
    { question: 'cost of the repiars', asked: 'repiars', found: 'Repairs', how: 'spelling' },
    { question: 'number of volunteers', asked: 'volunteers', found: 'volunteers', how: 'same' },
  ])('of “$question” says that “$asked” met “$found”: $how', async ({ question, asked, found, how }) => {
    const { reason } = await ask(question);
    expect(reason.matches).toContainEqual({ asked, found, how });
  });

  test('names what was found nowhere apart from what stands elsewhere', async () => {
    const { reason } = await ask('how many volunteers carried glass to the museum of paris');
    expect(reason.missing).toEqual(['paris']);
    expect(reason.elsewhere).toEqual([{ asked: 'museum', isRepaired: false }]);
  });

  test('never says that no sentence has a word which one has', async () => {
    const { reason } = await ask('museum');
    expect(reason.missing).toEqual([]);
    expect(reason.summary).not.toContain('museum');
  });

  test('names what came next, and not what was given', async () => {
    const answer = await ask('number of volunteers and repairs of the lighthouse');
    const next = answer.reason.next ?? [];
    expect(next.length).toBeGreaterThan(0);
    if (answer.kind === 'answered') {
      expect(next.map((one) => (one.kind === 'entry' ? one.entry : undefined))).not.toContain(
        answer.entry?.entry,
      );
    }
  });

  test('says the rule for whatever is asked, without a number', async () => {
    const answerer = createAnswerer(await readSmallKnowledge(), means);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (question) => {
        const { rule } = answerer.answer(question).reason;
        expect(rule).toMatch(/^[A-Z][^0-9%]*\.$/);
      }),
      { numRuns: 200 },
    );
  });
});

async function ask(question: string): Promise<Answer> {
  return createAnswerer(await readSmallKnowledge(), means).answer(question);
}
