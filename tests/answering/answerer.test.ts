import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answerer, createAnswerer } from '../../src/answering/answerer.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { means } from '../means.ts';
import { readSmallKnowledge } from '../small-article.ts';

let knowledge: Knowledge;
let answerer: Answerer;

beforeAll(async () => {
  knowledge = await readSmallKnowledge();
  answerer = createAnswerer(knowledge, means);
});

describe('for any text whatever', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('who', 'paid', 'skarn', 'lind', 'how many', 'not', '40000', '?', 'storm', '\n'),
        { maxLength: 40 },
      )
      .map((words) => words.join(' ')),
  );

  test('there is an answer, and asking again gives the same one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(answerer.answer(text)).toEqual(answerer.answer(text));
      }),
      { numRuns: 300 },
    );
  });

  test('another answerer of the same knowledge gives the same answer', () => {
    const other = createAnswerer(knowledge, means);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(other.answer(text)).toEqual(answerer.answer(text));
      }),
      { numRuns: 100 },
    );
  });

  test('case, spaces and the form of Unicode make no difference', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'what was paid?',
          'Who is Ada Lind?',
          'volunteers',
          'when r the lights back on',
          'why was there a storm',
          'what happened in the museum',
          'nothing of this stands anywhere',
        ),
        (wording) => {
          const plain = pick(answerer.answer(wording));
          expect(pick(answerer.answer(` ${wording.toUpperCase().replaceAll(' ', '   ')} `))).toEqual(plain);
          expect(pick(answerer.answer(wording.normalize('NFKD')))).toEqual(plain);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('what is offered can be chosen, and is answered with what was shown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const suggestion of answerer.suggest(text, 25)) {
          expect(answerer.findSuggestion(suggestion.id)).toEqual(suggestion);
          expect(answerer.answerWith(suggestion)).toMatchObject({
            kind: 'answered',
            cites: suggestion.cites,
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  test('no more is offered than asked for, each question once and short enough for Discord', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 25 }), (text, limit) => {
        const offered = answerer.suggest(text, limit);
        expect(offered.length).toBeLessThanOrEqual(limit);
        expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
        for (const { label } of offered) expect(label.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 100 },
    );
  });
});

function pick(answer: ReturnType<Answerer['answer']>) {
  return answer.kind === 'answered' ? answer.cites.map(({ sentence }) => sentence.at) : answer.kind;
}
