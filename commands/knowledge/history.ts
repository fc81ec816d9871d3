import { defineSubcommand } from '../../src/command.ts';
import { renderHistory } from '../../src/replies/render-versions.ts';

/** Who changed what, newest first. */
export const history = defineSubcommand({
  name: 'history',
  description: 'The versions that were in force: when, by whom, what changed',
  options: {},
  run: (_values, { library, inForce }) => renderHistory(library.history(), inForce.knowledge.version),
});
