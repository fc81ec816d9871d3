import type { Problem } from '../problem.ts';
import { fileNames, namesReadIn } from './file-names.ts';
import { findLookalikes } from './find-lookalikes.ts';
import type { Gathered } from './gather-files.ts';

/** Files that must be there and are not, and files that are there in vain. */
export function findMissing({ folders, articles }: Pick<Gathered, 'folders' | 'articles'>): Problem[] {
  return [
    ...folders.flatMap(({ prefix, names }) => findLookalikes(prefix, names, namesReadIn(prefix))),
    ...(folders.length > 0 && articles.length === 0 ? [noArticle] : []),
  ];
}

const noArticle: Problem = {
  severity: 'error',
  file: '.',
  what: 'There is no article in the knowledge folder.',
  fix: `Add a folder with the files ${fileNames.article} and ${fileNames.questions}, as README.md shows.`,
};
