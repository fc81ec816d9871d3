import { expect, test } from 'vitest';
import { checkMessage } from '../../commands/check-message.ts';
import type { Closest } from '../../src/answering/answer.ts';
import { en } from '../../src/locales/en.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';
import { readSmallSnapshot } from '../discord/to-snapshot.ts';

const LIGATURE = '\uFDFA';

test.each([
  { message: 'sentences', text: 'The harbour office paid for the roof. '.repeat(100) },
  { message: 'lines', text: 'the harbour office paid\n'.repeat(160) },
  { message: 'one long line', text: 'harbour '.repeat(500) },
  {
    message: 'characters that become eighteen each',
    text: `${`${LIGATURE.repeat(130)} `.repeat(3)}. `.repeat(10).slice(0, 4_000),
  },
])('of a message of $message no more is looked up than of one question', async ({ text }) => {
  const { asked, snapshot } = await open();
  checkMessage.run(text, { snapshot, locale: en });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(5);
  expect(asked.join('').normalize('NFKD').length).toBeLessThanOrEqual(1_000);
});

test('each statement of a message is looked up by itself', async () => {
  const { snapshot } = await open();
  const reply = checkMessage.run('I heard what was paid. Nobody came. What was the number of helpers?', {
    snapshot,
    locale: en,
  });
  const text = toPlainText(reply, 5_000);
  expect(text).toContain('40,000 crowns');
  expect(text).toContain('11 volunteers');
});

/** The small article, and what was asked of it. */
async function open() {
  const snapshot = await readSmallSnapshot();
  const asked: string[] = [];
  const answerer = {
    ...snapshot.answerer,
    answer: (question: string) => {
      asked.push(question);
      return snapshot.answerer.answer(question);
    },
  };
  return { asked, snapshot: { ...snapshot, answerer } };
}

test('a message is checked against what is closest to it as well', async () => {
  const snapshot = await readSmallSnapshot();
  const places = ['p3s1', 'p1s2'].flatMap(
    (at) => snapshot.answerer.findSuggestion(`lighthouse/${at}`)?.cites ?? [],
  );
  const reason = { summary: 'A test wants it.', matches: [], missing: [] };
  const closest: Closest = { kind: 'closest', places, lookedFor: [], lacking: [], reason };
  const answerer = { ...snapshot.answerer, answer: () => closest };
  const { parts } = checkMessage.run('The mayor is dark.', {
    snapshot: { ...snapshot, answerer },
    locale: en,
  });
  expect(parts.flatMap((part) => (part.kind === 'quote' ? [part.at] : []))).toEqual(['p3s1', 'p1s2']);
});
