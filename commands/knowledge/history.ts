import { defineSubcommand } from '../../src/command.ts';
import { renderHistory } from '../../src/replies/render-history.ts';
import { readShelf } from '../../src/steps/shelf.ts';

/** Who changed what, newest first: the knowledge, and what this server shows. */
export const history = defineSubcommand({
  name: 'history',
  description: 'What was changed: when, by whom, with the way back; the shelf of this server as well',
  options: {},
  run: (_values, context) =>
    renderHistory({
      versions: context.library.history(),
      shelf: readShelf(context).records,
      inForce: context.inForce.knowledge.version,
      isKeeper: context.asker.isKeeper,
    }),
});
