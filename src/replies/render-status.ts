import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reply } from './reply.ts';

export interface Status {
  readonly knowledge: Knowledge;
  readonly loadedAt: Date;
  /** What the self-test asked and how much of it was answered as it should be. */
  readonly selfTest: { readonly asked: number; readonly passed: number };
  /** How many problems the newest files have, when they are not in force because of them. */
  readonly refusedProblems: number | undefined;
}

/** What is in force, for moderators. */
export function renderStatus({ knowledge, loadedAt, selfTest, refusedProblems }: Status): Reply {
  const items = [
    `knowledge ${knowledge.version}, in force since ${loadedAt.toISOString()}`,
    ...knowledge.articles.map(
      ({ id, sentences, entries, gaps, topics }) =>
        `${id}: ${sentences.length} sentences, ${entries.length} entries with ${count(entries)} wordings, ` +
        `${gaps.length} gaps with ${count(gaps)} wordings, ${topics.length} topics`,
    ),
    `self-test: ${selfTest.passed} of ${selfTest.asked} questions answered as they should be`,
    refusedProblems === undefined
      ? 'the newest files are the ones in force'
      : `the newest files are NOT in force: ${refusedProblems} problems; /knowledge reload shows them`,
  ];
  return {
    audience: 'asker',
    parts: [
      { kind: 'title', text: 'Status' },
      { kind: 'list', items },
    ],
    actions: [],
  };
}

function count(items: readonly { readonly wordings: readonly string[] }[]): number {
  return items.reduce((sum, { wordings }) => sum + wordings.length, 0);
}
