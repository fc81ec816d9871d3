import type { Article } from '../../src/knowledge/knowledge.ts';

/** An article with these sentences and nothing curated. */
export function toArticle(id: string, paragraphs: readonly (readonly string[])[]): Article {
  return {
    id,
    title: id,
    outlet: 'measured',
    language: 'en',
    wording: 'verbatim',
    sentences: paragraphs.flatMap((sentences, paragraph) =>
      sentences.map((text, place) => ({
        at: `p${paragraph + 1}s${place + 1}`,
        paragraph: paragraph + 1,
        number: place + 1,
        text,
      })),
    ),
    entries: [],
    topics: [],
    gaps: [],
    checks: { must: [], mustNot: [] },
  };
}
