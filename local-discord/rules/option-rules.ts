import {
  isAbsent,
  isSet,
  type JsonObject,
  numberAt,
  objectAt,
  objectsAt,
  textAt,
  valueAt,
} from '../values.ts';
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

/** developers/interactions/application-commands, "Application Command Naming". */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const SUBCOMMAND = 1;
const GROUP = 2;
const OPTIONS = 25;

export interface Level {
  readonly mayHoldGroups: boolean;
  readonly mayHoldSubcommands: boolean;
}

/** Lower case wherever a letter has one, and no spaces. */
export function checkName(part: JsonObject): readonly Problem[] {
  const name = textAt(part, 'name');
  if (name === undefined) return [required(['name'])];
  const translations = Object.entries(objectAt(part, 'name_localizations') ?? {});
  return [
    ...(isName(name) ? [] : [invalidName(['name'])]),
    ...translations.flatMap(([locale, text]) => [
      ...(LOCALES.includes(locale) ? [] : [unknownLocale(['name_localizations', locale])]),
      ...(typeof text === 'string' && isName(text) ? [] : [invalidName(['name_localizations', locale])]),
    ]),
    ...Object.keys(objectAt(part, 'description_localizations') ?? {}).flatMap((locale) =>
      LOCALES.includes(locale) ? [] : [unknownLocale(['description_localizations', locale])],
    ),
  ];
}

/** The options of a command, of a subcommand or of a group of these. */
export function checkOptions(parent: JsonObject, level: Level): readonly Problem[] {
  const options = objectsAt(parent, 'options');
  const allowed = [
    ...(level.mayHoldSubcommands ? [SUBCOMMAND] : []),
    ...(level.mayHoldGroups ? [GROUP] : []),
    ...[3, 4, 5, 6, 7, 8, 9, 10, 11],
  ];
  return [
    ...checkList(parent, 'options', { max: OPTIONS }),
    ...options.flatMap((option, index) => within(['options', index], checkOption(option, allowed))),
    ...checkOrder(options),
    ...checkUnique(
      options,
      (option) => textAt(option, 'name'),
      (_, index) =>
        problem(
          ['options', index, 'name'],
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          'Option name already exists',
        ),
    ),
    ...checkMixture(options),
  ];
}

function checkOption(option: JsonObject, allowed: readonly number[]): readonly Problem[] {
  const type = numberAt(option, 'type');
  if (type === undefined) return [required(['type'])];
  const isGroup = type === GROUP;
  const nested =
    type === SUBCOMMAND || isGroup
      ? checkOptions(option, { mayHoldGroups: false, mayHoldSubcommands: isGroup })
      : [];
  return [
    ...checkChoice(option, 'type', allowed),
    ...checkName(option),
    ...checkText(option, 'description', { min: 1, max: 100, isRequired: true }),
    ...checkNumber(option, 'min_length', [0, 6000]),
    ...checkNumber(option, 'max_length', [1, 6000]),
    ...checkOptionChoices(option, type),
    ...nested,
  ];
}

function checkOptionChoices(option: JsonObject, type: number): readonly Problem[] {
  const choices = objectsAt(option, 'choices');
  const isTyped = type === 3 || type === 4 || type === 10;
  const isWrong =
    (isSet(option, 'autocomplete') && (choices.length > 0 || !isTyped)) || (choices.length > 0 && !isTyped);
  return [
    ...checkList(option, 'choices', { max: CHOICES }),
    ...choices.flatMap((choice, index) => within(['choices', index], checkOneChoice(choice, type))),
    ...checkUnique(
      choices,
      (choice) => textAt(choice, 'name'),
      (_, index) =>
        problem(
          ['choices', index, 'name'],
          'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
          'Option choice name already exists',
        ),
    ),
    ...(isWrong
      ? [
          problem(
            ['autocomplete'],
            'APPLICATION_COMMAND_AUTOCOMPLETE_INVALID',
            'Autocomplete is for text and numbers, and not beside choices.',
          ),
        ]
      : []),
  ];
}

/**
 * Inside subcommands Discord once did not check this (public issue 5615 of discord-api-docs); we always do, since
 * its page asks for it.
 */
function checkOrder(options: readonly JsonObject[]): readonly Problem[] {
  const firstOptional = options.findIndex((option) => !isSet(option, 'required'));
  return options.flatMap((option, index) =>
    isSet(option, 'required') && firstOptional >= 0 && index > firstOptional
      ? [
          problem(
            ['options', index],
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'Required options must be placed before non-required options',
          ),
        ]
      : [],
  );
}

/** A command with subcommands cannot be used by itself, so it has no options of its own. */
function checkMixture(options: readonly JsonObject[]): readonly Problem[] {
  const parts = options.filter((option) =>
    [SUBCOMMAND, GROUP].includes(numberAt(option, 'type') ?? 0),
  ).length;
  return parts === 0 || parts === options.length
    ? []
    : [
        problem(
          ['options'],
          'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          'Sub-command and option types are mutually exclusive',
        ),
      ];
}

function isName(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

function invalidName(path: Problem['path']): Problem {
  return problem(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function unknownLocale(path: Problem['path']): Problem {
  return problem(path, 'DICT_TYPE_KEY_CHOICES', 'Not a locale Discord knows');
}

/** developers/interactions/application-commands: at most 25, name 1 to 100, a text value at most 100. */
const CHOICES = 25;
const CHOICE_NAME = 100;
const VALUE = 100;

/** What is offered while somebody types an option of this type (3 text, 4 whole number, 10 number). */
export function checkChoices(data: JsonObject, optionType: number): readonly Problem[] {
  return [
    ...checkList(data, 'choices', { max: CHOICES, isRequired: true }),
    ...objectsAt(data, 'choices').flatMap((choice, index) =>
      within(['choices', index], checkOneChoice(choice, optionType)),
    ),
  ];
}

/** One choice, of the kind its option takes. */
function checkOneChoice(choice: JsonObject, optionType: number): readonly Problem[] {
  return [
    ...checkText(choice, 'name', { min: 1, max: CHOICE_NAME, isRequired: true }),
    ...checkValue(choice, optionType),
  ];
}

function checkValue(choice: JsonObject, optionType: number): readonly Problem[] {
  const value = valueAt(choice, 'value');
  if (isAbsent(value)) return [required(['value'])];
  if (optionType === 3) {
    return typeof value === 'string'
      ? checkText(choice, 'value', { max: VALUE })
      : [problem(['value'], 'STRING_TYPE_CONVERT', 'Could not interpret as string.')];
  }
  const isWell = typeof value === 'number' && (optionType === 10 || Number.isInteger(value));
  return isWell ? [] : [problem(['value'], 'NUMBER_TYPE_COERCE', `Value "${value}" is not a number.`)];
}

/** developers/reference, "Locales". */
const LOCALES: readonly string[] = [
  ...['id', 'da', 'de', 'en-GB', 'en-US', 'es-ES', 'es-419', 'fr', 'hr', 'it', 'lt', 'hu', 'nl', 'no', 'pl'],
  ...['pt-BR', 'ro', 'fi', 'sv-SE', 'vi', 'tr', 'cs', 'el', 'bg', 'ru', 'uk', 'hi', 'th', 'zh-CN', 'ja'],
  ...['zh-TW', 'ko'],
];
