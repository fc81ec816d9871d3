import { readFile } from 'node:fs/promises';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject, listAt, objectAt, textAt, valueAt } from '../values.ts';
import { badLength, type Problem, problem, required } from './problem.ts';

/** Discord's own OpenAPI document as a second judge beside our rules. */
export interface DiscordDocument {
  /** What it finds wrong with the body of a request; nothing, where it describes none. */
  readonly checkRequest: (method: string, path: string, body: unknown) => readonly Problem[];
  /** What it finds wrong with an answer. */
  readonly checkAnswer: (method: string, path: string, answer: GivenAnswer) => readonly Problem[];
}

interface GivenAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * The document at this path; without a path undefined, which is said once in the life of the process. To compile
 * it takes up to a second, so a process does that once for each path.
 */
export function readDiscordDocument(
  path: string | undefined,
  note: (line: string) => void,
): Promise<DiscordDocument | undefined> {
  const known = compiled.get(path);
  if (known) return known;
  const opened = path === undefined ? Promise.resolve(undefined) : compile(path);
  compiled.set(path, opened);
  if (path === undefined)
    note('Request bodies are not checked against Discord’s OpenAPI document: no path was given.');
  return opened;
}

/** The one thing in this room that outlives its callers: a compiled schema never changes. */
const compiled = new Map<string | undefined, Promise<DiscordDocument | undefined>>();

/** Formats that JSON Schema has no rule for, or whose rule says less than Discord's own fields do. */
const FORMATS = ['int32', 'int64', 'uint32', 'double', 'snowflake', 'nonce', 'date-time', 'uri', 'duration'];

async function compile(path: string): Promise<DiscordDocument> {
  const document: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!isJsonObject(document)) throw new Error(`${path} holds no OpenAPI document`);
  // Only whoever has the document needs the library that reads it.
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const formats = Object.fromEntries(FORMATS.map((name) => [name, true] as const));
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats, verbose: true });
  const schemas = objectAt(objectAt(document, 'components') ?? {}, 'schemas') ?? {};
  ajv.addSchema({ $id: 'discord', components: { schemas: prepareSchema(schemas, schemas) } });
  const validators = new Map<string, ValidateFunction | undefined>();

  const validatorFor = (key: string, find: () => JsonObject | undefined) => {
    if (!validators.has(key)) {
      const schema = find();
      validators.set(key, schema && ajv.compile(toSchema(prepareSchema(schema, schemas))));
    }
    return validators.get(key);
  };
  const judge = (validate: ValidateFunction | undefined, value: unknown) =>
    !validate || validate(value) ? [] : toProblems(validate.errors ?? []);

  return {
    checkRequest: (method, route, body) =>
      body === undefined
        ? []
        : judge(
            validatorFor(`${method} ${route}`, () => requestSchema(operationAt(document, method, route))),
            body,
          ),
    checkAnswer: (method, route, { status, body }) =>
      judge(
        validatorFor(`${method} ${route} ${status}`, () =>
          answerSchema(operationAt(document, method, route), status),
        ),
        body,
      ),
  };
}

function toSchema(prepared: unknown): JsonObject {
  return isJsonObject(prepared) ? prepared : {};
}

function requestSchema(operation: JsonObject | undefined): JsonObject | undefined {
  return jsonSchema(objectAt(operation ?? {}, 'requestBody'));
}

function answerSchema(operation: JsonObject | undefined, status: number): JsonObject | undefined {
  return jsonSchema(objectAt(objectAt(operation ?? {}, 'responses') ?? {}, String(status)));
}

function jsonSchema(described: JsonObject | undefined): JsonObject | undefined {
  const content = objectAt(described ?? {}, 'content');
  return objectAt(objectAt(content ?? {}, 'application/json') ?? {}, 'schema');
}

function operationAt(document: JsonObject, method: string, path: string): JsonObject | undefined {
  return objectAt(objectAt(objectAt(document, 'paths') ?? {}, path) ?? {}, method.toLowerCase());
}

/**
 * Makes Discord's schemas fit for a validator: a union whose members are told apart by their `type` becomes a row
 * of if and then, so that one mistake gives one error and not one for each member; a whole number may come as a
 * string of digits, which Discord takes (its README says so); references point into the schema named `discord`.
 */
function prepareSchema(schema: unknown, schemas: JsonObject): unknown {
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

/** What a validator complains of, in Discord's words where these are known. */
function toProblems(errors: readonly ErrorObject[]): readonly Problem[] {
  const found = errors.flatMap(toProblem);
  const keys = found.map(({ path, code }) => `${path.join('.')} ${code}`);
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function toProblem({
  instancePath,
  keyword,
  params,
  parentSchema,
  message,
}: ErrorObject): readonly Problem[] {
  const path = instancePath.split('/').slice(1).map(unescaped);
  const bound = (name: string) => {
    const value: unknown = parentSchema?.[name];
    return typeof value === 'number' ? value : 0;
  };
  switch (keyword) {
    // These only say that what they hold failed; what failed is said beside them.
    case 'if':
    case 'anyOf':
    case 'oneOf':
      return [];
    case 'required':
      return [required([...path, String(valueAt(params, 'missingProperty'))])];
    case 'maxLength':
    case 'minLength':
      return [badLength(path, bound('minLength'), bound('maxLength'))];
    case 'maxItems':
    case 'minItems':
      return [badLength(path, bound('minItems'), bound('maxItems'))];
    case 'enum':
    case 'const':
      return [
        problem(
          path,
          'BASE_TYPE_CHOICES',
          `Value must be one of {${String(valueAt(params, 'allowedValues'))}}.`,
        ),
      ];
    case 'type':
      return [problem(path, 'BASE_TYPE_CONVERT', `Must be ${String(valueAt(params, 'type'))}.`)];
    default:
      return [problem(path, 'BASE_TYPE_INVALID', message ?? keyword)];
  }
}

/** JSON Pointer writes `~1` for a slash and `~0` for a tilde; a number is the place in a list. */
function unescaped(step: string): string | number {
  return /^\d+$/u.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~');
}
