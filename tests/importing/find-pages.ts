import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BESIDE = fileURLToPath(new URL('../../../shared/data/pages', import.meta.url));

/**
 * Where the pages and files are that the importer is tried on; undefined where they are not at hand, which is printed.
 * `PAGES_DATA` names the folder, otherwise it is looked for beside the repository.
 * @throws when a folder is named that is not there: a check that somebody asked for must not be off in silence
 */
export function findPages(): string | undefined {
  const named = process.env['PAGES_DATA'];
  if (named && !existsSync(named)) throw new Error(`PAGES_DATA names ${named}, which is not there.`);
  if (named) return named;
  if (existsSync(BESIDE)) return BESIDE;
  process.stderr.write('Not tried on the shared pages and files: PAGES_DATA names no folder.\n');
  return undefined;
}
