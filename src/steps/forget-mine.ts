import { defineStep } from '../command.ts';
import { renderNotice } from '../replies/reply.ts';

/** Asks a reader which question of theirs to forget: the bot does not know whose they are. */
export const forgetMine = defineStep('forget-mine', 'everyone', (_args, _input, { locale: { phrases } }) => ({
  kind: 'form',
  form: {
    step: { name: 'forgotten', args: [] },
    title: phrases.buttons.forgetMine,
    fields: [
      {
        kind: 'text',
        name: 'question',
        label: phrases.privacy.which,
        description: phrases.privacy.whichHint,
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
  async (_args, { question }, { missed, asker, locale }) => {
    const { gone: isGone, notGone } = locale.phrases.privacy;
    const gone = await missed.forgetWords(asker.server ?? '', question?.[0] ?? '');
    const text = gone.kind === 'done' ? isGone : `${notGone} ${gone.what}`;
    return { kind: 'reply', reply: renderNotice(text), where: 'privately' };
  },
);
