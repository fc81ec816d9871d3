import { defineStep } from '../command.ts';
import { renderOutcome } from '../replies/render-outcome.ts';
import { renderNotice } from '../replies/reply.ts';

/** Loads what would answer worse in some way, after all. Its argument is the version that was looked at. */
export const confirm = defineStep('confirm', 'moderators', async ([version = ''], _input, context) => {
  const { library, asker } = context;
  const outcome = await library.confirm(version, asker.name);
  return {
    kind: 'reply',
    reply: renderOutcome(outcome, library.current().knowledge.version),
    where: 'instead',
  };
});

/**
 * Takes a change back by bringing the version before it back, unless something was changed since: that would be taken
 * back along with it. Its arguments are the version before and the one that the change made.
 */
export const undo = defineStep('undo', 'moderators', async ([before = '', made = ''], _input, context) => {
  const { library, asker } = context;
  if (library.current().knowledge.version !== made)
    return { kind: 'reply', reply: renderNotice(CHANGED_SINCE), where: 'privately' };
  const outcome = await library.rollBack(before, { who: asker.name, how: 'rollback' });
  const reply = renderOutcome(outcome, library.current().knowledge.version);
  return { kind: 'reply', reply, where: 'privately' };
});

const CHANGED_SINCE =
  'The knowledge has changed since, so nothing was undone. /knowledge history lists the changes, and /knowledge rollback brings a version back.';
