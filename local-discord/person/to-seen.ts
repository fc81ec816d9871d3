import { Kind, SELECTS } from '../rules/field-rules.ts';
import { flatten } from '../rules/message-rules.ts';
import { isSet, type JsonObject, numberAt, objectAt, objectsAt, textAt, valueAt } from '../values.ts';
import type { Message, World } from '../world/world.ts';
import { textsOf } from '../world/write-message.ts';
import type { SeenButton, SeenField, SeenFile, SeenMessage, SeenModal, SeenSelect } from './seen.ts';

/** A message as a client shows it. */
export function toSeenMessage(world: World, message: Message): SeenMessage {
  const parts = componentsOf(message);
  return {
    id: message.id,
    channelId: message.channelId,
    author: world.users.get(message.authorId)?.name ?? 'webhook',
    content: message.content,
    text: [...textsOf(message.content, message.components), ...message.embeds.flatMap(embedTexts)].join('\n'),
    embeds: message.embeds,
    components: message.components,
    buttons: parts.filter((part) => numberAt(part, 'type') === Kind.Button).map(toButton),
    selects: parts.filter((part) => SELECTS.includes(numberAt(part, 'type') ?? 0)).map(toSelect),
    files: message.attachments.map((attachment) => toFile(world, attachment)),
    ephemeral: message.onlyFor !== undefined,
    edited: message.editedAt !== undefined,
    loading: message.isLoading,
    ...(message.repliesTo !== undefined && { repliesTo: message.repliesTo }),
    pings: message.pings,
    reactions: message.reactions.map(({ emoji }) => emoji),
    flags: message.flags,
  };
}

/** Every component of a message, nested ones as well. */
export function componentsOf(message: Message): readonly JsonObject[] {
  return message.components.flatMap(flatten).map(({ component }) => component);
}

function toFile(world: World, attachment: JsonObject): SeenFile {
  const file = world.files.get(textAt(attachment, 'id') ?? '');
  return { name: textAt(attachment, 'filename') ?? '', text: file?.bytes.toString('utf8') ?? '' };
}

function toButton(button: JsonObject): SeenButton {
  const customId = textAt(button, 'custom_id');
  const url = textAt(button, 'url');
  return {
    label: [textAt(button, 'label'), textAt(objectAt(button, 'emoji') ?? {}, 'name')]
      .filter(Boolean)
      .join(' '),
    ...(customId !== undefined && { customId }),
    ...(url !== undefined && { url }),
    disabled: isSet(button, 'disabled'),
  };
}

function toSelect(select: JsonObject): SeenSelect {
  return {
    customId: textAt(select, 'custom_id') ?? '',
    placeholder: textAt(select, 'placeholder') ?? '',
    options: toOptions(select),
  };
}

function toOptions(select: JsonObject): readonly { readonly label: string; readonly value: string }[] {
  return objectsAt(select, 'options').map((option) => ({
    label: textAt(option, 'label') ?? '',
    value: textAt(option, 'value') ?? '',
  }));
}

function embedTexts(embed: JsonObject): readonly string[] {
  const fields = objectsAt(embed, 'fields').flatMap((field) => [
    textAt(field, 'name'),
    textAt(field, 'value'),
  ]);
  const texts = [
    textAt(objectAt(embed, 'author') ?? {}, 'name'),
    textAt(embed, 'title'),
    textAt(embed, 'description'),
    ...fields,
    textAt(objectAt(embed, 'footer') ?? {}, 'text'),
  ];
  return texts.filter((text) => text !== undefined);
}

/** A modal as a client shows it. */
export function toSeenModal(modal: JsonObject, openedBy: string): SeenModal {
  const parts = objectsAt(modal, 'components');
  const texts = parts.filter((part) => numberAt(part, 'type') === Kind.TextDisplay);
  return {
    openedBy,
    title: textAt(modal, 'title') ?? '',
    customId: textAt(modal, 'custom_id') ?? '',
    texts: texts.map((part) => textAt(part, 'content') ?? ''),
    fields: parts.flatMap(toFields),
  };
}

/** The input of a label, or the inputs of an old-fashioned row. */
function toFields(part: JsonObject): readonly SeenField[] {
  const input = objectAt(part, 'component');
  if (input) return [toField(input, textAt(part, 'label') ?? '', textAt(part, 'description') ?? '')];
  return objectsAt(part, 'components').map((one) => toField(one, textAt(one, 'label') ?? '', ''));
}

function toField(input: JsonObject, label: string, description: string): SeenField {
  return {
    label,
    description,
    customId: textAt(input, 'custom_id') ?? '',
    kind: numberAt(input, 'type') ?? 0,
    value: textAt(input, 'value') ?? '',
    placeholder: textAt(input, 'placeholder') ?? '',
    // Discord asks for every field unless it is told otherwise.
    required: valueAt(input, 'required') !== false,
    minLength: numberAt(input, 'min_length') ?? 0,
    maxLength: numberAt(input, 'max_length') ?? 4000,
    options: toOptions(input),
  };
}
