import { expect, test } from 'vitest';
import { readSought } from '../../../src/answering/sentences/sought.ts';
import { language } from '../../means.ts';

const { readWords } = language;

test.each([
  { question: 'How many soldiers died?', kind: 'number', focus: undefined },
  { question: 'How much did it cost?', kind: 'money', focus: undefined },
  { question: 'how long did the fight last', kind: 'duration', focus: undefined },
  { question: 'Who sent the letter?', kind: 'person', focus: undefined },
  { question: 'In what year did it end?', kind: 'time', focus: 'year' },
  { question: 'Which city was attacked?', kind: 'place', focus: 'city' },
  { question: 'Why did they leave?', kind: 'reason', focus: undefined },
  { question: 'What is the group called?', kind: 'organisation', focus: undefined },
  { question: 'What kind of help was given?', kind: 'kind', focus: 'kind' },
  { question: 'Did ISIS claim the attack?', kind: 'yes or no', focus: undefined },
  { question: 'humvees', kind: 'anything', focus: undefined },
])('"$question" seeks $kind', ({ question, kind, focus }) => {
  const words = readWords(question);
  const sought = readSought(words);
  expect(sought.kind).toBe(kind);
  expect(words[sought.focus]?.form).toBe(focus);
});
