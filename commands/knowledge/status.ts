import { defineSubcommand } from '../../src/command.ts';
import { sayShelf } from '../../src/replies/render-shelf.ts';
import { renderStatus } from '../../src/replies/render-versions.ts';

/** What the bot answers from now. */
export const status = defineSubcommand({
  name: 'status',
  description: 'Which knowledge is in force, and whether the newest files are',
  options: {},
  run: (_values, { library, missed, shelves, inForce, asker }) =>
    renderStatus({
      ...inForce,
      record: library.history().find(({ version }) => version === inForce.knowledge.version),
      refusal: library.lastRefusal()?.problems,
      shelf: sayShelf({
        setting: shelves.find(asker.server ?? ''),
        records: shelves.history(asker.server ?? ''),
        knowledge: inForce.knowledge,
      }),
      troubles: [...library.troubles(), ...missed.troubles(), ...shelves.troubles()],
    }),
});
