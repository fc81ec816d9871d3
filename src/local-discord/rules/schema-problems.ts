import type { ErrorObject } from 'ajv/dist/2020.js';
import { valueAt } from '../json-object.ts';
import { badLength, type Problem, problem, required } from './problem.ts';

/** What a validator complains of, in Discord's words where these are known. */
export function toProblems(errors: readonly ErrorObject[]): readonly Problem[] {
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
