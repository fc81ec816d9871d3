import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answerer, createAnswerer } from '../src/answering/answerer.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { en } from '../src/locales/en.ts';
import { renderAnswer } from '../src/replies/render-answer.ts';
import { MESSAGE_LIMIT, toMarkdown } from '../src/replies/to-markdown.ts';
import { means } from './means.ts';

/**
 * What is true of the answer to any question whatever, tried with words of the article mixed and with any text at all.
 * @param name what the knowledge is called in the tests' names
 */
export function describeAlwaysTrue(name: string, read: () => Promise<Knowledge>): void {
  describe(`for any question about ${name}`, () => {
    let knowledge: Knowledge;
    let answerer: Answerer;
    let anyQuestion: fc.Arbitrary<string>;

    beforeAll(async () => {
      knowledge = await read();
      answerer = createAnswerer(knowledge, means);
      anyQuestion = fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc
          .array(fc.constantFrom(...listWords(knowledge)), { minLength: 1, maxLength: 12 })
          .map((words) => words.join(' ')),
      );
    });

    const forAny = (check: (question: string) => void): void =>
      fc.assert(fc.property(anyQuestion, check), { numRuns: 300 });
    const quotesFor = (question: string) =>
      renderAnswer(answerer.answer(question), knowledge, en.phrases).parts.flatMap((part) =>
        part.kind === 'quote' ? [part] : [],
      );

    test('every sentence shown stands at its address in the article', () => {
      let shown = 0;
      forAny((question) => {
        for (const { text, at } of quotesFor(question)) {
          shown += 1;
          expect(knowledge.articles[0]?.sentences.find((sentence) => sentence.at === at)?.text).toBe(text);
        }
      });
      expect(shown).toBeGreaterThan(0);
    });

    test('the reply is neither empty nor over a limit, and says nothing that pings', () => {
      forAny((question) => {
        for (const message of toMarkdown(renderAnswer(answerer.answer(question), knowledge, en.phrases))) {
          expect(message.trim().length).toBeGreaterThan(0);
          expect(message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
          expect(message).not.toMatch(/@everyone|@here|(?<!\\)<[@#]/);
        }
      });
    });

    test('only a gap that a moderator wrote says that the article does not say', () => {
      forAny((question) => {
        const answer = answerer.answer(question);
        const { parts } = renderAnswer(answer, knowledge, en.phrases);
        const own = parts.flatMap((part) => (part.kind === 'words' ? [part.text] : [])).join(' ');
        expect(/do(es)? not say/.test(own)).toBe(answer.kind === 'gap');
      });
    });

    test('a reply quotes only when it answers, shows what is closest, or one sentence related to a gap', () => {
      const most = { answered: Number.POSITIVE_INFINITY, closest: 3, gap: 1, unsure: 0, unknown: 0 };
      forAny((question) => {
        const { kind } = answerer.answer(question);
        expect(quotesFor(question).length).toBeLessThanOrEqual(most[kind]);
      });
    });
  });
}

function listWords({ articles }: Knowledge): string[] {
  const texts = articles.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return [...new Set(texts.join(' ').match(/[\p{L}\d]+/gu))];
}
