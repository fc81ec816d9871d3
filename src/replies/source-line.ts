import type { Article, CitedSentence } from '../knowledge/knowledge.ts';
import { toReadableAddresses } from './address.ts';
import type { Small } from './reply.ts';

/**
 * One line for each article cited: title, outlet, date where known, places, whose words they are, version.
 * @param version the knowledge in force, as `/knowledge status` shows it
 */
export function renderSources(cites: readonly CitedSentence[], version: string): readonly Small[] {
  const byArticle = new Map<Article, string[]>();
  for (const { article, sentence } of cites)
    byArticle.set(article, [...(byArticle.get(article) ?? []), sentence.at]);
  return [...byArticle].map(([article, ats]) => renderSource(article, ats, version));
}

function renderSource(article: Article, ats: readonly string[], version: string): Small {
  const places = toReadableAddresses(ats);
  const parts = [
    `“${article.title}”`,
    describeOutlet(article),
    article.wording === 'restated' ? `restates ${places}` : places,
    `knowledge ${version}`,
  ];
  const text = `From ${parts.join(' · ')}`;
  return article.url === undefined ? { kind: 'small', text } : { kind: 'small', text, url: article.url };
}

/** `Example Wire, A. Writer, 2016-04-18`: as much of it as the copy gives. */
export function describeOutlet({ outlet, author, published }: Article): string {
  return [outlet, author, published].filter((part) => part !== undefined).join(', ');
}
