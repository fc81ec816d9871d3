import type { JsonObject } from '../values.ts';

/** What a person sees after doing something, in order. */
export interface Seen {
  /** What this person wrote, where the deed was to write. */
  readonly written?: SeenMessage;
  /** New messages, and the pressed one if it changed. */
  readonly messages: readonly SeenMessage[];
  readonly modal?: SeenModal;
  /** What is offered while an option is typed. */
  readonly choices?: readonly SeenChoice[];
  /** Ids of messages that went away. */
  readonly removed: readonly string[];
  /** Emoji the bot put on the person's message. */
  readonly reactions: readonly string[];
  /** Why nothing came of it: the client would not send it, or the application did not answer. */
  readonly refused?: SeenRefusal;
}

export interface SeenRefusal {
  readonly reason: RefusedReason;
  /** What the client shows, or what would have to be different. */
  readonly text: string;
}

export type RefusedReason =
  | 'no-answer'
  | 'unknown-command'
  | 'not-permitted'
  | 'not-here'
  | 'unknown-option'
  | 'missing-option'
  | 'bad-value'
  | 'gone'
  | 'no-such-component'
  | 'disabled'
  | 'cannot-write';

interface SeenChoice {
  readonly name: string;
  readonly value: string | number;
}

export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  /** The author's name. */
  readonly author: string;
  readonly content: string;
  /** All that can be read: the content, the text displays and the embeds' texts, joined by line breaks. */
  readonly text: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  readonly files: readonly SeenFile[];
  readonly ephemeral: boolean;
  readonly edited: boolean;
  /** "… is thinking": there is no answer yet. */
  readonly loading: boolean;
  /** The id of the message it replies to. */
  readonly repliesTo?: string;
  readonly pings: {
    readonly everyone: boolean;
    readonly userIds: readonly string[];
    readonly roleIds: readonly string[];
  };
  readonly reactions: readonly string[];
  readonly flags: number;
}

/** A file under a message, opened. */
export interface SeenFile {
  readonly name: string;
  readonly text: string;
}

export interface SeenButton {
  readonly label: string;
  readonly customId?: string;
  readonly url?: string;
  readonly disabled: boolean;
}

export interface SeenSelect {
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export interface SeenModal {
  /** The interaction that opened it; Discord's client keeps it to itself. */
  readonly openedBy: string;
  readonly title: string;
  readonly customId: string;
  readonly texts: readonly string[];
  readonly fields: readonly SeenField[];
}

export interface SeenField {
  readonly label: string;
  readonly description: string;
  readonly customId: string;
  /** Discord's number of the input (4 text, 3 select …). */
  readonly kind: number;
  readonly value: string;
  readonly placeholder: string;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength: number;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export const NOTHING: Seen = { messages: [], removed: [], reactions: [] };

export function refusedFor(reason: RefusedReason, text: string): Seen {
  return { ...NOTHING, refused: { reason, text } };
}
