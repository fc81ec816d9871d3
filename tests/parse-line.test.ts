import { describe, expect, test } from 'vitest';
import { createMenu } from '../commands/index.ts';
import { en } from '../src/locales/en.ts';
import { parseLine } from '../src/parse-line.ts';
import { readSmallKnowledge } from './small-article.ts';

describe('what a line asks for', () => {
  test.each([
    { line: '', asks: { kind: 'empty' } },
    { line: '   ', asks: { kind: 'empty' } },
    { line: 'how many died?', asks: { kind: 'question', question: 'how many died?' } },
    { line: '/ask how many died?', asks: { kind: 'command', given: { question: 'how many died?' } } },
    { line: '/ASK how many', asks: { kind: 'command', given: { question: 'how many' } } },
    {
      line: '/ask how many article:lighthouse',
      asks: { kind: 'command', given: { question: 'how many', article: 'lighthouse' } },
    },
    {
      line: '/ask private:yes what cost',
      asks: { kind: 'command', given: { question: 'what cost', private: true } },
    },
    { line: '/ask ratio 3:1', asks: { kind: 'command', given: { question: 'ratio 3:1' } } },
    { line: '/read 7', asks: { kind: 'command', given: { paragraph: 7 } } },
    { line: '/read seven', asks: { kind: 'command', given: { paragraph: 'seven' } } },
    { line: '/repairs', asks: { kind: 'command', given: {} } },
    { line: '/knowledge reload', asks: { kind: 'command', action: { subcommand: 'reload' } } },
    {
      line: '/knowledge',
      asks: {
        kind: 'unknown-command',
        instead: expect.arrayContaining(['/knowledge reload', '/knowledge status']),
      },
    },
    { line: '/knowlege reload', asks: { kind: 'unknown-command', typed: '/knowlege' } },
  ])('“$line”', async ({ line, asks }) => {
    const menu = createMenu(await readSmallKnowledge());
    expect(parseLine(line, { menu, locale: en })).toMatchObject(asks);
  });
});
