import type { Place, Places } from '../places.ts';
import { listTexts } from '../yaml/list-texts.ts';
import type { YamlFile } from '../yaml/read-yaml-file.ts';
import type { ArticleFiles } from './read-article.ts';

/** Remembers where each wording and each check stands. */
export function createPlaces(articles: readonly ArticleFiles[]): Places {
  const wordings = new Map(articles.flatMap(({ id, questions }) => listPlaces(id, questions)));
  const checks = new Map(articles.flatMap(({ id, checks }) => listPlaces(id, checks)));
  return {
    findWording: (articleId, wording) => wordings.get(toKey(articleId, wording)),
    findCheck: (articleId, question) => checks.get(toKey(articleId, question)),
  };
}

function toKey(articleId: string, text: string): string {
  return `${articleId}/${text}`;
}

/** The questions in a file: what stands under `ask`, and the items of `must_not`. */
function listPlaces(articleId: string, file: YamlFile<unknown> | undefined): [string, Place][] {
  const written = file?.written;
  if (file === undefined || written === undefined) return [];
  return listTexts(written.value)
    .filter(({ path }) => path.includes('ask') || path[0] === 'must_not')
    .map(({ path, text }) => [toKey(articleId, text), { file: file.name, ...written.find(path).spot }]);
}
