import { expect, test } from 'vitest';
import { checkMessage } from '../../commands/check-message.ts';
import type { Closest } from '../../src/answering/answer.ts';
import { readSmallSnapshot } from '../discord/to-snapshot.ts';

test('a message is checked against what is closest to it as well', async () => {
  const snapshot = await readSmallSnapshot();
  const places = ['p3s1', 'p1s2'].flatMap(
    (at) => snapshot.answerer.findSuggestion(`lighthouse/${at}`)?.cites ?? [],
  );
  const reason = { summary: 'A test wants it.', matches: [], missing: [] };
  const closest: Closest = { kind: 'closest', places, lookedFor: [], lacking: [], reason };
  const answerer = { ...snapshot.answerer, answer: () => closest };
  const { parts } = checkMessage.run('The mayor is dark.', { ...snapshot, answerer });
  expect(parts.flatMap((part) => (part.kind === 'quote' ? [part.at] : []))).toEqual(['p3s1', 'p1s2']);
});
