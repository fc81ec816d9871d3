import { defineSubcommand } from '../../src/command.ts';
import { renderStatus } from '../../src/replies/render-versions.ts';

/** What the bot answers from now. */
export const status = defineSubcommand({
  name: 'status',
  description: 'Which knowledge is in force, and whether the newest files are',
  options: {},
  run: (_values, { library, missed, snapshot }) =>
    renderStatus({
      ...snapshot,
      record: library.history().find(({ version }) => version === snapshot.knowledge.version),
      refusal: library.lastRefusal()?.problems,
      troubles: [...library.troubles(), ...missed.troubles()],
    }),
});
