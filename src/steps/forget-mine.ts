import { defineStep } from '../command.ts';
import { renderNotice } from '../replies/reply.ts';

/** Asks a reader which question of theirs to forget: the bot does not know whose they are. */
export const forgetMine = defineStep('forget-mine', 'everyone', () => ({
  kind: 'form',
  form: {
    step: { name: 'forgotten', args: [] },
    title: 'Remove a question of mine',
    fields: [
      {
        kind: 'text',
        name: 'question',
        label: 'The question, in the words you used',
        description: 'Small and capital letters and punctuation do not matter.',
        isLong: true,
        isRequired: true,
        maxLength: 300,
      },
    ],
  },
}));

/** Says the same whether it was there or not, so that nobody can try out what others have asked. */
export const forgotten = defineStep(
  'forgotten',
  'everyone',
  async (_args, { question }, { missed, asker }) => {
    await missed.forgetWords(asker.server ?? '', question?.[0] ?? '');
    return {
      kind: 'reply',
      reply: renderNotice('If a question in these words was kept, it is gone now.'),
      where: 'privately',
    };
  },
);
