import { type JsonObject, textAt } from '../json-object.ts';
import { type Problem, problem } from './problem.ts';

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
