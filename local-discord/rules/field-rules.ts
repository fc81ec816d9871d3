import { type JsonObject, listAt, numberAt, objectsAt, textAt } from '../values.ts';
import {
  checkChoice,
  checkList,
  checkNumber,
  checkText,
  checkUnique,
  type Problem,
  problem,
  required,
  within,
} from './problem.ts';

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

/** Discord's numbers for components (developers/components/reference, "Component Types"). */
export const Kind = {
  Row: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  Gallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
  RadioGroup: 21,
  CheckboxGroup: 22,
  Checkbox: 23,
} as const;

export const SELECTS: readonly number[] = [
  Kind.StringSelect,
  Kind.UserSelect,
  Kind.RoleSelect,
  Kind.MentionableSelect,
  Kind.ChannelSelect,
];

const INSIDE_CONTAINER: readonly number[] = [
  Kind.Row,
  Kind.TextDisplay,
  Kind.Section,
  Kind.Gallery,
  Kind.Separator,
  Kind.File,
];

/** What may stand where. */
export const ALLOWED = {
  classicMessage: [Kind.Row],
  newMessage: [...INSIDE_CONTAINER, Kind.Container],
  container: INSIDE_CONTAINER,
  row: [Kind.Button, ...SELECTS],
  section: [Kind.TextDisplay],
  accessory: [Kind.Button, Kind.Thumbnail],
  modal: [Kind.Row, Kind.TextDisplay, Kind.Label],
  /** The older form of a modal, deprecated but still taken. */
  modalRow: [Kind.TextInput],
  label: [Kind.TextInput, ...SELECTS, Kind.FileUpload, Kind.RadioGroup, Kind.CheckboxGroup, Kind.Checkbox],
} as const;
