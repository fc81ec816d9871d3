import { isJsonObject, type JsonObject, listAt, objectAt, textAt, valueAt } from '../json-object.ts';

/**
 * Makes Discord's schemas fit for a validator: a union whose members are told apart by their `type` becomes a row
 * of if and then, so that one mistake gives one error and not one for each member; a whole number may come as a
 * string of digits, which Discord takes (its README says so); references point into the schema named `discord`.
 */
export function prepareSchema(schema: unknown, schemas: JsonObject): unknown {
  if (Array.isArray(schema)) return schema.map((one) => prepareSchema(one, schemas));
  if (!isJsonObject(schema)) return schema;
  const { oneOf, anyOf, ...rest } = schema;
  const plain = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, prepareSchema(value, schemas)]),
  );
  const members = Array.isArray(oneOf) ? oneOf : Array.isArray(anyOf) ? anyOf : undefined;
  const union = members && prepareUnion(members, schemas);
  const reference = textAt(schema, '$ref');
  return {
    ...plain,
    ...(isWholeNumber(schema) && { type: withStrings(schema), pattern: '^-?\\d+$' }),
    ...(reference && { $ref: reference.replace('#/', 'discord#/') }),
    ...union,
  };
}

/** The members of a union: `null` apart, those with a type of their own by that type, the rest as they are. */
function prepareUnion(members: readonly unknown[], schemas: JsonObject): JsonObject {
  const mayBeNull = members.some((member) => isJsonObject(member) && valueAt(member, 'type') === 'null');
  const others = members.filter((member) => !isJsonObject(member) || valueAt(member, 'type') !== 'null');
  const tags = others.map((member) => tagsOf(member, schemas));
  const prepared = others.map((member) => prepareSchema(member, schemas));
  const union =
    others.length > 1 && tags.every((tag) => tag.length > 0)
      ? byType(tags, prepared)
      : others.length === 1
        ? toObject(prepared[0])
        : { anyOf: prepared };
  return mayBeNull ? { if: { type: 'null' }, else: union } : union;
}

function byType(tags: readonly (readonly unknown[])[], members: readonly unknown[]): JsonObject {
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: tags.flat() } },
    allOf: members.map((member, index) => ({
      if: { properties: { type: { enum: tags[index] } }, required: ['type'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: member,
    })),
  };
}

/** The values `type` may have in an object, if it can have only some. */
function tagsOf(member: unknown, schemas: JsonObject): readonly unknown[] {
  if (!isJsonObject(member)) return [];
  const reference = textAt(member, '$ref');
  const name = reference?.replace('#/components/schemas/', '');
  if (name !== undefined) return tagsOf(objectAt(schemas, name), schemas);
  const type = objectAt(objectAt(member, 'properties') ?? {}, 'type');
  return type ? listAt(type, 'enum') : [];
}

function isWholeNumber(schema: JsonObject): boolean {
  const type = valueAt(schema, 'type');
  const isInteger = type === 'integer' || (Array.isArray(type) && type.includes('integer'));
  return isInteger && !('enum' in schema) && !('allOf' in schema);
}

function withStrings(schema: JsonObject): readonly unknown[] {
  const type = valueAt(schema, 'type');
  return Array.isArray(type) ? [...type, 'string'] : [type, 'string'];
}

function toObject(schema: unknown): JsonObject {
  return isJsonObject(schema) ? schema : {};
}
