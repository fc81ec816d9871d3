import { renderNotice } from './render-notice.ts';
import type { Reply } from './reply.ts';

/** Discord's limit for one message (documentation, "Create Message"). */
const MOST_FILES = 10;

/**
 * The knowledge files themselves. A file's name tells its article, because Discord's files know no folders.
 * @param files by their names in the knowledge folder
 */
export function renderExport(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  version: string,
): Reply {
  if (files.length === 0) return renderNotice('There is no article of that name; /sources lists them.');
  if (files.length > MOST_FILES)
    return renderNotice(`There are ${files.length} files. Say in “article” which article's you want.`);
  const text =
    `The files of knowledge ${version}. In the knowledge folder, what stands before the first dot of a name is ` +
    'the folder. Edit them, then try them with /knowledge check.';
  const named = files.map(({ name, bytes }) => ({ name: name.replace('/', '.'), content: bytes }));
  return { audience: 'asker', parts: [{ kind: 'words', text }], files: named, actions: [] };
}
