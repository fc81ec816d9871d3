import { type JsonObject, numberAt, textAt } from '../json-object.ts';
import { checkChoice, checkNumber, checkText, type Problem, problem, required } from './problem.ts';

/** developers/components/reference, "Text Input": value 4000, placeholder 100, and lengths that fit each other. */
export function checkTextInput(input: JsonObject): readonly Problem[] {
  const min = numberAt(input, 'min_length') ?? 0;
  const max = numberAt(input, 'max_length') ?? 4000;
  const value = textAt(input, 'value') ?? '';
  return [
    ...checkText(input, 'custom_id', { min: 1, max: 100, isRequired: true }),
    ...(numberAt(input, 'style') === undefined ? [required(['style'])] : checkChoice(input, 'style', [1, 2])),
    ...checkNumber(input, 'min_length', [0, 4000]),
    ...checkNumber(input, 'max_length', [1, 4000]),
    ...(min > max
      ? [problem(['min_length'], 'TEXT_INPUT_MIN_MAX', 'min_length must not be above max_length.')]
      : []),
    ...checkText(input, 'value', { max: 4000 }),
    ...(value !== '' && (value.length > max || value.length < min)
      ? [problem(['value'], 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)]
      : []),
    ...checkText(input, 'placeholder', { max: 100 }),
  ];
}
