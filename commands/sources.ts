import { defineCommand } from '../src/command.ts';
import { renderShelf } from '../src/replies/render-help.ts';
import { sayShelf } from '../src/replies/render-shelf.ts';

/** Says which articles the answers come from. */
export const sources = defineCommand({
  name: 'sources',
  description: 'Which articles the answers come from',
  example: '/sources',
  access: 'everyone',
  options: {},
  run: (_values, { snapshot, inForce, shelves, asker, locale: { phrases } }) =>
    renderShelf(
      snapshot.knowledge,
      sayShelf(
        {
          setting: shelves.find(asker.server ?? ''),
          records: shelves.history(asker.server ?? ''),
          knowledge: inForce.knowledge,
        },
        phrases,
      ),
      phrases,
    ),
});
