import { isSet, type JsonObject, numberAt, objectAt, objectsAt, textAt } from '../json-object.ts';
import { Kind, SELECTS } from '../rules/component-kinds.ts';
import { flatten } from '../rules/message-rules.ts';
import { textsOf } from '../world/pings.ts';
import type { Message, World } from '../world/world.ts';
import type { SeenButton, SeenFile, SeenMessage, SeenSelect } from './seen.ts';

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

export function toOptions(select: JsonObject): readonly { readonly label: string; readonly value: string }[] {
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
