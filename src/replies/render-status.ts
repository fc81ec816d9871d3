import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../knowledge/problem.ts';
import { renderWarnings } from './render-problems.ts';
import type { Reply } from './reply.ts';
import { sayCount } from './say-count.ts';
import { sayTime } from './say-time.ts';

export interface Status {
  readonly knowledge: Knowledge;
  readonly loadedAt: Date;
  /** What the self-test asked and how much of it was answered as it should be. */
  readonly selfTest: { readonly asked: number; readonly passed: number };
  readonly warnings: readonly Problem[];
  /** How it came into force; undefined when no versions are kept. */
  readonly record: { readonly who: string; readonly how: string; readonly at: string } | undefined;
  /** How many problems the newest files have, when they are not in force because of them. */
  readonly refusedProblems: number | undefined;
}

/** What is in force, for moderators. */
export function renderStatus(status: Status): Reply {
  const { knowledge, loadedAt, selfTest, warnings, record, refusedProblems } = status;
  const items = [
    `knowledge ${knowledge.version}, loaded ${sayTime(loadedAt.toISOString())}`,
    ...(record === undefined
      ? []
      : [`brought into force by ${record.who} (${record.how}), ${sayTime(record.at)}`]),
    ...knowledge.articles.map(
      ({ id, sentences, entries, gaps, topics }) =>
        `${id}: ${sayCount(sentences.length, 'sentence')}, ${sayCount(entries.length, 'entry', 'entries')} with ` +
        `${sayWordings(entries)}, ${sayCount(gaps.length, 'gap')} with ${sayWordings(gaps)}, ` +
        `${sayCount(topics.length, 'topic')}`,
    ),
    `self-test: ${selfTest.passed} of ${selfTest.asked} questions answered as they should be`,
    refusedProblems === undefined
      ? 'the newest files are the ones in force'
      : `the newest files are NOT in force: ${sayCount(refusedProblems, 'problem')}; /knowledge reload shows them`,
  ];
  return {
    audience: 'asker',
    parts: [{ kind: 'title', text: 'Status' }, { kind: 'list', items }, ...renderWarnings(warnings)],
    actions: [],
  };
}

function sayWordings(items: readonly { readonly wordings: readonly string[] }[]): string {
  return sayCount(
    items.reduce((sum, { wordings }) => sum + wordings.length, 0),
    'wording',
  );
}
