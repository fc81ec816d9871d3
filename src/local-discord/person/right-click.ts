import { messagePayload } from '../payloads/message-payload.ts';
import { awaitAnswer } from './await-answer.ts';
import { beginInteraction } from './begin-interaction.ts';
import type { Actor, Doing } from './person.ts';
import { refusedFor, type Seen } from './seen.ts';
import { toData, whyHidden } from './type-command.ts';

/** A command from a message's menu. The bot gets the whole message, whatever its intents. */
export async function rightClick(
  { world, user, messageOf }: Actor,
  { message: { id }, name }: { readonly message: { readonly id: string }; readonly name: string },
  doing: Doing,
): Promise<Seen> {
  const message = messageOf({ id });
  const channel = message && world.channels.get(message.channelId);
  if (!message || !channel) return refusedFor('gone', 'This message is not there any more.');
  const command = world.commands.find(name, 3, channel.guildId);
  if (!command) return refusedFor('unknown-command', `There is no "${name}" in the menu of a message.`);
  const hidden = doing.evenIfHidden ? undefined : whyHidden({ world, user, channel }, command);
  if (hidden) return refusedFor(hidden.reason, hidden.text);
  const data = {
    ...toData(command, []),
    target_id: id,
    resolved: { messages: { [id]: messagePayload(world, message) } },
  };
  const begun = { type: 2, user, channel, data, command, age: doing.age };
  return awaitAnswer(world, beginInteraction(world, begun), doing);
}
