import type { Article, Knowledge } from '../knowledge/knowledge.ts';
import type { Part, Reply } from './reply.ts';
import { describeOutlet } from './source-line.ts';

/** What the bot answers from: each article with what is known of its origin, and whose words are shown. */
export function renderShelf(knowledge: Knowledge): Reply {
  return {
    audience: 'everyone',
    parts: [
      { kind: 'title', text: 'Sources' },
      ...knowledge.articles.flatMap(renderArticle),
      { kind: 'small', text: `knowledge ${knowledge.version}` },
    ],
    actions: [],
  };
}

function renderArticle(article: Article): readonly Part[] {
  const { title, url, wording, rights, sentences } = article;
  const last = sentences.at(-1)?.paragraph ?? 0;
  const words =
    wording === 'restated' ? 'restated in our words, sentence by sentence' : 'in the words of the article';
  const about = [
    describeOutlet(article),
    `${last} paragraphs, ${sentences.length} sentences with the headline`,
    words,
  ];
  return [
    { kind: 'words', text: `“${title}”` },
    { kind: 'small', text: about.join(' · '), ...(url === undefined ? {} : { url }) },
    ...(rights === undefined ? [] : [{ kind: 'small', text: rights } as const]),
  ];
}
