import type { Matched, Matcher } from './create-matcher.ts';
import type { Target } from './target.ts';

/** What a question may mean in any of the articles, the likeliest first. */
export function matchAll(question: string, matchers: readonly Matcher[]): Matched {
  const all = matchers.map((matcher) => matcher.match(question));
  const [first] = all;
  return {
    matches: all.flatMap(({ matches }) => matches).sort((left, right) => right.trust - left.trust),
    content: first?.content ?? [],
    form: first?.form,
    // A word is unknown when no article has it.
    unknown: (first?.unknown ?? []).filter(({ typed }) =>
      all.every(({ unknown }) => unknown.some((other) => other.typed === typed)),
    ),
  };
}

/** The target of the first article that has this very wording. */
export function findExact(question: string, matchers: readonly Matcher[]): Target | undefined {
  for (const matcher of matchers) {
    const exact = matcher.findExact(question);
    if (exact !== undefined) return exact;
  }
  return undefined;
}
