import { isSet, type JsonObject, numberAt, objectsAt, valueAt } from '../json-object.ts';

export type OptionValue = string | number | boolean | OfferedFile;

/** A file as it lies on a person's machine. */
export interface OfferedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Whether a client would send this value for the option (3 text, 4 whole number, 5 yes or no, 10 number, 11 file). */
export function isWell(option: JsonObject, value: OptionValue): boolean {
  const choices = objectsAt(option, 'choices');
  if (choices.length > 0 && !isSet(option, 'autocomplete')) {
    return choices.some((choice) => valueAt(choice, 'value') === value);
  }
  switch (numberAt(option, 'type')) {
    case 3:
      return typeof value === 'string' && isLongEnough(option, value.length);
    case 4:
      return typeof value === 'number' && Number.isInteger(value) && isInRange(option, value);
    case 5:
      return typeof value === 'boolean';
    case 10:
      return typeof value === 'number' && isInRange(option, value);
    case 11:
      return typeof value === 'object' && Buffer.from(value.content).length <= LARGEST_FILE;
    default:
      // People, channels and roles: the bot has no such options, so they are not built here.
      return false;
  }
}

/** In bytes, for members without Nitro (developers/reference, "Uploading Files"). */
const LARGEST_FILE = 10 * 1024 * 1024;

/** A client sends no empty text, and at most 6,000 characters, whatever the option says. */
function isLongEnough(option: JsonObject, length: number): boolean {
  const least = Math.max(1, numberAt(option, 'min_length') ?? 1);
  return length >= least && length <= (numberAt(option, 'max_length') ?? 6000);
}

function isInRange(option: JsonObject, value: number): boolean {
  return (
    value >= (numberAt(option, 'min_value') ?? -(2 ** 53)) &&
    value <= (numberAt(option, 'max_value') ?? 2 ** 53)
  );
}
