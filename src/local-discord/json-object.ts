/** Reading what came over the wire: everything is unknown until it was looked at. */
export type JsonObject = { readonly [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whatever stands there. */
export function valueAt(object: JsonObject, key: string): unknown {
  return object[key];
}

/** An absent key, `null` and a value of another type all read as undefined; rules report the latter themselves. */
export function textAt(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(object: JsonObject, key: string): number | undefined {
  const value = object[key];
  return typeof value === 'number' ? value : undefined;
}

export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = object[key];
  return isJsonObject(value) ? value : undefined;
}

export function listAt(object: JsonObject, key: string): readonly unknown[] {
  const value = object[key];
  return Array.isArray(value) ? value : [];
}

export function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
  return listAt(object, key).filter(isJsonObject);
}

/** Discord treats `null` as absent nearly everywhere. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** True only for `true` itself. */
export function isSet(object: JsonObject, key: string): boolean {
  return object[key] === true;
}
