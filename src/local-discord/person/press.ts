import { isSet, type JsonObject, numberAt, objectAt, textAt } from '../json-object.ts';
import { Kind } from '../rules/component-kinds.ts';
import type { Message } from '../world/world.ts';
import { awaitAnswer } from './await-answer.ts';
import { beginInteraction } from './begin-interaction.ts';
import type { Actor, Doing } from './person.ts';
import { refusedFor, type Seen } from './seen.ts';
import { componentsOf } from './to-seen-message.ts';

/** A button by its label or custom id, or a select by its custom id and what is chosen in it. */
type Pressed = { readonly message: { readonly id: string } } & (
  | { readonly button: string }
  | { readonly customId: string; readonly values: readonly string[] }
);

/** Uses a component of a message as it stands now, not as it was when the person last looked. */
export async function press(
  { world, user, messageOf }: Actor,
  pressed: Pressed,
  doing: Doing,
): Promise<Seen> {
  const message = messageOf(pressed.message);
  const channel = message && world.channels.get(message.channelId);
  if (!message || !channel) return refusedFor('gone', 'This message is not there any more.');
  const component = findComponent(message, pressed);
  if (!component) return refusedFor('no-such-component', `The message has no ${nameOf(pressed)}.`);
  if (isSet(component, 'disabled')) return refusedFor('disabled', `${nameOf(pressed)} is disabled.`);
  const data = {
    custom_id: textAt(component, 'custom_id'),
    component_type: numberAt(component, 'type'),
    id: numberAt(component, 'id'),
    ...('values' in pressed && { values: pressed.values }),
  };
  const begun = { type: 3, user, channel, data, messageId: message.id, age: doing.age };
  return awaitAnswer(world, beginInteraction(world, begun), { ...doing, pressed: message });
}

function findComponent(message: Message, pressed: Pressed): JsonObject | undefined {
  const usable = componentsOf(message).filter((one) => textAt(one, 'custom_id') !== undefined);
  if ('values' in pressed) return usable.find((one) => textAt(one, 'custom_id') === pressed.customId);
  const buttons = usable.filter((one) => numberAt(one, 'type') === Kind.Button);
  const names = (one: JsonObject) => [
    textAt(one, 'custom_id'),
    textAt(one, 'label'),
    [textAt(one, 'label'), textAt(objectAt(one, 'emoji') ?? {}, 'name')].filter(Boolean).join(' '),
  ];
  return buttons.find((one) => names(one).includes(pressed.button));
}

function nameOf(pressed: Pressed): string {
  return 'values' in pressed ? `select ${pressed.customId}` : `button ${pressed.button}`;
}
