import { beforeAll, describe, expect, test } from 'vitest';
import { type Answerer, createAnswerer } from '../../src/answering/answerer.ts';
import { means } from '../means.ts';
import { readKnowledgeOf } from '../small-article.ts';

const ARTICLE = `---
title: "A week at the pier"
language: en
wording: verbatim
---

The pier of Øster Łąka cost €2.4 million, 7.5% of it from the E.U., the clerk Jörg Brøndby said on May 12.

The World Health Organization (WHO) closed the canteen after COVID-19 was found there.
Three hundred and twelve guests went home by tram.

The crane is 40 m high and lifts 1,600 kg.
Its control room was written in C++ by two well-known sailors, the F-16 pilots Ada and Bo.
`;

const QUESTIONS = `questions:
  - id: cost
    ask:
      - What did the pier cost?
    cite: [p1s1]
`;

let answerer: Answerer;

beforeAll(async () => {
  const knowledge = await readKnowledgeOf({ 'pier/article.md': ARTICLE, 'pier/questions.yaml': QUESTIONS });
  answerer = createAnswerer(knowledge, means);
});

/** Where the answer is, whether it is given or shown as closest. */
function findFirst(question: string): string | undefined {
  const answer = answerer.answer(question);
  if (answer.kind === 'answered') return answer.cites[0]?.sentence.at;
  return answer.kind === 'closest' ? answer.places[0]?.sentence.at : undefined;
}

describe('a question and a sentence meet however they are written', () => {
  test.each([
    { question: 'who is Joerg Brondby', at: 'p1s1' },
    { question: 'Oster Laka', at: 'p1s1' },
    { question: '2,400,000 euros', at: 'p1s1' },
    { question: '2.400.000 euros', at: 'p1s1' },
    { question: '7.5 percent', at: 'p1s1' },
    { question: '7.5 per cent', at: 'p1s1' },
    { question: 'what was said in May', at: 'p1s1' },
    { question: 'what did the WHO do', at: 'p2s1' },
    { question: 'W.H.O. did what', at: 'p2s1' },
    { question: 'covid19', at: 'p2s1' },
    { question: '312 guests', at: 'p2s2' },
    { question: '40 metres', at: 'p3s1' },
    { question: '40-metre crane', at: 'p3s1' },
    { question: '1’600 kilograms', at: 'p3s1' },
    { question: 'sixteen hundred kilograms', at: 'p3s1' },
    { question: 'C++', at: 'p3s2' },
    { question: 'F16', at: 'p3s2' },
  ])('"$question" finds $at', ({ question, at }) => {
    expect(findFirst(question)).toBe(at);
  });

  test.each(['C#', 'c', 'F#', '.NET'])('"%s" is not C++, and finds nothing', (question) => {
    expect(answerer.answer(question).kind).toBe('unknown');
  });
});
