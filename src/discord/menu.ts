import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Access, Command, CommandAction, MessageCommand, Option, TextOption } from '../command.ts';
import type { Fields } from './fields.ts';

/** Who may bring the bot: whoever manages a server, and, as the Developer Portal says, people for themselves. */
export interface Installs {
  readonly byPeople: boolean;
}

/** @param application Discord's answer to `/applications/@me` */
export function readInstalls(application: Fields): Installs {
  const { UserInstall } = ApplicationIntegrationType;
  return { byPeople: application.fields('integration_types_config').has(String(UserInstall)) };
}

/** The whole menu in Discord's form, as one request writes it. */
export function toMenuJson(
  menu: readonly Command[],
  messageMenu: readonly MessageCommand[],
  installs: Installs,
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...menu.map((command) => toCommandJson(command, installs)),
    ...messageMenu.map((command) => toMessageCommandJson(command, installs)),
  ];
}

function toCommandJson(
  { name, description, access, actions }: Command,
  installs: Installs,
): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...toAccess(access, installs),
    options: actions.flatMap((action): readonly AnyOption[] =>
      action.subcommand === undefined ? toOptions(action) : [toSubcommand(action, action.subcommand)],
    ),
  };
}

function toMessageCommandJson(
  { name }: MessageCommand,
  installs: Installs,
): RESTPostAPIApplicationCommandsJSONBody {
  return { type: ApplicationCommandType.Message, name, ...toAccess('everyone', installs) };
}

type AnyOption = APIApplicationCommandBasicOption | APIApplicationCommandSubcommandOption;

/**
 * Moderators' commands only in servers, and hidden by Discord from members who may not manage the server; that is no
 * more than a default, which a server can change, so every use is checked again. Nobody tends the knowledge from where
 * they have only brought the bot for themselves.
 */
function toAccess(access: Access, { byPeople }: Installs) {
  const isOpen = access === 'everyone';
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  return {
    contexts: isOpen ? [Guild, BotDM, ...(byPeople ? [PrivateChannel] : [])] : [Guild],
    integration_types: isOpen && byPeople ? [GuildInstall, UserInstall] : [GuildInstall],
    default_member_permissions: isOpen ? null : PermissionFlagsBits.ManageGuild.toString(),
  };
}

function toSubcommand(action: CommandAction, name: string): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: action.description,
    options: toOptions(action),
  };
}

/** Discord wants the required ones first. */
function toOptions({ options }: CommandAction): APIApplicationCommandBasicOption[] {
  const all = Object.entries(options).map(([name, option]) => toOption(name, option));
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

function toOption(name: string, option: Option): APIApplicationCommandBasicOption {
  const { description, required } = option;
  switch (option.type) {
    case 'text':
      return toTextOption(name, option);
    case 'number':
      return {
        type: ApplicationCommandOptionType.Integer,
        name,
        description,
        required,
        min_value: option.min,
        max_value: option.max,
      };
    case 'file':
      return { type: ApplicationCommandOptionType.Attachment, name, description, required };
    case 'switch':
      return { type: ApplicationCommandOptionType.Boolean, name, description, required };
  }
}

/** Discord takes choices or completion, not both. */
function toTextOption(
  name: string,
  { description, required, maxLength, choices, complete }: TextOption,
): APIApplicationCommandBasicOption {
  const type = ApplicationCommandOptionType.String;
  const option = { type, name, description, required, max_length: maxLength } as const;
  if (complete !== undefined) return { ...option, autocomplete: true };
  return choices === undefined ? option : { ...option, choices: [...choices] };
}
