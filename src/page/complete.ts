import type { Choice, Command, CommandAction, Context } from '../command.ts';
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
  const name = toName(parsed.action, context.menu);
  const [first] = Object.entries(parsed.action.options);
  if (!line.toLowerCase().startsWith(`${name} `) || first === undefined || first[1].type !== 'text')
    return [];
  const [option, { complete: find, choices = [] }] = [first[0], first[1]];
  const found: readonly Choice[] = find?.(String(parsed.given[option] ?? ''), context) ?? choices;
  return found.slice(0, MOST).map(({ name: label, value }) => ({
    label: name === '/ask' ? label : `${name} ${label}`,
    line: `${name} ${value}`,
  }));
}

function toName(action: CommandAction, menu: readonly Command[]): string {
  const command = menu.find(({ actions }) => actions.includes(action));
  return `/${[command?.name, action.subcommand].filter((part) => part !== undefined).join(' ')}`;
}

function listCommands(line: string, { menu, asker }: Context): readonly Completion[] {
  const typed = line.trimEnd().toLowerCase();
  return menu
    .filter(({ access }) => access === 'everyone' || asker.isModerator)
    .flatMap(toCompletions)
    .filter(({ line: full }) => full.trimEnd().startsWith(typed))
    .slice(0, MOST);
}

function toCompletions({ name, actions }: Command): readonly Completion[] {
  return actions.map(({ subcommand, description, options }) => {
    const full = subcommand === undefined ? `/${name}` : `/${name} ${subcommand}`;
    const goesOn = Object.values(options).some(({ required }) => required);
    return { label: full, detail: description, line: goesOn ? `${full} ` : full };
  });
}
