import { defineSubcommand } from '../../src/command.ts';
import { renderOutcome } from '../../src/replies/render-outcome.ts';

/** Loads what was saved. */
export const reload = defineSubcommand({
  name: 'reload',
  description: 'Read the knowledge files again; nothing changes if they have a fault',
  options: {},
  run: async (_values, { library, asker }) => {
    const outcome = await library.reload({ who: asker.name, how: 'reload' });
    return renderOutcome(outcome, library.current().knowledge.version);
  },
});
