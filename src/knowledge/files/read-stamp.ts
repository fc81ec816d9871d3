import { findFiles } from './find-files.ts';
import { readStamps } from './read-files.ts';

/** A text that differs when a file of the knowledge was written, replaced, added or removed. Opens no file, never rejects. */
export async function readStamp(folder: string): Promise<string> {
  const { files, folders, problems } = await findFiles(folder);
  const stamps = await readStamps(files);
  return JSON.stringify([files.map(({ name }, index) => [name, stamps[index]]), folders, problems]);
}
