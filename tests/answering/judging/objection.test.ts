import { beforeAll, describe, expect, test } from 'vitest';
import type { Examiner } from '../../../src/answering/judging/examine.ts';
import { findObjection, isDenied } from '../../../src/answering/judging/objection.ts';
import { language } from '../../means.ts';
import { readArticle } from '../articles.ts';
import { choose, openExaminer } from './examine-kit.ts';

let examiner: Examiner;

beforeAll(async () => {
  examiner = openExaminer(await readArticle('seals'));
});

const object = (question: string, at: string) =>
  findObjection(choose(examiner, question, at), examiner.texts, language.cues);

describe('what keeps a place from being an answer', () => {
  test.each([
    { question: 'Who does not feed the pups?', at: 'p2s1', objection: { kind: 'negated' } },
    {
      question: 'How many seals were there in 1987?',
      at: 'p1s1',
      objection: { kind: 'number', asked: '1987' },
    },
    { question: 'What did Marta Quill count?', at: 'p1s1', objection: { kind: 'name', asked: 'Marta' } },
    {
      question: 'When was the station closed?',
      at: 'p3s1',
      objection: { kind: 'opposite', asked: 'closed', found: 'opened' },
    },
    { question: 'Which was the third pool?', at: 'p3s2', objection: { kind: 'order', asked: 'third' } },
    {
      question: 'When did Brandt refuse?',
      at: 'p2s2',
      objection: { kind: 'sought', sought: 'time' },
    },
    {
      question: 'How much was paid for the herring?',
      at: 'p2s2',
      objection: { kind: 'sought', sought: 'price' },
    },
    { question: 'Why did Brandt refuse?', at: 'p2s2', objection: { kind: 'sought', sought: 'reason' } },
  ])('of $at for “$question” is $objection.kind', ({ question, at, objection }) => {
    expect(object(question, at)).toEqual(objection);
  });

  test.each([
    { question: 'Who feeds the pups?', at: 'p2s1' },
    { question: 'Who is not helping?', at: 'p2s3' },
    { question: 'When was the station opened?', at: 'p3s1' },
    { question: 'What was built first?', at: 'p3s2' },
    { question: 'How many seals were counted in June?', at: 'p1s2' },
    { question: 'Did rangers count 340 seals?', at: 'p1s1' },
    { question: 'Does Ida Holm run the station?', at: 'p3s3' },
  ])('is nothing of $at for “$question”', ({ question, at }) => {
    expect(object(question, at)).toBeUndefined();
  });

  test('is nothing of a gap, which is no place', () => {
    expect(object('What does the station not cost in 1987?', 'cost')).toBeUndefined();
  });

  test.each([
    {
      what: 'the sentence denies as well',
      question: 'Who is not helping?',
      at: 'p2s3',
      isDeniedThere: false,
    },
    { what: 'the sentence refuses', question: 'Who did not give herring?', at: 'p2s2', isDeniedThere: false },
    {
      what: 'the sentence says what is so',
      question: 'Who did not count seals?',
      at: 'p1s1',
      isDeniedThere: true,
    },
    { what: 'nothing is denied', question: 'Who counted seals?', at: 'p1s1', isDeniedThere: false },
  ])('where $what it is no matter of denial or one: $isDeniedThere', ({ question, at, isDeniedThere }) => {
    expect(isDenied(choose(examiner, question, at), examiner.texts)).toBe(isDeniedThere);
  });
});
