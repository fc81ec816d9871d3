import type { LookedAt } from './looked-at.ts';

/** The places of the words of the sentence that the question does not have itself. */
export function listNewWords({ question, index, match }: LookedAt): readonly number[] {
  const own = new Set(question.words.map(({ form }) => index.lexicon.findForm(form)));
  const { terms, forms } = match.tokens;
  const places: number[] = [];
  for (const place of terms.keys()) {
    if (!question.uses.has(terms[place] ?? -1) && !own.has(forms[place])) places.push(place);
  }
  return places;
}
