import { isAbsent, type JsonObject, textAt } from '../values.ts';

/**
 * One thing that is wrong with a body, at the path of its field. Codes that begin with `BASE_TYPE_`, and those
 * named after a feature, are Discord's where its pages or public issues show them; a few are our wording, so
 * tests look at status, 50035 and path rather than at these.
 */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

export function problem(path: Problem['path'], code: string, message: string): Problem {
  return { path, code, message };
}

/** The same problems, further down. */
export function within(path: Problem['path'], problems: readonly Problem[]): readonly Problem[] {
  return problems.map((found) => ({ ...found, path: [...path, ...found.path] }));
}

/** Discord's form: an object for each step of the path, and `_errors` at its end (developers/reference, "Error Messages"). */
export function toErrors(problems: readonly Problem[]): JsonObject {
  const here = problems.filter(({ path }) => path.length === 0);
  const keys = [...new Set(problems.flatMap(({ path: [key] }) => (key === undefined ? [] : [String(key)])))];
  const below = keys.map((key) => {
    const inside = problems.filter(({ path: [first] }) => first !== undefined && String(first) === key);
    return [key, toErrors(inside.map((found) => ({ ...found, path: found.path.slice(1) })))] as const;
  });
  return {
    ...(here.length > 0 && { _errors: here.map(({ code, message }) => ({ code, message })) }),
    ...Object.fromEntries(below),
  };
}

export interface Length {
  readonly min?: number;
  readonly max: number;
  readonly isRequired?: boolean;
}

/** A text within its length, which Discord counts in UTF-16 units as JavaScript does. */
export function checkText(
  object: JsonObject,
  key: string,
  { min = 0, max, isRequired }: Length,
): readonly Problem[] {
  const value = object[key];
  if (isAbsent(value)) {
    return isRequired ? [problem([key], 'BASE_TYPE_REQUIRED', 'This field is required')] : [];
  }
  if (typeof value !== 'string')
    return [problem([key], 'STRING_TYPE_CONVERT', 'Could not interpret as string.')];
  return value.length >= min && value.length <= max ? [] : [badLength([key], min, max)];
}

/** A list within its length. */
export function checkList(
  object: JsonObject,
  key: string,
  { min = 0, max, isRequired }: Length,
): readonly Problem[] {
  const value = object[key];
  if (isAbsent(value)) {
    return isRequired ? [problem([key], 'BASE_TYPE_REQUIRED', 'This field is required')] : [];
  }
  if (!Array.isArray(value))
    return [problem([key], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')];
  return value.length >= min && value.length <= max ? [] : [badLength([key], min, max)];
}

/** A whole number within its bounds; absent is well. */
export function checkNumber(
  object: JsonObject,
  key: string,
  [min, max]: readonly [number, number],
): readonly Problem[] {
  const value = object[key];
  if (isAbsent(value)) return [];
  if (typeof value !== 'number')
    return [problem([key], 'NUMBER_TYPE_COERCE', `Value "${value}" is not int.`)];
  return value >= min && value <= max
    ? []
    : [problem([key], 'NUMBER_TYPE_BOUNDS', `int value should be between ${min} and ${max}.`)];
}

export function checkChoice(
  object: JsonObject,
  key: string,
  choices: readonly unknown[],
): readonly Problem[] {
  const value = object[key];
  return isAbsent(value) || choices.includes(value)
    ? []
    : [problem([key], 'BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`)];
}

export function badLength(path: Problem['path'], min: number, max: number): Problem {
  return min === 0
    ? problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)
    : problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
}

export function required(path: Problem['path']): Problem {
  return problem(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

/** Every value that an earlier one already has, at its place. */
export function checkUnique<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
  at: (item: T, index: number) => Problem,
): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    if (seen.has(key)) return [at(item, index)];
    seen.add(key);
    return [];
  });
}

/** An address with a scheme that Discord takes at this place. */
export function checkUrl(object: JsonObject, key: string, schemes: readonly string[]): readonly Problem[] {
  const value = textAt(object, key);
  if (value === undefined || value === '') return [];
  if (!URL.canParse(value)) return [problem([key], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.')];
  const scheme = new URL(value).protocol.slice(0, -1);
  return schemes.includes(scheme)
    ? []
    : [
        problem(
          [key],
          'URL_TYPE_INVALID_SCHEME',
          `Scheme "${scheme}" is not supported. Scheme must be one of (${schemes.join(', ')}).`,
        ),
      ];
}
