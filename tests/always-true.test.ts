import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answerer, createAnswerer } from '../src/answering/answerer.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { readKnowledge } from '../src/knowledge/read-knowledge.ts';
import { renderAnswer } from '../src/replies/render-answer.ts';
import { MESSAGE_LIMIT, toMarkdown } from '../src/replies/to-markdown.ts';
import { means } from './means.ts';

let knowledge: Knowledge;
let answerer: Answerer;

beforeAll(async () => {
  const read = await readKnowledge('knowledge');
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  knowledge = read.knowledge;
  answerer = createAnswerer(knowledge, means);
});

/** Questions of every sort: real wordings cut up and mixed, and any text at all. */
const anyQuestion = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.constantFrom(...listWords()), { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
);

describe('for any question whatever', () => {
  test('every sentence shown stands at its address in the article', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { text, at } of quotesFor(question)) {
          expect(knowledge.articles[0]?.sentences.find((sentence) => sentence.at === at)?.text).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the reply is neither empty nor over a limit, and says nothing that pings', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const messages = toMarkdown(renderAnswer(answerer.answer(question), knowledge));
        for (const message of messages) {
          expect(message.trim().length).toBeGreaterThan(0);
          expect(message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
          expect(message).not.toMatch(/@everyone|@here|(?<!\\)<[@#]/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a reply quotes only when it answers or shows one sentence as related', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { kind } = answerer.answer(question);
        expect(kind === 'answered' || quotesFor(question).length <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function quotesFor(question: string) {
  const { parts } = renderAnswer(answerer.answer(question), knowledge);
  return parts.flatMap((part) => (part.kind === 'quote' ? [part] : []));
}

function listWords(): string[] {
  return [
    ...new Set(readFileSync('knowledge/us-support-for-peshmerga/article.md', 'utf8').match(/[\p{L}\d]+/gu)),
  ];
}
