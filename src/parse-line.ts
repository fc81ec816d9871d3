import type { Command, CommandAction, Context, Given, Option } from './command.ts';
import { nameOptions, toTyped } from './locales/describe-in.ts';
import type { Locale } from './locales/locale.ts';

/** What a line typed in the terminal asks for. */
export type Line =
  | { readonly kind: 'empty' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'command'; readonly action: CommandAction; readonly given: Given }
  /** There is no such command; with the subcommands or commands one may type instead. */
  | { readonly kind: 'unknown-command'; readonly typed: string; readonly instead: readonly string[] };

/**
 * Reads a line as Discord would read it: `/ask how many died? article:us-aid`, `/read 7`, `/knowledge status`.
 * Anything without a slash is a question. The first option takes the words that name no other option. Commands and options
 * go by the names that the reader's language has for them, too.
 */
export function parseLine(line: string, context: Pick<Context, 'menu' | 'locale'>): Line {
  const { menu, locale } = context;
  const text = line.trim();
  if (text === '') return { kind: 'empty' };
  if (/^(?:-{0,2}help|\?)[!.]*$/i.test(text)) return parseLine('/help', context);
  if (!text.startsWith('/')) return { kind: 'question', question: text };
  const [typed = '', ...words] = text.slice(1).split(/\s+/);
  const wanted = typed.toLowerCase();
  const command =
    menu.find(({ name }) => name === wanted) ?? menu.find((one) => toTyped(locale, one) === `/${wanted}`);
  if (command === undefined) {
    const instead = menu.map((one) => toTyped(locale, one));
    return { kind: 'unknown-command', typed: `/${typed}`, instead };
  }
  return parseCommand(command, words, locale);
}

function parseCommand(command: Command, words: readonly string[], locale: Locale): Line {
  const [only] = command.actions;
  if (only !== undefined && only.subcommand === undefined)
    return toCall(only, words, nameOptions(locale, command));
  const action = command.actions.find(({ subcommand }) => subcommand === words[0]?.toLowerCase());
  if (action !== undefined) return toCall(action, words.slice(1), nameOptions(locale, command));
  const instead = command.actions.map(({ subcommand }) => toTyped(locale, command, subcommand));
  return { kind: 'unknown-command', typed: `/${[command.name, ...words.slice(0, 1)].join(' ')}`, instead };
}

/** @param names options by what the language calls them */
function toCall(action: CommandAction, words: readonly string[], names: ReadonlyMap<string, string>): Line {
  const options = new Map(Object.entries(action.options));
  const [first] = options.keys();
  const given: Record<string, Given[string]> = {};
  const rest: string[] = [];
  for (const word of words) {
    const [, name = '', value = ''] = /^(\p{L}+):(.+)$/u.exec(word) ?? [];
    const known = options.has(name) ? name : names.get(name);
    const option = known === undefined ? undefined : options.get(known);
    if (known === undefined || option === undefined) rest.push(word);
    else given[known] = toValue(option, value);
  }
  const firstOption = first === undefined ? undefined : options.get(first);
  if (first !== undefined && firstOption !== undefined && rest.length > 0) {
    given[first] = toValue(firstOption, rest.join(' '));
  }
  return { kind: 'command', action, given };
}

/** What does not fit is handed on as typed, for the command to say so. */
function toValue(option: Option, text: string): string | number | boolean {
  switch (option.type) {
    case 'text':
    case 'file':
      return text;
    case 'number':
      return /^\d+$/.test(text) ? Number(text) : text;
    case 'switch':
      return /^(yes|true|on)$/i.test(text) ? true : /^(no|false|off)$/i.test(text) ? false : text;
  }
}
