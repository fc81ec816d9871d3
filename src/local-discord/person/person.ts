import type { JsonObject } from '../json-object.ts';
import type { Channel, Message, User, World } from '../world/world.ts';
import type { Patience } from './await-answer.ts';
import type { OptionValue } from './option-value.ts';
import type { Saying } from './say.ts';
import type { Seen, SeenMessage, SeenModal } from './seen.ts';

/** Where and how something is done. Without a channel it is the first one of the person's server. */
export interface Doing extends Patience {
  readonly channel?: { readonly id: string };
  /** In the direct messages with the bot. */
  readonly dm?: boolean;
  /** How old the event is when the bot gets it, in milliseconds. */
  readonly age?: number;
  /** Does it although Discord would hide the command here, to see what the bot itself says. */
  readonly evenIfHidden?: boolean;
}

/**
 * Somebody at a Discord client. Every deed waits for what this person would see of it, and gives that: the bot's
 * answer, or why there is none. Nothing is awaited longer than Discord's own deadline or the given patience.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** `types('/knowledge reload', { article: 'x' })` */
  readonly types: (
    line: string,
    values?: Readonly<Record<string, OptionValue>>,
    doing?: Doing,
  ) => Promise<Seen>;
  /** Has the cursor in an option and gets choices; `others` are the options filled in already. */
  readonly typesIn: (
    line: string,
    option: string,
    text: string,
    doing?: Doing & { readonly others?: Readonly<Record<string, OptionValue>> },
  ) => Promise<Seen>;
  /** Writes `@bot text`. */
  readonly mentions: (text: string, doing?: Doing & Saying) => Promise<Seen>;
  /** Writes to the bot in a direct message. */
  readonly sends: (text: string, doing?: Doing & Saying) => Promise<Seen>;
  /** Replies to a message; with `ping`, as clients do unless told otherwise, its author is notified. */
  readonly replies: (
    message: { readonly id: string },
    text: string,
    doing?: Doing & Saying & { readonly ping?: boolean },
  ) => Promise<Seen>;
  /** Writes exactly this into a channel. */
  readonly says: (content: string, doing?: Doing & Saying) => Promise<Seen>;
  /** Presses a button, found by its label or its custom id. */
  readonly presses: (message: { readonly id: string }, button: string, doing?: Doing) => Promise<Seen>;
  readonly chooses: (
    message: { readonly id: string },
    customId: string,
    values: readonly string[],
    doing?: Doing,
  ) => Promise<Seen>;
  /** Fills in fields, found by label or custom id, and sends the modal off. */
  readonly submits: (
    modal: SeenModal,
    fields?: Readonly<Record<string, string | readonly string[]>>,
    doing?: Doing,
  ) => Promise<Seen>;
  /** Chooses a command from the menu of a message. */
  readonly rightClicks: (message: { readonly id: string }, command: string, doing?: Doing) => Promise<Seen>;
  readonly edits: (message: { readonly id: string }, content: string) => void;
  readonly deletes: (message: { readonly id: string }) => void;
  /** Sends an interaction that no client would send: type, data and anything else of the payload are the caller's. */
  readonly forges: (
    payload: { readonly type: number; readonly data: JsonObject } & JsonObject,
    doing?: Doing & { readonly message?: { readonly id: string } },
  ) => Promise<Seen>;
  /** What stands in a channel, as this person sees it: other people's ephemeral messages are not there. */
  readonly sees: (channel?: { readonly id: string } | 'dm') => readonly SeenMessage[];
}

/** Somebody with what the deeds need to know. */
export interface Actor {
  readonly world: World;
  readonly user: User;
  /** Where something is done; throws if there is no such channel, which only a mistaken test can ask for. */
  readonly channelOf: (doing: Pick<Doing, 'channel' | 'dm'>) => Channel;
  /** A message that this person can see. */
  readonly messageOf: (message: { readonly id: string }) => Message | undefined;
}
