import { defineCommandGroup } from '../../src/command.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { exportFiles } from './export-files.ts';
import { history } from './history.ts';
import { importArticle } from './import.ts';
import { missed } from './missed.ts';
import { preview } from './preview.ts';
import { reload } from './reload.ts';
import { rollback } from './rollback.ts';
import { shelf } from './shelf.ts';
import { status } from './status.ts';
import { update } from './update.ts';

/** Tends the knowledge; for moderators. A new subcommand is one file and one line here. */
export const knowledge = defineCommandGroup(
  {
    name: 'knowledge',
    description: 'For moderators: import, check, load, compare and take back what the bot knows',
    example: '/knowledge status',
    access: 'moderators',
  },
  [
    status,
    importArticle,
    update,
    reload,
    check,
    preview,
    history,
    diff,
    rollback,
    missed,
    shelf,
    exportFiles,
  ],
);
