import { isAbsent, type JsonObject, objectsAt, valueAt } from '../json-object.ts';
import { checkList, checkText, type Problem, problem, required, within } from './problem.ts';

/** developers/interactions/application-commands: at most 25, name 1 to 100, a text value at most 100. */
export const CHOICES = 25;
const NAME = 100;
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
export function checkOneChoice(choice: JsonObject, optionType: number): readonly Problem[] {
  return [
    ...checkText(choice, 'name', { min: 1, max: NAME, isRequired: true }),
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
