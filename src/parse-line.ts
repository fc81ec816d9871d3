import type { Command, CommandAction, Given, Option } from './command.ts';

/** What a line typed in the terminal asks for. */
export type Line =
  | { readonly kind: 'empty' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'command'; readonly action: CommandAction; readonly given: Given }
  /** There is no such command; with the subcommands or commands one may type instead. */
  | { readonly kind: 'unknown-command'; readonly typed: string; readonly instead: readonly string[] };

/**
 * Reads a line as Discord would read it: `/ask how many died? article:us-aid`, `/read 7`, `/knowledge status`.
 * Anything without a slash is a question. The first option takes the words that name no other option.
 */
export function parseLine(line: string, menu: readonly Command[]): Line {
  const text = line.trim();
  if (text === '') return { kind: 'empty' };
  if (/^(?:-{0,2}help|\?)[!.]*$/i.test(text)) return parseLine('/help', menu);
  if (!text.startsWith('/')) return { kind: 'question', question: text };
  const [typed = '', ...words] = text.slice(1).split(/\s+/);
  const command = menu.find(({ name }) => name === typed.toLowerCase());
  if (command === undefined)
    return { kind: 'unknown-command', typed: `/${typed}`, instead: menu.map(toSlash) };
  return parseCommand(command, words);
}

function parseCommand(command: Command, words: readonly string[]): Line {
  const [only] = command.actions;
  if (only !== undefined && only.subcommand === undefined) return toCall(only, words);
  const action = command.actions.find(({ subcommand }) => subcommand === words[0]?.toLowerCase());
  if (action !== undefined) return toCall(action, words.slice(1));
  const instead = command.actions.map(({ subcommand }) => `/${command.name} ${subcommand}`);
  return { kind: 'unknown-command', typed: `/${[command.name, ...words.slice(0, 1)].join(' ')}`, instead };
}

function toCall(action: CommandAction, words: readonly string[]): Line {
  const options = new Map(Object.entries(action.options));
  const [first] = options.keys();
  const given: Record<string, Given[string]> = {};
  const rest: string[] = [];
  for (const word of words) {
    const [, name = '', value = ''] = /^([a-z]+):(.+)$/.exec(word) ?? [];
    const option = options.get(name);
    if (option === undefined) rest.push(word);
    else given[name] = toValue(option, value);
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

function toSlash({ name }: Command): string {
  return `/${name}`;
}
