import { expect, test } from 'vitest';
import { toDeed } from '../../local-discord/to-deed.ts';

const COMMANDS = [
  {
    name: 'ask',
    options: [
      { name: 'question', type: 3 },
      { name: 'article', type: 3 },
    ],
  },
  { name: 'casualties' },
  {
    name: 'knowledge',
    options: [
      { name: 'reload', type: 1 },
      { name: 'rollback', type: 1, options: [{ name: 'version', type: 3 }] },
    ],
  },
];

test.each([
  { line: 'how many died?', deed: { kind: 'mentions', text: 'how many died?' } },
  { line: 'press 12', deed: { kind: 'presses', number: 12 } },
  { line: '/casualties', deed: { kind: 'types', command: '/casualties', options: {} } },
  {
    line: '/ask how many died?',
    deed: { kind: 'types', command: '/ask', options: { question: 'how many died?' } },
  },
  {
    line: '/ask at what time: nine or ten? article:gate-fire',
    deed: {
      kind: 'types',
      command: '/ask',
      options: { question: 'at what time: nine or ten?', article: 'gate-fire' },
    },
  },
  {
    line: '/ask article:gate-fire question:who came?',
    deed: { kind: 'types', command: '/ask', options: { article: 'gate-fire', question: 'who came?' } },
  },
  { line: '/knowledge reload', deed: { kind: 'types', command: '/knowledge reload', options: {} } },
  {
    line: '/knowledge rollback 0f3a',
    deed: { kind: 'types', command: '/knowledge rollback', options: { version: '0f3a' } },
  },
  { line: '/nothing here', deed: { kind: 'types', command: '/nothing', options: {} } },
])('$line', ({ line, deed }) => {
  expect(toDeed(line, COMMANDS)).toEqual(deed);
});
