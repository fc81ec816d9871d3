import { toKey, type WordingIndex } from './index-wordings.ts';
import { LONGEST_QUESTION, readCapped } from './read-capped.ts';
import type { Target } from './target.ts';

/** Most wordings that are asked are asked letter for letter, as the self-test does; those need not be read again. */
export function collectExact({ wordings, targets }: WordingIndex): (question: string) => Target | undefined {
  const byKey = new Map(wordings.map(({ key, target }) => [key, targets[target]?.target]));
  const byText = new Map(
    wordings
      .filter(({ text }) => text.length <= LONGEST_QUESTION)
      .map(({ text, key }) => [text, byKey.get(key)]),
  );
  return (question) => byText.get(question) ?? byKey.get(toKey(readCapped(question)));
}
