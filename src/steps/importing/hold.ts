import type { Context, StepOutcome } from '../../command.ts';
import type { ImportProposal, UpdateProposal } from '../../importing/proposals.ts';
import { type Reply, renderNotice } from '../../replies/reply.ts';

/** @returns undefined for what is too old, was forgotten at a restart, or is somebody else's */
export function findImport(name: string, { importer, asker }: Context): ImportProposal | undefined {
  const found = importer.proposals.find(asker.id, name);
  return found?.kind === 'import' ? found : undefined;
}

/** The same for an article's next text. */
export function findUpdate(name: string, { importer, asker }: Context): UpdateProposal | undefined {
  const found = importer.proposals.find(asker.id, name);
  return found?.kind === 'update' ? found : undefined;
}

export function instead(reply: Reply): StepOutcome {
  return { kind: 'reply', reply, where: 'instead' };
}

/** In the place of what was pressed: it leads nowhere any more. */
export const GONE: StepOutcome = instead(
  renderNotice(
    'What was read is not held any more: it is kept for an hour, and not over a restart. Nothing was published. Begin again with /knowledge import or /knowledge update.',
  ),
);
