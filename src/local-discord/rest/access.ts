import { type Refusal, refuse, refuseForm } from '../refusal.ts';
import { problem, toErrors } from '../rules/problem.ts';
import { botPermissions, has, Permission } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';

/** The channel, if the bot is in it and may do all of this there; else Discord's refusal. */
export function findChannel(world: World, id: string, ...wanted: readonly bigint[]): Channel | Refusal {
  if (!isId(id)) return notAnId('channel_id', id);
  const channel = world.channels.get(id);
  if (!channel) return refuse(10003);
  const may = botPermissions(world, channel);
  if (!has(may, Permission.ViewChannel)) return refuse(50001);
  return wanted.every((permission) => has(may, permission)) ? channel : refuse(50013);
}

/** The permission to write: threads have one of their own. */
export function writingPermission(world: World, channelId: string): bigint {
  return world.channels.get(channelId)?.kind === 'thread'
    ? Permission.SendMessagesInThreads
    : Permission.SendMessages;
}

function isId(text: string): boolean {
  return /^\d{15,20}$/u.test(text);
}

function notAnId(name: string, value: string): Refusal {
  return refuseForm(toErrors([problem([name], 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`)]));
}
