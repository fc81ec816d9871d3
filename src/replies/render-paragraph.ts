import type { Article, CitedSentence } from '../knowledge/knowledge.ts';
import { renderQuote } from './render-quote.ts';
import type { Part, Reply } from './reply.ts';
import { renderSources } from './source-line.ts';

/**
 * A paragraph with its neighbours, so that nobody is misled by a cut.
 * @param paragraph 0 is the headline
 * @param emphasised addresses (`p7s2`) to stand out; none when only reading
 * @returns undefined when the article has no such paragraph
 */
export function renderParagraph(
  article: Article,
  paragraph: number,
  version: string,
  emphasised: readonly string[] = [],
): Reply | undefined {
  if (sentencesOf(article, paragraph).length === 0) return undefined;
  const around = [paragraph - 1, paragraph, paragraph + 1];
  const cites = around.flatMap((number) => sentencesOf(article, number));
  return {
    audience: 'asker',
    parts: [
      ...around.flatMap((number) => renderOneParagraph(article, number, emphasised)),
      ...renderSources(cites, version),
    ],
    actions: [],
  };
}

/** One paragraph under a small heading; nothing when the article has no such paragraph. */
export function renderOneParagraph(
  article: Article,
  paragraph: number,
  emphasised: readonly string[],
): readonly Part[] {
  const cites = sentencesOf(article, paragraph);
  if (cites.length === 0) return [];
  return [heading(paragraph), ...cites.map((one) => emphasise(one, emphasised))];
}

function sentencesOf(article: Article, paragraph: number): readonly CitedSentence[] {
  return article.sentences
    .filter((sentence) => sentence.paragraph === paragraph)
    .map((sentence) => ({ article, sentence }));
}

function heading(paragraph: number): Part {
  return { kind: 'small', text: paragraph === 0 ? 'Headline' : `Paragraph ${paragraph}` };
}

function emphasise(cited: CitedSentence, emphasised: readonly string[]): Part {
  return { ...renderQuote(cited), emphasised: emphasised.includes(cited.sentence.at) };
}
