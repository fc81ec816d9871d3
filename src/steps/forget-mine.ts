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
    const gone = await missed.forgetWords(asker.server ?? '', question?.[0] ?? '');
    const text = gone.kind === 'done' ? GONE : `${NOT_GONE} ${gone.what}`;
    return { kind: 'reply', reply: renderNotice(text), where: 'privately' };
  },
);

const GONE = 'If a question in these words was kept, it is gone now.';
const NOT_GONE =
  'If a question in these words was kept, nobody sees it on the list any more, but it is not off the disk yet; I go on trying.';
