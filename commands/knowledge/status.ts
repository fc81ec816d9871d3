import { defineSubcommand } from '../../src/command.ts';
import { renderStatus } from '../../src/replies/render-versions.ts';
import { readStatus } from '../../src/steps/read-status.ts';

/** What the bot answers from now. */
export const status = defineSubcommand({
  name: 'status',
  description: 'Which knowledge is in force, and whether the newest files are',
  options: {},
  run: (_values, context) => renderStatus(readStatus(context)),
});
