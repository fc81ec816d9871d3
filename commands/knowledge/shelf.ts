import { type Choice, type Context, defineSubcommand } from '../../src/command.ts';
import { sayShelfRecord } from '../../src/replies/render-shelf.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { toDecide } from '../../src/shelves/change-shelf.ts';
import { bringBack, changeShelf, showShelf } from '../../src/steps/shelf.ts';
import { anyArticleOption } from '../options.ts';

const DEEDS = ['show', 'add', 'remove', 'everything', 'back'] as const;

/** Which articles this server shows, and this channel; for its own moderators, also where others tend the knowledge. */
export const shelf = defineSubcommand({
  name: 'shelf',
  description: 'Which articles this server shows, or this channel alone',
  access: 'keepers',
  options: {
    do: {
      type: 'text',
      description:
        'show what is set (or leave this out), add or remove an article, show everything, or go back',
      required: false,
      maxLength: 10,
      choices: DEEDS.map((deed) => ({ name: deed, value: deed })),
    },
    article: { ...anyArticleOption, description: 'The article to add or remove' },
    here: { type: 'switch', description: 'Of this channel alone', required: false },
    number: {
      type: 'text',
      description: 'With back: which setting is to come back',
      required: false,
      maxLength: 10,
      complete: offerSettings,
    },
  },
  run: ({ do: deed, article, here, number }, context) => {
    const { asker, inForce } = context;
    const what = DEEDS.find((one) => one === deed) ?? 'show';
    if (what === 'show') return showShelf(context);
    if (what === 'back') return changeShelf(bringBack(Number(number ?? NaN), context), context);
    if (here === true && asker.channel === undefined) return renderNotice('There is no channel here.');
    const change = {
      do: what,
      ...(article === undefined ? {} : { article }),
      ...(here === true && asker.channel !== undefined ? { channel: asker.channel } : {}),
    };
    const all = inForce.knowledge.articles.map(({ id }) => id);
    return changeShelf(toDecide(change, all), context);
  },
});

function offerSettings(typed: string, { shelves, asker }: Context): readonly Choice[] {
  return shelves
    .history(asker.server ?? '')
    .slice(1)
    .map((record) => ({ name: sayShelfRecord(record).slice(0, 100), value: String(record.number) }))
    .filter(({ name }) => name.includes(typed));
}
