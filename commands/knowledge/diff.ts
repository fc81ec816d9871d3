import { defineSubcommand } from '../../src/command.ts';
import { compareKnowledge } from '../../src/library/compare-knowledge.ts';
import { renderDifference } from '../../src/replies/render-versions.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { versionOption } from '../options.ts';

/** What a rollback to that version would undo. */
export const diff = defineSubcommand({
  name: 'diff',
  description: 'What changed between an earlier version and the one in force',
  options: { version: versionOption },
  run: async ({ version }, { library, inForce: { knowledge } }) => {
    const name = version.trim().toLowerCase();
    const before = await library.readVersion(name);
    if (before === undefined)
      return renderNotice(`Version ${name} is not kept. /knowledge history lists those that are.`);
    return renderDifference(compareKnowledge(before, knowledge), name, knowledge.version);
  },
});
