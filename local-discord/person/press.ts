import { messagePayload } from '../payloads/message.ts';
import { Kind } from '../rules/field-rules.ts';
import { isSet, type JsonObject, numberAt, objectAt, objectsAt, textAt } from '../values.ts';
import type { Message } from '../world/world.ts';
import { awaitAnswer, beginInteraction } from './await-answer.ts';
import type { Actor, Doing } from './person.ts';
import { refusedFor, type Seen, type SeenField, type SeenModal } from './seen.ts';
import { componentsOf } from './to-seen.ts';
import { toData, whyHidden } from './type-command.ts';

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

type Filled = Readonly<Record<string, string | readonly string[]>>;

/** Fills in a modal and sends it off, as far as a client would: it checks lengths and what is required. */
export async function submitModal(
  { world, user }: Actor,
  { modal, filled }: { readonly modal: SeenModal; readonly filled: Filled },
  doing: Doing,
): Promise<Seen> {
  const opener = world.interactions.get(modal.openedBy);
  const sent = opener?.answer?.modal;
  const channel = opener && world.channels.get(opener.channelId);
  if (!sent || !channel) return refusedFor('gone', 'This form is not open.');
  const unknown = Object.keys(filled).find((name) => !modal.fields.some((field) => isNamed(field, name)));
  if (unknown !== undefined) return refusedFor('unknown-option', `The form has no field ${unknown}.`);
  for (const field of modal.fields) {
    const wrong = checkField(field, valueIn(field, filled));
    if (wrong !== undefined)
      return refusedFor(wrong === '' ? 'missing-option' : 'bad-value', wrong || field.label);
  }
  const data = {
    custom_id: modal.customId,
    components: objectsAt(sent, 'components').map((part) => toSent(part, modal.fields, filled)),
  };
  const pressed = opener.messageId === undefined ? undefined : world.messages.get(opener.messageId);
  const begun = { type: 5, user, channel, data, messageId: opener.messageId, age: doing.age };
  return awaitAnswer(world, beginInteraction(world, begun), { ...doing, pressed });
}

function checkField(field: SeenField, value: string | readonly string[]): string | undefined {
  if (value.length === 0) return field.required ? '' : undefined;
  if (typeof value !== 'string' || field.kind !== Kind.TextInput) return undefined;
  return value.length < field.minLength || value.length > field.maxLength
    ? `${field.label} must be between ${field.minLength} and ${field.maxLength} in length.`
    : undefined;
}

function valueIn(field: SeenField, filled: Filled): string | readonly string[] {
  return filled[field.customId] ?? filled[field.label] ?? field.value;
}

function isNamed(field: SeenField, name: string): boolean {
  return field.customId === name || field.label === name;
}

/** The modal's parts as they come back: only types, ids and what was filled in. */
function toSent(part: JsonObject, fields: readonly SeenField[], filled: Filled): JsonObject {
  const type = numberAt(part, 'type');
  const input = objectAt(part, 'component');
  const toValue = (one: JsonObject) => fillIn(one, fields, filled);
  if (input) return { type, component: toValue(input) };
  return type === Kind.Row ? { type, components: objectsAt(part, 'components').map(toValue) } : { type };
}

function fillIn(input: JsonObject, fields: readonly SeenField[], filled: Filled): JsonObject {
  const customId = textAt(input, 'custom_id') ?? '';
  const field = fields.find((one) => one.customId === customId);
  const value = field ? valueIn(field, filled) : '';
  const type = numberAt(input, 'type');
  return {
    type,
    custom_id: customId,
    ...(type === Kind.TextInput
      ? { value }
      : { values: typeof value === 'string' ? [value].filter(Boolean) : value }),
  };
}
