import type { Answer, Reason } from '../answering/answer.ts';
import type { Snapshot } from '../library.ts';

/**
 * The answer that was made of these ids (one entry, one gap, or sentences), from the knowledge in force.
 * @returns undefined when the knowledge no longer has all of them
 */
export function findAnswer(ids: readonly string[], snapshot: Snapshot): Answer | undefined {
  const [id] = ids;
  const found = ids.flatMap((one) => snapshot.answerer.findSuggestion(one) ?? []);
  const [first] = found;
  if (id !== undefined && first === undefined) return findGap(id, snapshot);
  if (first === undefined || found.length < ids.length) return undefined;
  if (found.length === 1) return snapshot.answerer.answerWith(first);
  return { kind: 'answered', cites: found.flatMap(({ cites }) => cites), others: [], reason: SHOWN_BEFORE };
}

const SHOWN_BEFORE: Reason = {
  summary: 'It was shown before and asked for again.',
  matches: [],
  missing: [],
};

function findGap(id: string, { knowledge, answerer }: Snapshot): Answer | undefined {
  for (const article of knowledge.articles) {
    const gap = article.gaps.find((one) => `${article.id}/${one.id}` === id);
    if (gap === undefined) continue;
    const near =
      gap.near === undefined ? undefined : answerer.findSuggestion(`${article.id}/${gap.near.at}`)?.cites[0];
    return { kind: 'gap', article, gap, ...(near === undefined ? {} : { near }), reason: SHOWN_BEFORE };
  }
  return undefined;
}
