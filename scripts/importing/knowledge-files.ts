import { basename, dirname, resolve } from 'node:path';
import type { Means } from '../../src/answering/judging/examine.ts';
import { openKnowledgeFolder } from '../../src/knowledge/files/knowledge-folder.ts';
import { nothingGathered, overlay, overlayOrRemove } from '../../src/knowledge/files/overlay.ts';
import { type FileBytes, type Gathered, gatherFiles } from '../../src/knowledge/files/read-files.ts';
import type { Article } from '../../src/knowledge/knowledge.ts';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { parseKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { createIndexedArticles } from '../../src/library/indexed-articles.ts';
import type { Snapshot } from '../../src/library/outcome.ts';
import { prepareSnapshot } from '../../src/library/prepare-snapshot.ts';

/** The knowledge folder, with what it holds. */
export interface Shelf {
  readonly folder: string;
  readonly gathered: Gathered;
}

/** One that is not there yet holds nothing. */
export async function openShelf(folder: string): Promise<Shelf> {
  const gathered = await gatherFiles(folder);
  const isMissing = gathered.files.length === 0 && gathered.folders.length === 0;
  return { folder, gathered: isMissing ? nothingGathered : gathered };
}

export type FoundArticle =
  | {
      readonly kind: 'found';
      readonly shelf: Shelf;
      readonly article: Article;
      /** The texts of its files by their names. */
      readonly texts: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/** The article of a folder such as `knowledge/lighthouse`, or `lighthouse` in the knowledge folder. */
export async function openArticle(path: string, knowledgeFolder: string): Promise<FoundArticle> {
  const id = basename(resolve(path));
  const folder = /[/\\]/.test(path) ? dirname(resolve(path)) : knowledgeFolder;
  const shelf = await openShelf(folder);
  const files = shelf.gathered.files.filter(({ name }) => name.startsWith(`${id}/`));
  if (files.length === 0)
    return {
      kind: 'refused',
      lines: [
        `There is no article “${id}” in ${folder}; there is ${shelf.gathered.articles.join(', ') || 'none'}.`,
      ],
    };
  // Alone, so that a demonstration is read as well, and a mistake in another article stands in nobody's way.
  const read = await parseKnowledge(overlay(nothingGathered, files));
  if (read.kind === 'refused')
    return {
      kind: 'refused',
      lines: [...read.problems.map(toProblemLine), 'Mend this first; nothing was changed.'],
    };
  const [article] = read.knowledge.articles;
  if (article === undefined) return { kind: 'refused', lines: [`There is no article in ${path}.`] };
  const texts = new Map(files.map(({ name, bytes }) => [name.slice(id.length + 1), bytes.toString('utf8')]));
  return { kind: 'found', shelf, article, texts };
}

export type Checked =
  | { readonly kind: 'sound'; readonly snapshot: Snapshot; readonly write: () => Promise<readonly string[]> }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/**
 * Holds changed files to the check and the self-test of every reload, aside of the folder. Nothing is written until
 * `write` is called, which returns what kept it from being written; none when all is.
 * @param changed by their names in the knowledge folder; an empty file is taken away
 */
export async function checkFiles(
  { folder, gathered }: Shelf,
  changed: readonly FileBytes[],
  means: Means,
): Promise<Checked> {
  const next = overlayOrRemove(gathered, changed);
  const prepared = await prepareSnapshot(next, { means, indexed: createIndexedArticles() });
  if (prepared.kind === 'refused')
    return { kind: 'refused', lines: [...prepared.problems.map(toProblemLine), 'Nothing was written.'] };
  const write = async (): Promise<readonly string[]> => {
    const written = await openKnowledgeFolder(folder).restore(next.files, gathered.files);
    return written.kind === 'written' ? [] : [toProblemLine(written.problem), 'Nothing was written.'];
  };
  return { kind: 'sound', snapshot: prepared.snapshot, write };
}
