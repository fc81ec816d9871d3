import { contextOf } from '../payloads/interaction.ts';
import { isSet, type JsonObject, numberAt, objectsAt, textAt, valueAt } from '../values.ts';
import type { RegisteredCommand } from '../world/commands.ts';
import { has, Permission, permissionsIn } from '../world/permissions.ts';
import { type Channel, storeFile, type User, type World } from '../world/world.ts';
import type { SeenRefusal } from './seen.ts';

/** A command as a client would send it, or why the client would not. */
export type Typed =
  | { readonly kind: 'typed'; readonly command: RegisteredCommand; readonly data: JsonObject }
  | ({ readonly kind: 'refused' } & SeenRefusal);

/** Who types, and where. */
interface Place {
  readonly world: World;
  readonly user: User;
  readonly channel: Channel;
}

export interface Typing {
  /** As typed: `/knowledge reload`. */
  readonly line: string;
  readonly values: Readonly<Record<string, OptionValue>>;
  /** The option in which the cursor stands, if choices are asked for. */
  readonly focused?: string;
  /** Sends it although Discord would hide the command from this person, or from this place. */
  readonly evenIfHidden: boolean;
}

export function typeCommand(at: Place, typing: Typing): Typed {
  const { world, channel } = at;
  const [name = '', ...path] = typing.line.replace(/^\//u, '').split(/\s+/u);
  const command = world.commands.find(name, 1, channel.guildId);
  if (!command) return refused('unknown-command', `There is no command /${name} here.`);
  const hidden = typing.evenIfHidden ? undefined : whyHidden(at, command);
  if (hidden) return hidden;
  const leaf = findLeaf(command.options, path);
  if (!leaf) return refused('unknown-command', `/${typing.line.replace(/^\//u, '')} is not complete.`);
  const wrong = checkValues(leaf, typing);
  if (wrong) return wrong;
  const files = uploadFiles(world, typing.values);
  const options = leaf.flatMap((option) => toSent(option, typing, files));
  const attachments = Object.fromEntries([...files.values()].map((file) => [file.id, file]));
  const resolved = files.size > 0 ? { resolved: { attachments } } : {};
  return {
    kind: 'typed',
    command,
    data: { ...toData(command, nest(command.options, path, options)), ...resolved },
  };
}

/** Whether Discord lets this person use the command here (developers/interactions/application-commands). */
export function whyHidden(
  { world, user, channel }: Place,
  { defaultPermissions, contexts, installs }: RegisteredCommand,
): (Typed & { readonly kind: 'refused' }) | undefined {
  const context = contextOf(channel);
  const isInServer = world.guilds.get(channel.guildId ?? '')?.members.has(world.application.botId) === true;
  const isHere =
    ((isInServer || context === 1) && installs.includes(0)) ||
    (world.installers.has(user.id) && installs.includes(1));
  if (!contexts.includes(context) || !isHere) {
    return refused('not-here', 'This command is not offered here.');
  }
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(user.id);
  if (!guild || !member) return undefined;
  const may = permissionsIn(guild, member, channel);
  // "0" hides a command from all but administrators, who have every permission anyway.
  const needed = defaultPermissions === 0n ? Permission.Administrator : (defaultPermissions ?? 0n);
  return has(may, needed | Permission.UseApplicationCommands)
    ? undefined
    : refused('not-permitted', 'You do not have permission to use this command here.');
}

export function toData(command: RegisteredCommand, options: readonly JsonObject[]): JsonObject {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(options.length > 0 && { options }),
    ...(command.guildId && { guild_id: command.guildId }),
  };
}

/** The options under a subcommand; undefined if the path leads nowhere, or stops too early. */
function findLeaf(
  options: readonly JsonObject[],
  path: readonly string[],
): readonly JsonObject[] | undefined {
  const parts = options.filter(isPart);
  const [step, ...rest] = path;
  if (step === undefined) return parts.length === 0 ? options : undefined;
  const part = parts.find((option) => textAt(option, 'name') === step);
  return part && findLeaf(objectsAt(part, 'options'), rest);
}

function nest(
  options: readonly JsonObject[],
  [step, ...rest]: readonly string[],
  leaf: readonly JsonObject[],
): readonly JsonObject[] {
  const part = options.find((option) => textAt(option, 'name') === step);
  if (step === undefined || !part) return leaf;
  const inner = nest(objectsAt(part, 'options'), rest, leaf);
  return [{ name: step, type: numberAt(part, 'type'), options: inner }];
}

function isPart(option: JsonObject): boolean {
  const type = numberAt(option, 'type');
  return type === 1 || type === 2;
}

function checkValues(options: readonly JsonObject[], { values, focused }: Typing): Typed | undefined {
  const names = options.map((option) => textAt(option, 'name'));
  const unknown = [...Object.keys(values), ...(focused ? [focused] : [])].find(
    (name) => !names.includes(name),
  );
  if (unknown !== undefined) return refused('unknown-option', `There is no option ${unknown}.`);
  for (const option of options) {
    const name = textAt(option, 'name') ?? '';
    const value = values[name];
    if (value === undefined) {
      // While choices are asked for, nothing has to be complete yet.
      if (isSet(option, 'required') && focused === undefined)
        return refused('missing-option', `${name} is required.`);
    } else if (name !== focused && !isWell(option, value)) {
      return refused('bad-value', `${name} cannot be ${JSON.stringify(value)}.`);
    }
  }
  return undefined;
}

type Uploaded = ReturnType<typeof storeFile>;

/** By the name of the option. A client uploads a file first and then sends its id. */
function uploadFiles(world: World, values: Typing['values']): ReadonlyMap<string, Uploaded> {
  const files = Object.entries(values).flatMap(([option, value]) =>
    typeof value === 'object'
      ? [[option, storeFile(world, { name: value.name, bytes: Buffer.from(value.content) })] as const]
      : [],
  );
  return new Map(files);
}

function toSent(
  option: JsonObject,
  { values, focused }: Typing,
  files: ReadonlyMap<string, Uploaded>,
): readonly JsonObject[] {
  const name = textAt(option, 'name') ?? '';
  const value = values[name];
  if (value === undefined) return [];
  const sent = { name, type: numberAt(option, 'type'), value: files.get(name)?.id ?? value };
  return [name === focused ? { ...sent, value: String(value), focused: true } : sent];
}

function refused(reason: SeenRefusal['reason'], text: string) {
  return { kind: 'refused', reason, text } as const;
}

export type OptionValue = string | number | boolean | OfferedFile;

/** A file as it lies on a person's machine. */
export interface OfferedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Whether a client would send this value for the option (3 text, 4 whole number, 5 yes or no, 10 number, 11 file). */
function isWell(option: JsonObject, value: OptionValue): boolean {
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
