import { createAnswerer } from '../../src/answering/answerer.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Snapshot } from '../../src/library/outcome.ts';
import { means } from '../means.ts';
import { readSmallKnowledge } from '../small-article.ts';

/** The small article in force. */
export async function readSmallSnapshot(): Promise<Snapshot> {
  return toSnapshot(await readSmallKnowledge());
}

/** This knowledge in force, as after a self-test that asked nothing. */
export function toSnapshot(knowledge: Knowledge): Snapshot {
  const tally = { asked: 0, passed: 0 };
  const selfTest = {
    ...tally,
    wordings: tally,
    gaps: tally,
    must: tally,
    mustNot: tally,
    problems: [],
    doubts: [],
  };
  return {
    knowledge,
    answerer: createAnswerer(knowledge, means),
    selfTest,
    warnings: [],
    finishTest: async () => undefined,
    loadedAt: new Date(0),
  };
}
