import { Kind, SELECTS } from '../rules/field-rules.ts';
import { breaksDiscord, checkMessage, isEmptyMessage, MessageFlag } from '../rules/message-rules.ts';
import { type Problem, within } from '../rules/problem.ts';
import {
  isAbsent,
  isJsonObject,
  type JsonObject,
  listAt,
  numberAt,
  objectsAt,
  type Refusal,
  refuse,
  refuseStatus,
  textAt,
  valueAt,
} from '../values.ts';
import type { Channel, Message } from '../world/world.ts';
import { type AllowedMentions, pingsOf, readAllowedMentions, textsOf } from '../world/write-message.ts';
import { type Call, refuseProblems } from './call.ts';

/** What a body says a message should hold, once Discord takes it. */
export type Draft = Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'pings'>;

export interface DraftPlace {
  readonly call: Call;
  readonly channel: Channel;
  /** Where the message stands in the body: `data` in a callback. */
  readonly path: Problem['path'];
  /** Who is pinged if the body does not say. */
  readonly otherwise: AllowedMentions;
  readonly repliedUserId?: string | undefined;
  /** Rules of the place on top of those for every message. */
  readonly check?: (body: JsonObject) => readonly Problem[];
}

/** A new message out of a body, or why not. */
export function readDraft(
  place: DraftPlace,
  body: JsonObject,
  attachments = place.call.attachments,
): Draft | Refusal {
  const { world } = place.call;
  const problems = [...checkMessage(body), ...(place.check?.(body) ?? [])];
  const refused = refuseProblems(place.call, within(place.path, problems));
  if (refused) return refused;
  if (isEmptyMessage({ ...body, attachments }) && isAbsent(valueAt(body, 'poll'))) return refuse(50006);
  if (breaksDiscord(body)) return refuseStatus(500, 'Internal Server Error');
  // Discord keeps no white space around a message.
  const content = (textAt(body, 'content') ?? '').trim();
  const components = storedComponents(objectsAt(body, 'components'));
  return {
    content,
    embeds: storedEmbeds(objectsAt(body, 'embeds')),
    components,
    attachments,
    flags: numberAt(body, 'flags') ?? 0,
    pings: pingsOf(world, {
      authorId: world.application.botId,
      channel: place.channel,
      texts: textsOf(content, components),
      repliedUserId: place.repliedUserId,
      allowed: readAllowedMentions(body, place.otherwise),
    }),
  };
}

/**
 * What a message becomes by an edit: fields that are not sent stay, so the rules look at the whole. The flag of
 * the newer components can be set by an edit and never be taken away.
 */
export function readEdit(place: DraftPlace, message: Message, body: JsonObject): Draft | Refusal {
  const fixed = message.flags & (MessageFlag.IsComponentsV2 | MessageFlag.Ephemeral);
  const given = numberAt(body, 'flags') ?? message.flags;
  const whole: JsonObject = {
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    ...body,
    flags: (given & ~MessageFlag.Ephemeral & ~MessageFlag.Loading) | fixed,
  };
  const kept = isAbsent(valueAt(body, 'attachments')) ? message.attachments : [];
  return readDraft(place, whole, [...kept, ...place.call.attachments]);
}

/** What Discord makes of embeds: a kind, and in every field whether it stands beside others. */
function storedEmbeds(embeds: readonly JsonObject[]): readonly JsonObject[] {
  return embeds.map((embed) => ({
    type: 'rich',
    ...embed,
    ...(Array.isArray(valueAt(embed, 'fields')) && {
      fields: objectsAt(embed, 'fields').map((field) => ({ inline: false, ...field })),
    }),
  }));
}

/** What Discord makes of components: each gets a number, counted through the message, and all that was left out. */
function storedComponents(components: readonly JsonObject[]): readonly JsonObject[] {
  let last = 0;
  const store = (component: unknown): unknown => {
    if (!isJsonObject(component)) return component;
    last += 1;
    return {
      id: last,
      ...DEFAULTS[numberAt(component, 'type') ?? 0],
      ...component,
      ...(Array.isArray(valueAt(component, 'components')) && {
        components: listAt(component, 'components').map(store),
      }),
      ...(!isAbsent(valueAt(component, 'accessory')) && {
        accessory: store(valueAt(component, 'accessory')),
      }),
    };
  };
  return components.map(store).filter(isJsonObject);
}

const DEFAULTS: Readonly<Record<number, JsonObject>> = {
  ...Object.fromEntries(SELECTS.map((kind) => [kind, { min_values: 1, max_values: 1 }])),
  [Kind.Container]: { accent_color: null, spoiler: false },
  [Kind.Separator]: { spacing: 1, divider: true },
  [Kind.Thumbnail]: { description: null, spoiler: false },
};
