import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { createAnswerer } from '../../src/answering/answerer.ts';
import { renderWhy } from '../../src/replies/render-why.ts';
import { toMarkdown } from '../../src/replies/to-markdown.ts';
import { means } from '../means.ts';
import { readSmallKnowledge } from '../small-article.ts';

describe('why a question is answered as it is', () => {
  test.each([
    {
      question: 'price of the repair',
      says: 'Answered with ¶2, sentence 1, by the entry “How much did the repairs cost?” (lighthouse/cost).',
    },
    { question: 'expense of the repiars', says: '- “repiars” met “Repairs”: its spelling was repaired' },
    { question: 'expense of the repiars', says: '- “expense” met “cost”: a synonym' },
    { question: 'cost of the repair', says: '- “cost” stands there as it is' },
    {
      question: 'reason of the storm',
      says: 'Answered that the article does not say it, by the gap “what caused the storm” (lighthouse/cause-of-storm).',
    },
    { question: 'why a storm in march', says: 'Found nowhere: “march”.' },
    { question: 'who won the football match', says: 'Kept silent: it said that it found nothing near.' },
    {
      question: 'who won the football match',
      says: 'The rule: What is not likely at all is neither given nor shown',
    },
    {
      question: 'price of the repair',
      says: 'put the question under the right entry or gap in questions.yaml',
    },
  ])('of “$question” says “$says”', async ({ question, says }) => {
    expect(await why(question)).toContain(says);
  });

  test('says what was offered, by question or by place, when it asked back', async () => {
    const knowledge = await readSmallKnowledge();
    const answerer = createAnswerer(knowledge, means);
    const suggestions = ['lighthouse/cost', 'lighthouse/p3s1'].flatMap(
      (id) => answerer.findSuggestion(id) ?? [],
    );
    const reason = { summary: 'Two are as likely.', matches: [], missing: [] };
    expect(render('x', { kind: 'unsure', suggestions, reason })).toContain(
      'Asked back, offering “How much did the repairs cost?” (lighthouse/cost); ¶3, sentence 1 (lighthouse/p3s1).',
    );
  });

  test('tells no sentence of the article, no share and no score', async () => {
    const knowledge = await readSmallKnowledge();
    const sentences = knowledge.articles.flatMap((article) => article.sentences.map(({ text }) => text));
    for (const question of ['cost', 'museum', 'mayor storm volunteers', 'who is Ada Lind', 'hi']) {
      const text = await why(question);
      expect(text).not.toMatch(/\d\.\d|%/);
      for (const sentence of sentences.slice(1)) expect(text).not.toContain(sentence);
    }
  });

  test('is short for a text of any length', async () => {
    const { length } = await why('volunteers carried glass zebra '.repeat(200));
    expect(length).toBeLessThan(3_000);
  });

  test('makes nothing of what was typed work in Discord', async () => {
    expect(await why('@everyone **repairs** <@1>')).not.toMatch(/@everyone|<@1>|(?<!\\)\*\*repairs/);
  });
});

async function why(question: string): Promise<string> {
  return render(question, createAnswerer(await readSmallKnowledge(), means).answer(question));
}

function render(question: string, answer: Answer): string {
  return toMarkdown(renderWhy(question, answer, 'abc1234')).join('\n');
}
