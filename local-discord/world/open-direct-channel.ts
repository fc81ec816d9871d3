import type { Channel, World } from './world.ts';

/** The channel between the bot and this person, which is made when first needed. */
export function openDirectChannel(world: World, userId: string): Channel {
  const known = [...world.channels.values()].find(({ recipientId }) => recipientId === userId);
  if (known) return known;
  const channel: Channel = {
    id: world.snowflakes.next(),
    name: '',
    kind: 'dm',
    recipientId: userId,
    overwrites: [],
  };
  world.channels.set(channel.id, channel);
  return channel;
}
