import { isSet, type JsonObject, numberAt, objectsAt } from '../json-object.ts';
import type { Interaction } from '../world/world.ts';

/** The type of the option that is being typed (3 text, 4 whole number, 10 number); text, if there is none. */
export function focusedType({ data }: Interaction): number {
  return findFocused(data) ?? 3;
}

function findFocused(part: JsonObject): number | undefined {
  for (const option of objectsAt(part, 'options')) {
    const found = isSet(option, 'focused') ? numberAt(option, 'type') : findFocused(option);
    if (found !== undefined) return found;
  }
  return undefined;
}
