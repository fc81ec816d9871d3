import {
  isAbsent,
  isJsonObject,
  type JsonObject,
  listAt,
  numberAt,
  objectAt,
  objectsAt,
  textAt,
  valueAt,
} from '../values.ts';
import { checkName, checkOptions } from './option-rules.ts';
import { checkChoice, checkText, checkUnique, type Problem, problem, within } from './problem.ts';

/** developers/interactions/application-commands: at most 100 typed commands, 15 on users and 15 on messages. */
const MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };
/** Names, descriptions and values of a command with all its options and choices. */
const ALL_TOGETHER = 8000;

/** All commands of a bulk PUT. */
export function checkCommands(commands: readonly unknown[]): readonly Problem[] {
  const typed = commands.filter(isJsonObject);
  const tooMany = Object.entries(MOST).flatMap(([type, most]) =>
    typed.filter((command) => typeOf(command) === Number(type)).length > most
      ? [problem([], 'APPLICATION_COMMANDS_MAX', `Maximum number of application commands reached (${most}).`)]
      : [],
  );
  return [
    ...tooMany,
    ...commands.flatMap((command, index) =>
      within(
        [index],
        isJsonObject(command)
          ? checkCommand(command)
          : [problem([], 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType')],
      ),
    ),
    ...checkUnique(
      typed,
      (command) => `${typeOf(command)}/${textAt(command, 'name')}`,
      (_, index) =>
        problem([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique'),
    ),
  ];
}

function checkCommand(command: JsonObject): readonly Problem[] {
  const length = lengthOf(command);
  return [
    ...checkChoice(command, 'type', [1, 2, 3, 4]),
    ...(typeOf(command) === 1 ? checkTyped(command) : checkMenu(command)),
    ...checkNumbers(command, 'contexts', [0, 1, 2]),
    ...checkNumbers(command, 'integration_types', [0, 1]),
    ...checkPermissions(command),
    ...(length > ALL_TOGETHER
      ? [problem([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${ALL_TOGETHER})`)]
      : []),
  ];
}

function checkTyped(command: JsonObject): readonly Problem[] {
  return [
    ...checkName(command),
    ...checkText(command, 'description', { min: 1, max: 100, isRequired: true }),
    ...checkOptions(command, { mayHoldGroups: true, mayHoldSubcommands: true }),
  ];
}

/** A command on a message or a user: any letters in its name, and nothing else to say. */
function checkMenu(command: JsonObject): readonly Problem[] {
  return [
    ...checkText(command, 'name', { min: 1, max: 32, isRequired: true }),
    ...((textAt(command, 'description') ?? '') === ''
      ? []
      : [
          problem(
            ['description'],
            'APPLICATION_COMMAND_DESCRIPTION_CANNOT_BE_SET',
            'Context menu commands cannot have description',
          ),
        ]),
    ...(listAt(command, 'options').length === 0
      ? []
      : [
          problem(
            ['options'],
            'APPLICATION_COMMAND_OPTIONS_CANNOT_BE_SET',
            'Context menu commands cannot have options',
          ),
        ]),
  ];
}

function checkNumbers(command: JsonObject, key: string, known: readonly number[]): readonly Problem[] {
  if (isAbsent(command[key])) return [];
  const values = listAt(command, key);
  const isWell = values.length > 0 && new Set(values).size === values.length;
  return [
    ...(isWell ? [] : [problem([key], 'SET_TYPE_INVALID', 'Must hold at least one value, and none twice.')]),
    ...values.flatMap((value, index) =>
      known.some((one) => one === value)
        ? []
        : [problem([key, index], 'BASE_TYPE_CHOICES', `Value must be one of (${known.join(', ')}).`)],
    ),
  ];
}

function checkPermissions(command: JsonObject): readonly Problem[] {
  const value = valueAt(command, 'default_member_permissions');
  return isAbsent(value) || /^\d+$/u.test(String(value))
    ? []
    : [problem(['default_member_permissions'], 'NUMBER_TYPE_COERCE', `Value "${value}" is not int.`)];
}

/** Of each text the longest of its translations counts (same page, "Registering a Command"). */
function lengthOf(part: JsonObject): number {
  const own = ['name', 'description'].reduce((sum, key) => {
    const translations = Object.values(objectAt(part, `${key}_localizations`) ?? {});
    const texts = [textAt(part, key) ?? '', ...translations.filter((text) => typeof text === 'string')];
    return sum + Math.max(...texts.map((text) => text.length));
  }, 0);
  const value = valueAt(part, 'value');
  const below = [...objectsAt(part, 'options'), ...objectsAt(part, 'choices')];
  return (
    own + (isAbsent(value) ? 0 : String(value).length) + below.reduce((sum, one) => sum + lengthOf(one), 0)
  );
}

function typeOf(command: JsonObject): number {
  return numberAt(command, 'type') ?? 1;
}
