import { type Context, defineStep } from '../command.ts';
import { renderServerShelf, renderShelfChanged } from '../replies/render-shelf.ts';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { listShown } from '../shelves/change-shelf.ts';
import { type Decide, EVERYTHING } from '../shelves/shelves.ts';

/** What a server has set of what it shows, and how it came to be; nothing where there is no server. */
export function readShelf({ shelves, asker, inForce }: Pick<Context, 'shelves' | 'asker' | 'inForce'>) {
  const server = asker.server ?? '';
  return { setting: shelves.find(server), records: shelves.history(server), knowledge: inForce.knowledge };
}

/** What the server shows, and what was set. */
export function showShelf(context: Context): Reply {
  const { server, channel } = context.asker;
  if (server === undefined) return renderNotice(NO_SERVER);
  return renderServerShelf({ ...readShelf(context), channel });
}

/** Decides on the shelf as it is by then, and tells what came of it with the way back. */
export async function changeShelf(decide: Decide, context: Context): Promise<Reply> {
  const { shelves, asker, inForce } = context;
  if (asker.server === undefined) return renderNotice(NO_SERVER);
  const before = shelves.history(asker.server)[0]?.number ?? 0;
  const outcome = await shelves.change(asker.server, decide, asker.name);
  if (outcome.kind === 'refused') return renderNotice(outcome.what);
  const { record } = outcome;
  const shown = listShown(record.setting, asker.channel);
  const ids = inForce.knowledge.articles.map(({ id }) => id);
  return renderShelfChanged(
    record,
    before,
    shown === undefined ? ids : ids.filter((id) => shown.includes(id)),
  );
}

const NO_SERVER = 'A direct message has no shelf of its own: everything is shown there.';

/** Brings the setting with this number back; 0 is how it was before anything was set. */
export function bringBack(number: number, { shelves, asker }: Context, seen?: number): Decide {
  const records = shelves.history(asker.server ?? '');
  const wanted = records.find((record) => record.number === number);
  return (_setting, newest) => {
    if (seen !== undefined && newest?.number !== seen) return { kind: 'refused', what: CHANGED_SINCE };
    if (wanted === undefined && number !== 0)
      return {
        kind: 'refused',
        what: `There is no setting ${number} any more. /knowledge shelf lists them.`,
      };
    if (number === (newest?.number ?? 0)) return { kind: 'refused', what: 'That is what is set now.' };
    return { kind: 'set', setting: wanted?.setting ?? EVERYTHING, summary: `back to setting ${number}` };
  };
}

const CHANGED_SINCE =
  'The shelf has changed since, so nothing was undone. /knowledge shelf lists the settings, and back brings one back.';

/** Takes a change of a shelf back. Its arguments are the number of the setting before and of the one that it made. */
export const shelfBack = defineStep(
  'shelf-back',
  'keepers',
  async ([before = '', made = ''], _input, context) => ({
    kind: 'reply',
    reply: await changeShelf(bringBack(Number(before), context, Number(made)), context),
    where: 'privately',
  }),
);
