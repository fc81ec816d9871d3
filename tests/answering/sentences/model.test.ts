import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FEATURES } from '../../../src/answering/sentences/measure.ts';
import { readSentenceModel } from '../../../src/answering/sentences/model.ts';
import { means } from '../../means.ts';

test('the learnt trees ask only about features that are measured', () => {
  const lowest = means.model.toScore(FEATURES.map(() => Number.NEGATIVE_INFINITY));
  const highest = means.model.toScore(FEATURES.map(() => Number.POSITIVE_INFINITY));
  expect(Number.isFinite(lowest)).toBe(true);
  expect(Number.isFinite(highest)).toBe(true);
  expect(lowest).not.toBe(highest);
});

test('a model that was learnt for other features is refused, with what to do', () => {
  const file = JSON.parse(readFileSync('models/sentence-ranking.json', 'utf8'));
  expect(() => readSentenceModel({ ...file, features: [...FEATURES].reverse() })).toThrow(
    /models\/sentence-ranking\.json was learnt for .* run the command that the file names/s,
  );
});
