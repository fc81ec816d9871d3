import type { Context } from '../../command.ts';
import { groupMissed, type MissedGroup } from '../../missed/group-missed.ts';
import { renderMissed, renderNoneMissed } from '../../replies/render-missed.ts';
import type { Reply } from '../../replies/reply.ts';

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
