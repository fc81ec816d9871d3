import { createMenu } from '../commands/index.ts';
import type { Asker } from '../src/access.ts';
import type { Context } from '../src/command.ts';
import { createNoImporter } from '../src/importing/open-importer.ts';
import type { Library } from '../src/library/library.ts';
import { en } from '../src/locales/en.ts';
import { createNoMissed } from '../src/missed/missed.ts';
import { createShelves } from '../src/shelves/shelves.ts';

/** What a command is given when a moderator types it in a place that keeps no missed questions. */
export function createContext(library: Library, changes: Partial<Context> = {}): Context {
  const snapshot = library.current();
  return {
    snapshot,
    inForce: snapshot,
    library,
    shelves: createShelves(),
    importer: createNoImporter('Nothing is imported here.'),
    missed: createNoMissed('This place keeps none.'),
    menu: createMenu(snapshot.knowledge),
    asker: MODERATOR,
    locale: en,
    ...changes,
  };
}

export const MODERATOR: Asker = {
  id: 'a',
  isModerator: true,
  isKeeper: true,
  mayRemove: false,
  name: 'Ada',
  server: '1',
  channel: '2',
};
export const READER: Asker = {
  ...MODERATOR,
  id: 'b',
  isModerator: false,
  isKeeper: false,
  name: 'Ben',
};
