import { readFile } from 'node:fs/promises';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject, objectAt } from '../json-object.ts';
import { prepareSchema } from './prepare-schema.ts';
import type { Problem } from './problem.ts';
import { toProblems } from './schema-problems.ts';

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
