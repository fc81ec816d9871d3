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
import type { Access } from '../access.ts';
import type { Command, CommandAction, MessageCommand, Option, TextOption } from '../command.ts';
import { findMenuEntry, type MenuEntry } from '../locales/describe-in.ts';
import type { Locale } from '../locales/locale.ts';
import { LOCALES } from '../locales/locales.ts';
import type { NamePhrases } from '../locales/menu-phrases.ts';
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
    ...menu.map((command) => toCommandJson(command, { menu, installs })),
    ...messageMenu.map((command) => toMessageCommandJson(command, installs)),
  ];
}

function toCommandJson(
  { name, description, access, actions }: Command,
  { menu, installs }: { readonly menu: readonly Command[]; readonly installs: Installs },
): RESTPostAPIApplicationCommandsJSONBody {
  const entries = translate((locale) => findMenuEntry(locale, name));
  // A topic may be called what a language calls another command, and Discord takes no name twice.
  const isFree = (called: string) =>
    menu.every((command) => command.name !== called || command.name === name);
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...toLocalizations(entries, isFree),
    ...toAccess(access, installs),
    options: actions.flatMap((action): readonly AnyOption[] =>
      action.subcommand === undefined
        ? toOptions(action, entries)
        : [toSubcommand(action, action.subcommand, entries)],
    ),
  };
}

function toMessageCommandJson(
  { name }: MessageCommand,
  installs: Installs,
): RESTPostAPIApplicationCommandsJSONBody {
  const called = translate(({ menu }) => (menu === undefined ? {} : { name: menu.checkMessage }));
  return {
    type: ApplicationCommandType.Message,
    name,
    ...toLocalizations(called),
    ...toAccess('everyone', installs),
  };
}

/** What each language says, by Discord's code for it. */
type Entries = readonly (readonly [code: string, entry: MenuEntry])[];

function translate(find: (locale: Locale) => MenuEntry): Entries {
  return LOCALES.flatMap((locale) => locale.discord.map((code) => [code, find(locale)] as const));
}

/** The same of a part of each. */
function translatePart(entries: Entries, find: (entry: MenuEntry) => MenuEntry | undefined): Entries {
  return entries.map(([code, entry]) => [code, find(entry) ?? {}]);
}

function toLocalizations(entries: Entries, mayBeCalled: (name: string) => boolean = () => true) {
  const names = entries.flatMap(([code, { name }]) =>
    name === undefined || !mayBeCalled(name) ? [] : [[code, name]],
  );
  const descriptions = entries.flatMap(([code, { description }]) =>
    description === undefined ? [] : [[code, description]],
  );
  return {
    ...(names.length === 0 ? {} : { name_localizations: Object.fromEntries(names) }),
    ...(descriptions.length === 0 ? {} : { description_localizations: Object.fromEntries(descriptions) }),
  };
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

function toSubcommand(
  action: CommandAction,
  name: string,
  command: Entries,
): APIApplicationCommandSubcommandOption {
  const entries = translatePart(command, ({ subcommands }) => subcommands?.[name]);
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: action.description,
    ...toLocalizations(entries),
    options: toOptions(action, entries),
  };
}

/** Discord wants the required ones first. */
function toOptions({ options }: CommandAction, action: Entries): APIApplicationCommandBasicOption[] {
  const all = Object.entries(options).map(([name, option]) => {
    const entries = translatePart(action, (entry) => toEntry(entry.options?.[name]));
    return { ...toOption(name, option), ...toLocalizations(entries) };
  });
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

function toEntry(phrases: string | NamePhrases | undefined): MenuEntry | undefined {
  return typeof phrases === 'string' ? { description: phrases } : phrases;
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
