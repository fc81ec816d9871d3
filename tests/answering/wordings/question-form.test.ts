import { expect, test } from 'vitest';
import { readQuestionForm } from '../../../src/answering/wordings/marks.ts';

test.each([
  { question: 'how many died', form: 'how many' },
  { question: 'whos barzani', form: 'who' },
  { question: 'to whom was it sent', form: 'who' },
  { question: 'on which day of the week', form: 'when' },
  { question: 'what year', form: 'when' },
  { question: 'in which two areas', form: 'where' },
  { question: 'for what reason', form: 'why' },
  { question: 'how long did it last', form: 'how long' },
  { question: 'how come', form: 'how come' },
  { question: 'did they win', form: 'yes or no' },
  { question: 'names of the dead', form: 'name' },
  { question: 'number of trucks', form: 'how many' },
  { question: 'kirkuk', form: undefined },
])('“$question” asks for: $form', ({ question, form }) => {
  expect(readQuestionForm(question.split(' '))).toBe(form);
});
