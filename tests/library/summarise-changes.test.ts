import { expect, test } from 'vitest';
import { summariseChanges } from '../../src/library/bring-into-force.ts';

test.each([
  { told: 'nothing that is answered from', added: [], removed: [], changed: [] },
  { told: '1 entry added', added: ['entry lighthouse/museum'], removed: [], changed: [] },
  {
    told: '2 entries, 1 gap and 3 wordings added, 1 topic removed, 1 sentence changed',
    added: ['entry a/b', 'entry a/c', 'gap a/d', 'wording a/e “f”', 'wording a/e “g”', 'wording a/e “h”'],
    removed: ['topic a/repairs'],
    changed: ['sentence a/p1s1'],
  },
  {
    told: 'checks and synonyms changed',
    added: [],
    removed: [],
    changed: ['checks a', 'checks b', 'synonyms'],
  },
])('a change is told in a few words: $told', ({ told, ...names }) => {
  expect(summariseChanges({ ...names, texts: new Map() })).toBe(told);
});
