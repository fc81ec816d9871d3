import { defineStep } from '../../command.ts';
import { renderOutcome } from '../../replies/render-outcome.ts';

/** Loads what would answer worse in some way, after all. Its argument is the version that was looked at. */
export const confirm = defineStep('confirm', 'moderators', async ([version = ''], _input, context) => {
  const { library, asker } = context;
  const outcome = await library.confirm(version, asker.name);
  return {
    kind: 'reply',
    reply: renderOutcome(outcome, library.current().knowledge.version),
    instead: true,
  };
});
