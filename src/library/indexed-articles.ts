import { createHash } from 'node:crypto';
import type { ArticleMemory } from '../answering/answerer.ts';
import type { ArticleAnswerer } from '../answering/shelf/article-answerer.ts';
import { fileNames } from '../knowledge/files/find-files.ts';
import { type FileBytes, sortByName } from '../knowledge/files/read-files.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** The articles that were indexed last, so that a reload indexes only those whose files are others. */
export interface IndexedArticles {
  /** What is known of the articles in these files; what is kept takes the place of all that was. */
  readonly of: (files: readonly FileBytes[]) => ArticleMemory;
}

export function createIndexedArticles(): IndexedArticles {
  let known = new Map<string, { readonly sum: string | undefined; readonly answerer: ArticleAnswerer }>();
  return {
    of: (files) => {
      const sums = sumArticles(files);
      return {
        find: (id) => {
          const found = known.get(id);
          return found?.sum !== undefined && found.sum === sums.get(id) ? found.answerer : undefined;
        },
        keep: (answerers) => {
          known = new Map(
            answerers.map((answerer) => {
              const { id } = answerer.article;
              return [id, { sum: sums.get(id), answerer }];
            }),
          );
        },
      };
    },
  };
}

/** The same bytes are the same article, so what was read of them before stands for what was read now. */
export function reuseArticles(knowledge: Knowledge, { find }: ArticleMemory): Knowledge {
  return Object.freeze({
    ...knowledge,
    articles: Object.freeze(knowledge.articles.map((article) => find(article.id)?.article ?? article)),
  });
}

/** By article the SHA-256 of all that it is made of: its own files, and the synonyms for all. */
function sumArticles(files: readonly FileBytes[]): ReadonlyMap<string, string> {
  const general = files.find(({ name }) => name === fileNames.synonyms)?.bytes ?? '';
  const hashes = new Map<string, ReturnType<typeof createHash>>();
  for (const { name, bytes } of sortByName(files)) {
    const [id = '', file] = name.split('/');
    if (file === undefined) continue;
    const hash = hashes.get(id) ?? createHash('sha256').update(general);
    hashes.set(id, hash.update(`\n${file}\n${bytes.length}\n`).update(bytes));
  }
  return new Map([...hashes].map(([id, hash]) => [id, hash.digest('hex')]));
}
