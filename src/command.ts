/**
 * What a command is: values in, a `Reply` out. It never sees who carries them to and fro, so it needs no
 * stand-in for Discord to be tested, and the terminal has the same menu.
 */

import { type Access, type Asker, mayUse } from './access.ts';
import type { Importer } from './importing/open-importer.ts';
import type { Library } from './library/library.ts';
import type { Shown, Snapshot } from './library/outcome.ts';
import { en } from './locales/en.ts';
import type { Locale } from './locales/locale.ts';
import type { RefusalPhrases } from './locales/phrases.ts';
import type { Missed } from './missed/missed.ts';
import { type Form, type Reply, renderNotice } from './replies/reply.ts';
import type { Shelves } from './shelves/shelves.ts';

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
  readonly run: (text: string, context: Pick<Context, 'snapshot' | 'locale'>) => Reply;
}

export interface CommandAction {
  readonly subcommand?: string;
  readonly access: Access;
  readonly description: string;
  readonly options: Options;
  /** What is said while it takes long, where a door's own sign is not enough. */
  readonly patience?: string;
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
  /** What is shown where it is asked. Taken once for each question, so that no reply mixes two versions of the knowledge. */
  readonly snapshot: Shown;
  /** All of the knowledge in force, of which that is the whole or a part: for those who tend it. */
  readonly inForce: Snapshot;
  readonly library: Library;
  /** What each server has set of what it shows. */
  readonly shelves: Shelves;
  /** The questions that the bot could not answer. */
  readonly missed: Missed;
  readonly importer: Importer;
  /** Everything that may be typed there, in the order `/help` shows it. */
  readonly menu: readonly Command[];
  readonly asker: Asker;
  /** The language of whoever reads the reply. */
  readonly locale: Locale;
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

interface Definition<O extends Options> {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly access: Access;
  readonly options: O;
  readonly patience?: string;
  readonly run: (values: Values<O>, context: Context) => Reply | Promise<Reply>;
}

/** A command without subcommands. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  const { name, description, example, access } = definition;
  return { name, description, example, access, actions: [defineAction(definition, access)] };
}

/** A command that has only subcommands, such as `/knowledge reload`. */
export function defineCommandGroup(
  definition: Omit<Command, 'actions'>,
  subcommands: readonly Subcommand[],
): Command {
  const actions = subcommands.map(({ name, bind }) => ({ subcommand: name, ...bind(definition.access) }));
  return { ...definition, actions };
}

/** One of a group's subcommands. */
export function defineSubcommand<const O extends Options>(
  definition: Action<O> &
    Pick<Definition<O>, 'name'> & {
      /** Where it is another than the group's. */
      readonly access?: Access;
    },
): Subcommand {
  return { name: definition.name, bind: (access) => defineAction(definition, definition.access ?? access) };
}

type Action<O extends Options> = Pick<Definition<O>, 'description' | 'options' | 'patience' | 'run'>;

interface Subcommand {
  readonly name: string;
  readonly bind: (access: Access) => CommandAction;
}

function defineAction<const O extends Options>(
  { options, run, ...shown }: Action<O>,
  access: Access,
): CommandAction {
  return {
    ...shown,
    access,
    options,
    run: async (given, context) => {
      const closed = refuseAccess(access, context);
      if (closed !== undefined) return closed;
      const say = context.locale.phrases.refusal;
      return isFitting(given, options)
        ? run(given, context)
        : renderNotice(findRefusal(given, options, say) ?? say.again);
    },
  };
}

/** @returns what somebody reads who may not do this; undefined for who may */
function refuseAccess(access: Access, { asker, locale }: Context): Reply | undefined {
  return mayUse(access, asker) ? undefined : renderNotice(locale.phrases.refusal.moderatorsOnly);
}

/** Whether every value has the type, and every required one is there: what Discord promises, checked by us. */
function isFitting<O extends Options>(given: Given, options: O): given is Values<O> & Given {
  return findRefusal(given, options, en.phrases.refusal) === undefined;
}

function findRefusal(given: Given, options: Options, say: RefusalPhrases): string | undefined {
  for (const [name, option] of Object.entries(options)) {
    const refusal = findValueRefusal([name, option, given[name]], say);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

type Filled = readonly [name: string, option: Option, value: Given[string]];

function findValueRefusal([name, option, value]: Filled, say: RefusalPhrases): string | undefined {
  if (value === undefined) return option.required ? say.missing(name, option.description) : undefined;
  switch (option.type) {
    // A text that is too long is not refused here: whatever a door lets through, the answering room caps.
    case 'text': {
      if (typeof value !== 'string') return say.text(name);
      const values = option.choices?.map((choice) => choice.value) ?? [value];
      return values.includes(value) ? undefined : say.oneOf(name, values);
    }
    case 'switch':
      return typeof value === 'boolean' ? undefined : say.yesOrNo(name);
    case 'file':
      if (typeof value !== 'object') return say.file(name);
      return value.content.kind === 'refused' ? value.content.why : undefined;
    case 'number': {
      const { min, max } = option;
      const isFine = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
      return isFine ? undefined : say.wholeNumber(name, min, max);
    }
  }
}

/**
 * What a step is: what a button, a list or a form leads to. Values in, a `Reply` or something else that only a door
 * can do out, as with commands; nothing is remembered between showing and pressing but what the step's arguments say.
 */
export interface StepDefinition {
  /** Small letters and hyphens, short: it travels in Discord's custom ids. */
  readonly name: string;
  /** Checks who asks, then does it. */
  readonly run: (args: readonly string[], input: StepInput, context: Context) => Promise<StepOutcome>;
}

/**
 * What was filled in or chosen, by the field's name; a list outside a form is called `picked`. Of a button, `asked` is the
 * question that the pressed message reads back, where it does. From strangers.
 */
export type StepInput = Readonly<Record<string, readonly string[]>>;

export type StepOutcome =
  | {
      readonly kind: 'reply';
      readonly reply: Reply;
      readonly where: Where;
      /** What pressing says about the question that the pressed message answers, for the list of missed ones. */
      readonly tells?: 'found' | 'not-what-i-asked';
    }
  /** Discord opens a form only at once: a step that gives one must not take a second. */
  | { readonly kind: 'form'; readonly form: Form }
  /** Takes the pressed message away, and these earlier messages of the same reply, by the ids a button carries. */
  | { readonly kind: 'remove'; readonly parts: readonly string[] };

/**
 * `instead`: in the place of the message that was pressed; privately where that one is public and the reply is not,
 * and where a form could be passed off as sent from somebody else's message. `privately`: for the presser alone.
 * `here`: as the reply says, but privately under a private message. `to-everyone`: as the reply says.
 */
export type Where = 'instead' | 'privately' | 'here' | 'to-everyone';

/** Every step checks anew who asks: a button outlives the rights of the person it was shown to. */
export function defineStep(
  name: string,
  access: Access,
  run: (args: readonly string[], input: StepInput, context: Context) => Promise<StepOutcome> | StepOutcome,
): StepDefinition {
  return {
    name,
    run: async (args, input, context) => {
      const refusal = refuseAccess(access, context);
      return refusal === undefined
        ? run(args, input, context)
        : { kind: 'reply', reply: refusal, where: 'privately' };
    },
  };
}
