/** What a typed line means at the prompt of `npm run discord`. */
export type Deed =
  | {
      readonly kind: 'types';
      /** With its subcommand, as `/knowledge reload`. */
      readonly command: string;
      readonly options: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'mentions'; readonly text: string }
  | { readonly kind: 'presses'; readonly number: number };

/** A command as it is registered. */
type Registered = Readonly<Record<string, unknown>>;

/** A kind of option of Discord's that is a subcommand. */
const SUBCOMMAND = 1;

/**
 * @param line what was typed, not empty
 * @param commands those that are registered, whose first option gets what no option is named for
 */
export function toDeed(line: string, commands: readonly Registered[]): Deed {
  const [, number] = /^press (\d+)$/.exec(line) ?? [];
  if (number !== undefined) return { kind: 'presses', number: Number(number) };
  if (!line.startsWith('/')) return { kind: 'mentions', text: line };
  const [name = '', ...rest] = line.slice(1).split(' ');
  const command = commands.find((one) => one['name'] === name);
  const subcommand = listOptions(command).find(
    (option) => option['type'] === SUBCOMMAND && option['name'] === rest[0],
  );
  const text = (subcommand === undefined ? rest : rest.slice(1)).join(' ');
  const options = listOptions(subcommand ?? command).map((option) => String(option['name']));
  return {
    kind: 'types',
    command: subcommand === undefined ? `/${name}` : `/${name} ${rest[0]}`,
    options: readOptions(text, options),
  };
}

function listOptions(of: Registered | undefined): readonly Registered[] {
  const options: unknown = of?.['options'];
  return Array.isArray(options) ? options : [];
}

/** `how many? article:fire` gives the first option what comes before the first one that is named. */
function readOptions(text: string, names: readonly string[]): Readonly<Record<string, string>> {
  const [first] = names;
  const parts = names.length === 0 ? [text] : text.split(new RegExp(`(?:^|\\s)(?=(?:${names.join('|')}):)`));
  const read = parts.flatMap((part): (readonly [string, string])[] => {
    const named = names.find((name) => part.startsWith(`${name}:`));
    if (named !== undefined) return [[named, part.slice(named.length + 1).trim()]];
    return first === undefined || part.trim() === '' ? [] : [[first, part.trim()]];
  });
  return Object.fromEntries(read);
}
