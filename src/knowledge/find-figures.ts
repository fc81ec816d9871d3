import type { CitedSentence } from './cited-sentence.ts';
import type { Figure } from './knowledge.ts';

/** The figures curated for a sentence. An entry with a figure cites one sentence only, so the figure is that one's. */
export function findFigures({ article, sentence }: CitedSentence): readonly Figure[] {
  return article.entries.flatMap(({ cites, figure }) =>
    figure !== undefined && cites[0] === sentence ? [figure] : [],
  );
}
