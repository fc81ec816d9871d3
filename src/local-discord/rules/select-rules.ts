import { type JsonObject, listAt, numberAt, objectsAt, textAt } from '../json-object.ts';
import { Kind } from './component-kinds.ts';
import { checkList, checkNumber, checkText, checkUnique, type Problem, problem, within } from './problem.ts';

/** developers/components/reference, "String Select": 1 to 25 options, placeholder 150, texts of an option 100 each. */
export function checkSelect(select: JsonObject): readonly Problem[] {
  const min = numberAt(select, 'min_values') ?? 1;
  const max = numberAt(select, 'max_values') ?? 1;
  return [
    ...checkText(select, 'custom_id', { min: 1, max: 100, isRequired: true }),
    ...checkText(select, 'placeholder', { max: 150 }),
    ...checkNumber(select, 'min_values', [0, 25]),
    ...checkNumber(select, 'max_values', [1, 25]),
    ...(min > max
      ? [problem(['min_values'], 'SELECT_COMPONENT_MIN_MAX', 'min_values must not be above max_values.')]
      : []),
    ...(numberAt(select, 'type') === Kind.StringSelect ? checkOptions(select, max) : []),
  ];
}

function checkOptions(select: JsonObject, max: number): readonly Problem[] {
  const options = objectsAt(select, 'options');
  return [
    ...checkList(select, 'options', { min: 1, max: 25, isRequired: true }),
    ...options.flatMap((option, index) =>
      within(
        ['options', index],
        [
          ...checkText(option, 'label', { min: 1, max: 100, isRequired: true }),
          ...checkText(option, 'value', { min: 1, max: 100, isRequired: true }),
          ...checkText(option, 'description', { max: 100 }),
        ],
      ),
    ),
    ...checkUnique(
      options,
      (option) => textAt(option, 'value'),
      (_, index) =>
        problem(
          ['options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        ),
    ),
    ...(max > listAt(select, 'options').length
      ? [
          problem(
            ['max_values'],
            'SELECT_COMPONENT_MAX_VALUES',
            'max_values must not be above the number of options.',
          ),
        ]
      : []),
  ];
}
