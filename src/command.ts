/**
 * What a command is: values in, a `Reply` out. It never sees who carries them to and fro, so it needs no
 * stand-in for Discord to be tested, and the terminal has the same menu.
 */
import type { Library, Snapshot } from './library.ts';
import type { Missed } from './missed/missed.ts';
import type { Reply } from './replies/reply.ts';

/** Something a member may type, ready for the menu. */
export interface Command {
  /** Lower case, as typed after the slash. */
  readonly name: string;
  /** At most 100 characters; shown by Discord and by `/help`. */
  readonly description: string;
  /** What to type, shown by `/help`; a test types every one of them. */
  readonly example: string;
  readonly access: Access;
  /** One action without a subcommand, or one for each subcommand. */
  readonly actions: readonly CommandAction[];
}

/** Something one may do with a message somebody wrote, from that message's own menu; a door without messages has none. */
export interface MessageCommand {
  /** As the menu shows it; at most 32 characters. */
  readonly name: string;
  /** @param text the message as it was written, of any length */
  readonly run: (text: string, snapshot: Snapshot) => Reply;
}

/** Moderators' commands are hidden by Discord from others, and refused by us as well. */
export type Access = 'everyone' | 'moderators';

export interface CommandAction {
  readonly subcommand?: string;
  readonly description: string;
  readonly options: Options;
  /** Checks what was given against the options, then does it. Always gives a reply. */
  readonly run: (given: Given, context: Context) => Promise<Reply>;
}

export type Options = Readonly<Record<string, Option>>;
export type Option = TextOption | NumberOption | SwitchOption | FileOption;

export interface TextOption {
  readonly type: 'text';
  readonly description: string;
  readonly required: boolean;
  /** In UTF-16 units, as Discord counts; at most 6,000. */
  readonly maxLength: number;
  /** What to offer while this is being typed; at most 25 are shown. Anything else may be typed all the same. */
  readonly complete?: (typed: string, context: Context) => readonly Choice[];
  /** All that may be given, where it is no free text; at most 25. */
  readonly choices?: readonly Choice[];
}

export interface NumberOption {
  readonly type: 'number';
  readonly description: string;
  readonly required: boolean;
  readonly min: number;
  readonly max: number;
}

export interface SwitchOption {
  readonly type: 'switch';
  readonly description: string;
  readonly required: false;
}

export interface FileOption {
  readonly type: 'file';
  readonly description: string;
  readonly required: boolean;
  readonly maxBytes: number;
}

/** A file as a door was handed it. */
export interface GivenFile {
  readonly name: string;
  readonly content: FileContent;
}

export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** Why there is none, in a sentence for the person who gave it. */
  | { readonly kind: 'refused'; readonly why: string };

export interface Choice {
  /** Shown; 1 to 100 characters. */
  readonly name: string;
  /** Comes back as the option's value; 1 to 100 characters. */
  readonly value: string;
}

/** What a door was handed, by option name; not yet checked. */
export type Given = Readonly<Record<string, string | number | boolean | GivenFile | undefined>>;

/** What a command may ask for. */
export interface Context {
  /** Taken once for each question, so that no reply mixes two versions of the knowledge. */
  readonly snapshot: Snapshot;
  readonly library: Library;
  /** The questions that the bot could not answer. */
  readonly missed: Missed;
  /** Everything that may be typed, in the order `/help` shows it. */
  readonly menu: readonly Command[];
  readonly asker: Asker;
}

export interface Asker {
  readonly isModerator: boolean;
  /** As others see it; stands in the history of the knowledge when a moderator changes it. */
  readonly name: string;
  /** The server it was asked in; undefined in a direct message. The terminal is a place of its own. */
  readonly server: string | undefined;
}

/** The values of a command's options: their types follow from the options, and what is required is there. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K]['required'] extends true ? Value<O[K]> : Value<O[K]> | undefined;
};

type Value<T extends Option> = T extends TextOption
  ? string
  : T extends NumberOption
    ? number
    : T extends FileOption
      ? ReadFile
      : boolean;

/** A file whose bytes are there. */
export interface ReadFile {
  readonly name: string;
  readonly content: Extract<FileContent, { readonly kind: 'bytes' }>;
}
