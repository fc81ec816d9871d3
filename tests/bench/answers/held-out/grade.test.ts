import { expect, test } from 'vitest';
import { grade, tallyAnswerable, tallyOthers } from '../../../../bench/answers/held-out/grade.ts';
import { toArticle } from '../../../../bench/squad/squad.ts';
import type { Answer } from '../../../../src/answering/answer.ts';
import type { CitedSentence } from '../../../../src/knowledge/knowledge.ts';

const ARTICLE = toArticle('kites', [['Kites are flown in June.', 'The winner gets a cup.', 'It rains.']]);
const reason = { summary: '', matches: [], missing: [] };

function cite(number: number): CitedSentence {
  const sentence = ARTICLE.sentences[number];
  if (sentence === undefined) throw new Error(`There is no sentence ${number}.`);
  return { article: ARTICLE, sentence };
}

function tellPlainly(...numbers: readonly number[]): Answer {
  return { kind: 'answered', cites: numbers.map(cite), others: [], reason };
}

function showClosest(...numbers: readonly number[]): Answer {
  return { kind: 'closest', places: numbers.map(cite), lookedFor: [], lacking: [], reason };
}

const UNSURE: Answer = {
  kind: 'unsure',
  suggestions: [1, 0].map((number) => ({ id: `kites/${number}`, label: '', cites: [cite(number)] })),
  reason,
};
const GAP: Answer = { kind: 'gap', article: ARTICLE, gap: { id: 'g', missing: 'who', wordings: [] }, reason };
const UNKNOWN: Answer = { kind: 'unknown', lookedFor: [], reason };

test.each([
  { says: 'the right sentence', answer: tellPlainly(0, 1), form: 'plainly', isFirst: true, isShown: true },
  { says: 'it second', answer: tellPlainly(1, 0), form: 'plainly', isFirst: false, isShown: false },
  { says: 'it as the closest', answer: showClosest(0, 2), form: 'closest', isFirst: true, isShown: true },
  { says: 'it among the closest', answer: showClosest(2, 0), form: 'closest', isFirst: false, isShown: true },
  {
    says: 'others as the closest',
    answer: showClosest(2, 1),
    form: 'closest',
    isFirst: false,
    isShown: false,
  },
  { says: 'it as a choice', answer: UNSURE, form: 'closest', isFirst: false, isShown: true },
  { says: 'a gap', answer: GAP, form: 'gap', isFirst: false, isShown: false },
  { says: 'nothing', answer: UNKNOWN, form: 'nothing', isFirst: false, isShown: false },
] as const)(
  'an answer that gives $says is graded $form, first $isFirst, shown $isShown',
  ({ answer, form, isFirst, isShown }) => {
    expect(grade(answer, ['p1s1'])).toEqual({ form, isFirst, isShown });
  },
);

test('where nothing is right, nothing that is given is', () => {
  expect(grade(tellPlainly(0), [])).toEqual({ form: 'plainly', isFirst: false, isShown: false });
  expect(grade(tellPlainly(), [])).toEqual({ form: 'plainly', isFirst: false, isShown: false });
});

test('answerable questions are counted by what they were told', () => {
  const graded = [
    tellPlainly(0),
    tellPlainly(1),
    showClosest(1, 0),
    showClosest(0),
    GAP,
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
  ].map((answer) => grade(answer, ['p1s1']));
  expect(tallyAnswerable(graded)).toEqual({
    questions: 8,
    right: 1 / 8,
    shown: 3 / 8,
    wrong: 1 / 8,
    gap: 1 / 8,
    first: 2 / 8,
  });
});

test('of what nothing answers, a sentence that corrects it is not told wrongly, and a gap is not told', () => {
  const graded = [
    grade(tellPlainly(0), ['p1s1']),
    grade(tellPlainly(0), []),
    grade(showClosest(0), []),
    grade(GAP, []),
  ];
  expect(tallyOthers(graded)).toEqual({ questions: 4, plainly: 1 / 4, closest: 1 / 4 });
});

test('of no questions every share is 0', () => {
  expect(tallyOthers([])).toEqual({ questions: 0, plainly: 0, closest: 0 });
});
