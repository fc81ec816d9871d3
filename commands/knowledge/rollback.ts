import { defineSubcommand } from '../../src/command.ts';
import { renderOutcome } from '../../src/replies/render-outcome.ts';
import { versionOption } from '../options.ts';

/** Undoes: an earlier version comes back, in the files as well, and is itself a step that can be undone. */
export const rollback = defineSubcommand({
  name: 'rollback',
  description: 'Bring an earlier version back, in the files too; nothing is lost',
  options: { version: versionOption },
  run: async ({ version }, { library, asker }) => {
    const outcome = await library.rollBack(version.trim().toLowerCase(), {
      who: asker.name,
      how: 'rollback',
    });
    return renderOutcome(outcome, library.current().knowledge.version);
  },
});
