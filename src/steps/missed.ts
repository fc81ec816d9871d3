import { type Context, defineStep } from '../command.ts';
import { groupMissed, type MissedGroup } from '../missed/group-missed.ts';
import { renderMissed, renderNoneMissed } from '../replies/render-missed.ts';
import type { Reply } from '../replies/reply.ts';

/** Turns to another missed question. */
export const missed = defineStep('missed', 'moderators', async ([place = '0'], _input, context) => ({
  kind: 'reply',
  reply: await showMissed(Number(place) || 0, context),
  where: 'instead',
}));

/** Takes one off the list, whatever words it was asked in; asked again, it comes back. */
export const dismiss = defineStep(
  'dismiss',
  'moderators',
  async ([key = '', place = '0'], _input, context) => {
    const group = await findGroup(key, context);
    const keys = group?.questions.map((one) => one.key) ?? [];
    const gone = await context.missed.forget(context.asker.server ?? '', keys);
    const reply = await showMissed(Number(place) || 0, context);
    return {
      kind: 'reply',
      reply: gone.kind === 'done' ? reply : withNotice(reply, gone.what),
      where: 'instead',
    };
  },
);

function withNotice(reply: Reply, what: string): Reply {
  const text = `It is off the list and not off the disk yet; I go on trying. ${what}`;
  return { ...reply, parts: [{ kind: 'words', text }, ...reply.parts] };
}

/**
 * The missed question at this place, or the last where there are fewer.
 * @param place from 0
 */
export async function showMissed(place: number, context: Context): Promise<Reply> {
  const groups = await listGroups(context);
  const at = Math.min(Math.max(0, place), groups.length - 1);
  const group = groups[at];
  const { missed, asker } = context;
  return group === undefined
    ? renderNoneMissed(missed.isOn(asker.server ?? ''), missed.days)
    : renderMissed(group, { place: at, of: groups.length });
}

/** @returns undefined when it was dismissed or taken care of meanwhile */
export async function findGroup(key: string, context: Context): Promise<MissedGroup | undefined> {
  return (await listGroups(context)).find(({ questions }) => questions.some((one) => one.key === key));
}

function listGroups({ missed, asker, snapshot }: Context): Promise<readonly MissedGroup[]> {
  return groupMissed(missed.list(asker.server ?? ''), snapshot);
}
