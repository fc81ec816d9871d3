import { defineSubcommand } from '../../src/command.ts';
import { renderHistory } from '../../src/replies/render-history.ts';

/** Who changed what, newest first: the knowledge, and what this server shows. */
export const history = defineSubcommand({
  name: 'history',
  description: 'What was changed: when, by whom, with the way back; the shelf of this server as well',
  options: {},
  run: (_values, { library, inForce, shelves, asker }) =>
    renderHistory({
      versions: library.history(),
      shelf: asker.server === undefined ? [] : shelves.history(asker.server),
      inForce: inForce.knowledge.version,
      isKeeper: asker.isKeeper,
    }),
});
