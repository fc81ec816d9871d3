import { type JsonObject, numberAt, objectAt, objectsAt, textAt, valueAt } from '../json-object.ts';
import { Kind } from '../rules/component-kinds.ts';
import type { SeenField, SeenModal } from './seen.ts';
import { toOptions } from './to-seen-message.ts';

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
