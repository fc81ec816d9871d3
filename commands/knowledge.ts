import { defineCommandGroup, defineSubcommand } from '../src/define-command.ts';
import { renderReload } from '../src/replies/render-reload.ts';
import { renderStatus } from '../src/replies/render-status.ts';

const reload = defineSubcommand({
  name: 'reload',
  description: 'Read the knowledge files again; nothing changes if they have a fault',
  options: {},
  run: async (_values, { library }) => {
    const outcome = await library.reload();
    return renderReload(outcome, library.current().knowledge.version);
  },
});

const status = defineSubcommand({
  name: 'status',
  description: 'Which knowledge is in force, and whether the newest files are',
  options: {},
  run: (_values, { library, snapshot }) =>
    renderStatus({ ...snapshot, refusedProblems: library.lastRefusal()?.problems.length }),
});

/** Tends the knowledge; for moderators. */
export const knowledge = defineCommandGroup(
  {
    name: 'knowledge',
    description: 'For moderators: read the knowledge files again, or see what is in force',
    example: '/knowledge status',
    access: 'moderators',
  },
  [reload, status],
);
