import type { Article, CitedSentence } from '../knowledge/knowledge.ts';
import { renderOneParagraph, renderParagraph } from './render-paragraph.ts';
import type { Reply } from './reply.ts';
import { renderSources } from './source-line.ts';

/**
 * The paragraphs that the cited sentences stand in, those sentences standing out, for the person who asked. A single
 * paragraph is shown with its neighbours; several are not, so that the reply stays short enough to be read.
 * @returns undefined when nothing is cited
 */
export function renderContext(cites: readonly CitedSentence[], version: string): Reply | undefined {
  const paragraphs = groupByParagraph(cites);
  const [first, second] = paragraphs;
  if (first === undefined) return undefined;
  if (second === undefined) return renderParagraph(first.article, first.paragraph, version, first.ats);
  return {
    audience: 'asker',
    parts: [
      ...paragraphs.flatMap(({ article, paragraph, ats }) => renderOneParagraph(article, paragraph, ats)),
      ...renderSources(cites, version),
    ],
    actions: [],
  };
}

interface CitedParagraph {
  readonly article: Article;
  readonly paragraph: number;
  readonly ats: readonly string[];
}

/** In the order in which the articles are cited and, within one, the order of its text. */
function groupByParagraph(cites: readonly CitedSentence[]): readonly CitedParagraph[] {
  const articles = [...new Set(cites.map(({ article }) => article))];
  return articles.flatMap((article) => {
    const cited = cites.filter((one) => one.article === article).map(({ sentence }) => sentence);
    const numbers = [...new Set(cited.map(({ paragraph }) => paragraph))].sort((left, right) => left - right);
    return numbers.map((paragraph) => ({
      article,
      paragraph,
      ats: cited.filter((sentence) => sentence.paragraph === paragraph).map(({ at }) => at),
    }));
  });
}
