import { type JsonObject, numberAt, objectAt, objectsAt, textAt } from '../json-object.ts';
import { Kind } from '../rules/component-kinds.ts';
import { awaitAnswer } from './await-answer.ts';
import { beginInteraction } from './begin-interaction.ts';
import type { Actor, Doing } from './person.ts';
import { refusedFor, type Seen, type SeenField, type SeenModal } from './seen.ts';

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
