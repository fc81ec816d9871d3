import type { Suggestion } from '../answering/answer.ts';
import type { Snapshot } from '../library.ts';

/**
 * Questions near to what was shown: those that an entry's own answer offers, and for sentences those whose entries
 * cite them. None of what was shown itself, none twice, at most five.
 */
export function findNeighbours(ids: readonly string[], snapshot: Snapshot): readonly Suggestion[] {
  const near = ids.flatMap((id) => [...findOthers(id, snapshot), ...findCiting(id, snapshot)]);
  const byId = new Map(near.map((suggestion) => [suggestion.id, suggestion]));
  return [...byId.values()].filter(({ id }) => !ids.includes(id)).slice(0, 5);
}

function findOthers(id: string, { answerer }: Snapshot): readonly Suggestion[] {
  const shown = answerer.findSuggestion(id);
  if (shown === undefined) return [];
  const answer = answerer.answerWith(shown);
  return answer.kind === 'answered' ? answer.others : [];
}

function findCiting(id: string, { knowledge, answerer }: Snapshot): readonly Suggestion[] {
  return knowledge.articles.flatMap((article) =>
    article.entries
      .filter(({ cites }) => cites.some(({ at }) => `${article.id}/${at}` === id))
      .flatMap((entry) => answerer.findSuggestion(`${article.id}/${entry.id}`) ?? []),
  );
}
