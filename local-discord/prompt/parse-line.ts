import { type JsonObject, numberAt, objectsAt, textAt, valueAt } from '../values.ts';

/** What somebody typed at the prompt, as a deed of a person. */
export type Parsed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'command'; readonly line: string; readonly values: Values }
  /** The first button or choice has the number 1. */
  | { readonly kind: 'press'; readonly number: number }
  | { readonly kind: 'be'; readonly name: string }
  | { readonly kind: 'direct'; readonly text: string }
  | { readonly kind: 'mention'; readonly text: string };

type Values = Readonly<Record<string, string | number | boolean>>;

/** @param commands as Discord gives them back, with the bot's options */
export function parseLine(line: string, commands: readonly JsonObject[]): Parsed {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (text.startsWith('/')) return parseCommand(text, commands);
  if (/^\d{1,2}$/u.test(text)) return { kind: 'press', number: Number(text) };
  const [, word = '', rest = ''] = /^(as|dm)\s+(\S.*)$/u.exec(text) ?? [];
  if (word === 'as') return { kind: 'be', name: rest };
  if (word === 'dm') return { kind: 'direct', text: rest };
  return { kind: 'mention', text: text.replace(/^@\S+\s+/u, '') };
}

/**
 * `/ask how many died? article:x`: subcommands first, an option by its name and a colon, and everything else is the
 * value of the first option, so that a question needs no name before it.
 */
function parseCommand(text: string, commands: readonly JsonObject[]): Parsed {
  const [name = '', ...words] = text.slice(1).split(/\s+/u);
  const command = commands.find((one) => textAt(one, 'name') === name && (numberAt(one, 'type') ?? 1) === 1);
  const path = [`/${name}`];
  let options = command ? objectsAt(command, 'options') : [];
  for (;;) {
    const part = options.find((one) => isPart(one) && textAt(one, 'name') === words[0]);
    if (!part) return { kind: 'command', line: path.join(' '), values: readValues(words, options) };
    path.push(words.shift() ?? '');
    options = objectsAt(part, 'options');
  }
}

function readValues(words: readonly string[], options: readonly JsonObject[]): Values {
  const first = options.find((one) => !isPart(one));
  const found = new Map<JsonObject, string[]>();
  let into = first;
  for (const word of words) {
    const named = options.find((one) => word.startsWith(`${textAt(one, 'name')}:`));
    into = named ?? into;
    if (!into) continue;
    const said = named ? word.slice(word.indexOf(':') + 1) : word;
    found.set(into, [...(found.get(into) ?? []), said]);
  }
  return Object.fromEntries(
    [...found].map(([option, said]) => [
      textAt(option, 'name') ?? '',
      toValue(option, said.join(' ').trim()),
    ]),
  );
}

/** A choice goes by what a person reads or by what is sent; then Discord's types of options decide. */
function toValue(option: JsonObject, said: string): string | number | boolean {
  const choice = objectsAt(option, 'choices').find((one) => textAt(one, 'name') === said);
  const value = choice && valueAt(choice, 'value');
  if (typeof value === 'string' || typeof value === 'number') return value;
  switch (numberAt(option, 'type')) {
    case 4:
    case 10:
      return said === '' ? said : Number(said);
    case 5:
      return /^(true|yes|on)$/iu.test(said);
    default:
      return said;
  }
}

/** A subcommand or a group of them, rather than an option with a value. */
function isPart(option: JsonObject): boolean {
  return numberAt(option, 'type') === 1 || numberAt(option, 'type') === 2;
}
