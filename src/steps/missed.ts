import { defineStep } from '../../command.ts';
import { findGroup, showMissed } from '../missed/show-missed.ts';

/** Turns to another missed question. */
export const missed = defineStep('missed', 'moderators', async ([place = '0'], _input, context) => ({
  kind: 'reply',
  reply: await showMissed(Number(place) || 0, context),
  instead: true,
}));

/** Takes one off the list, whatever words it was asked in; asked again, it comes back. */
export const dismiss = defineStep(
  'dismiss',
  'moderators',
  async ([key = '', place = '0'], _input, context) => {
    const group = await findGroup(key, context);
    const keys = group?.questions.map((one) => one.key) ?? [];
    await context.missed.forget(context.asker.server ?? '', keys);
    return { kind: 'reply', reply: await showMissed(Number(place) || 0, context), instead: true };
  },
);
