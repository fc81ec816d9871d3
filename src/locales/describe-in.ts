import type { Locale } from './locale.ts';
import type { MenuPhrases, NamePhrases } from './menu-phrases.ts';

/** What a command, one of its subcommands or options is called and says of itself; what the language lacks is absent. */
export interface MenuEntry {
  readonly name?: string;
  readonly description?: string;
  readonly options?: Readonly<Record<string, string | NamePhrases>>;
  readonly subcommands?: Readonly<Record<string, MenuEntry>>;
}

/** A command as `/help` shows it; the menu's commands fit it. */
interface Described {
  readonly name: string;
  readonly description: string;
  readonly example: string;
}

/** A command as the language's own menu has it: `/frage how many died?` */
export function describeIn(locale: Locale, { name, description, example }: Described): Described {
  const entry = findMenuEntry(locale, name);
  const called = entry.name ?? name;
  return {
    name: called,
    description: entry.description ?? description,
    example: example.replace(`/${name}`, `/${called}`),
  };
}

/** How a command is typed in a language: `/frage`, `/knowledge status`. */
export function toTyped(locale: Locale, { name }: Pick<Described, 'name'>, subcommand?: string): string {
  const typed = `/${findMenuEntry(locale, name).name ?? name}`;
  return subcommand === undefined ? typed : `${typed} ${subcommand}`;
}

/** The options of a command, by what the language calls them. */
export function nameOptions(
  locale: Locale,
  { name: command }: Pick<Described, 'name'>,
): ReadonlyMap<string, string> {
  const options = Object.entries(findMenuEntry(locale, command).options ?? {});
  return new Map(
    options.flatMap(([name, phrases]) => (typeof phrases === 'string' ? [] : [[phrases.name, name]])),
  );
}

/** What a language says of a command; commands that it does not know are those of topics, or new. */
export function findMenuEntry({ menu }: Locale, command: string): MenuEntry {
  if (menu === undefined) return {};
  const { checkMessage, topic, ...commands }: MenuPhrases = menu;
  return new Map<string, MenuEntry>(Object.entries(commands)).get(command) ?? topic;
}
