import type { Choice, Command, CommandAction, Context } from '../command.ts';
import { describeIn, toTyped } from '../locales/describe-in.ts';
import { en } from '../locales/en.ts';
import { parseLine } from '../parse-line.ts';

/** What a line that is being typed may become. */
export interface Completion {
  /** Shown, and what then stands in the conversation. */
  readonly label: string;
  readonly detail?: string;
  /** What is sent for it; with a space at the end it is only the beginning of a line. */
  readonly line: string;
}

/**
 * What to offer while a line is being typed: commands, what a command's options offer, and questions. As on Discord, where
 * anything else may be typed all the same.
 * @returns at most twelve
 */
export function complete(typed: string, context: Context): readonly Completion[] {
  const line = typed.trimStart();
  if (!line.startsWith('/')) return offer(`/ask ${line}`, context);
  const inside = offer(line, context);
  return inside.length > 0 ? inside : listCommands(line, context);
}

/** On a phone no more is read. */
const MOST = 12;

/** What the first option of the command that is being typed offers. */
function offer(line: string, context: Context): readonly Completion[] {
  const parsed = parseLine(line, context);
  if (parsed.kind !== 'command') return [];
  const { action, given } = parsed;
  const command = context.menu.find(({ actions }) => actions.includes(action));
  const names = command === undefined ? [] : listNames(command, action, context);
  const name = names.find((one) => line.toLowerCase().startsWith(`${one} `));
  const [first] = Object.entries(action.options);
  if (name === undefined || first === undefined || first[1].type !== 'text') return [];
  const [option, { complete: find, choices = [] }] = [first[0], first[1]];
  const found: readonly Choice[] = find?.(String(given[option] ?? ''), context) ?? choices;
  return found.slice(0, MOST).map(({ name: label, value }) => ({
    label: command?.name === 'ask' ? label : `${name} ${label}`,
    line: `${name} ${value}`,
  }));
}

/** How it may be typed: first as the reader's language has it, then in English. */
function listNames(
  command: Command,
  { subcommand }: CommandAction,
  { locale }: Context,
): readonly [string, string] {
  return [toTyped(locale, command, subcommand), toTyped(en, command, subcommand)];
}

function listCommands(line: string, context: Context): readonly Completion[] {
  const typed = line.trimEnd().toLowerCase();
  return context.menu
    .filter(({ access }) => access === 'everyone' || context.asker.isModerator)
    .flatMap((command) =>
      command.actions.map((action) => ({ command, action, names: listNames(command, action, context) })),
    )
    .filter(({ names }) => names.some((name) => name.startsWith(typed)))
    .slice(0, MOST)
    .map(({ command, action, names: [full] }) => {
      const goesOn = Object.values(action.options).some(({ required }) => required);
      const detail =
        action.subcommand === undefined
          ? describeIn(context.locale, command).description
          : action.description;
      return { label: full, detail, line: goesOn ? `${full} ` : full };
    });
}
