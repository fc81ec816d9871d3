import { expect, test } from 'vitest';
import { parseLine } from '../../local-discord/prompt/parse-line.ts';

const COMMANDS = [
  {
    name: 'ask',
    type: 1,
    options: [
      { name: 'question', type: 3 },
      { name: 'article', type: 3 },
    ],
  },
  { name: 'read', type: 1, options: [{ name: 'paragraph', type: 4 }] },
  {
    name: 'knowledge',
    type: 1,
    options: [
      { name: 'status', type: 1 },
      {
        name: 'missed',
        type: 2,
        options: [{ name: 'on', type: 1, options: [{ name: 'quiet', type: 5 }] }],
      },
      {
        name: 'undo',
        type: 1,
        options: [{ name: 'how', type: 3, choices: [{ name: 'At once', value: 'now' }] }],
      },
    ],
  },
];

test.each([
  { typed: '   ', parsed: { kind: 'nothing' } },
  { typed: 'how many died?', parsed: { kind: 'mention', text: 'how many died?' } },
  { typed: '@Footnote how many died?', parsed: { kind: 'mention', text: 'how many died?' } },
  { typed: 'dm how many died?', parsed: { kind: 'direct', text: 'how many died?' } },
  { typed: 'as Owner', parsed: { kind: 'be', name: 'Owner' } },
  { typed: 'as', parsed: { kind: 'mention', text: 'as' } },
  { typed: '2', parsed: { kind: 'press', number: 2 } },
  {
    typed: '/ask how many died? article:ferry',
    parsed: { kind: 'command', line: '/ask', values: { question: 'how many died?', article: 'ferry' } },
  },
  {
    typed: '/ask article:ferry question:how many died?',
    parsed: { kind: 'command', line: '/ask', values: { question: 'how many died?', article: 'ferry' } },
  },
  { typed: '/read 9', parsed: { kind: 'command', line: '/read', values: { paragraph: 9 } } },
  { typed: '/ask', parsed: { kind: 'command', line: '/ask', values: {} } },
  { typed: '/knowledge status', parsed: { kind: 'command', line: '/knowledge status', values: {} } },
  {
    typed: '/knowledge missed on quiet:yes',
    parsed: { kind: 'command', line: '/knowledge missed on', values: { quiet: true } },
  },
  {
    typed: '/knowledge undo At once',
    parsed: { kind: 'command', line: '/knowledge undo', values: { how: 'now' } },
  },
  { typed: '/nonsense at all', parsed: { kind: 'command', line: '/nonsense', values: {} } },
])('“$typed” is understood as $parsed.kind', ({ typed, parsed }) => {
  expect(parseLine(typed, COMMANDS)).toEqual(parsed);
});
