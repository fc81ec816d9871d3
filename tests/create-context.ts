import { createMenu } from '../commands/index.ts';
import type { Asker, Context } from '../src/command.ts';
import { createNoImporter } from '../src/importing/open-importer.ts';
import type { Library } from '../src/library/library.ts';
import { createNoMissed } from '../src/missed/missed.ts';

/** What a command is given when a moderator types it in a place that keeps no missed questions. */
export function createContext(library: Library, changes: Partial<Context> = {}): Context {
  const snapshot = library.current();
  return {
    snapshot,
    library,
    importer: createNoImporter('Nothing is imported here.'),
    missed: createNoMissed('This place keeps none.'),
    menu: createMenu(snapshot.knowledge),
    asker: MODERATOR,
    ...changes,
  };
}

export const MODERATOR: Asker = { id: 'a', isModerator: true, mayRemove: false, name: 'Ada', server: '1' };
export const READER: Asker = { id: 'b', isModerator: false, mayRemove: false, name: 'Ben', server: '1' };
