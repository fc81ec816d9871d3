import {
  isAbsent,
  isJsonObject,
  type JsonObject,
  listAt,
  numberAt,
  objectsAt,
  valueAt,
} from '../json-object.ts';
import { Kind, SELECTS } from '../rules/component-kinds.ts';

/** What Discord makes of embeds: a kind, and in every field whether it stands beside others. */
export function storedEmbeds(embeds: readonly JsonObject[]): readonly JsonObject[] {
  return embeds.map((embed) => ({
    type: 'rich',
    ...embed,
    ...(Array.isArray(valueAt(embed, 'fields')) && {
      fields: objectsAt(embed, 'fields').map((field) => ({ inline: false, ...field })),
    }),
  }));
}

/** What Discord makes of components: each gets a number, counted through the message, and all that was left out. */
export function storedComponents(components: readonly JsonObject[]): readonly JsonObject[] {
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
