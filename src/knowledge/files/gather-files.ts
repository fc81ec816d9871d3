import type { Problem } from '../problem.ts';
import { type Folder, findFiles } from './find-files.ts';
import { type FileBytes, readFiles } from './read-files.ts';

/** The bytes of all knowledge files, not yet looked into, with what was wrong on the way to them. */
export interface Gathered {
  readonly files: readonly FileBytes[];
  /** What stands in each folder, so that a missing or misnamed file can be told. */
  readonly folders: readonly Folder[];
  /** The names of the articles' folders, in order. */
  readonly articles: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the files of a knowledge folder as they stand at one moment. Never rejects. */
export async function gatherFiles(folder: string): Promise<Gathered> {
  const { files: found, folders, articles, problems } = await findFiles(folder);
  const read = await readFiles(found);
  return { files: read.files, folders, articles, problems: [...problems, ...read.problems] };
}
