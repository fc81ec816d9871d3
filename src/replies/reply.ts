/**
 * Room 3, how an answer becomes something a person reads. A `Reply` is what every command returns: parts in
 * reading order, and what the reader may do next. Doors turn it into text; nothing here knows Discord's library.
 */
export interface Reply {
  /** Who sees it: everyone in the channel, or only the person who asked, where a door can keep it private. */
  readonly audience: 'everyone' | 'asker';
  readonly parts: readonly Part[];
  readonly actions: readonly ReaderAction[];
  /** Lists to choose from, above the actions. */
  readonly picks?: readonly PickList[];
  readonly files?: readonly ReplyFile[];
  /** What kind of answer this is, for the log; absent where no question was answered. */
  readonly answer?: 'answered' | 'gap' | 'unsure' | 'unknown';
  /** The question it answers, as its reader wrote it; for the list of missed questions. */
  readonly asked?: string;
}

export type Part = Title | Words | Quote | Small | List;

export interface Title {
  readonly kind: 'title';
  readonly text: string;
}

/** The bot's own words. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

/** A sentence of an article: the only thing that is ever shown as a quotation. */
export interface Quote {
  readonly kind: 'quote';
  readonly text: string;
  /** `p7s2` */
  readonly at: string;
  readonly wording: 'verbatim' | 'restated';
  readonly emphasised: boolean;
}

/** Small text under what it belongs to: where a sentence stands, the particulars of a figure. */
export interface Small {
  readonly kind: 'small';
  readonly text: string;
  readonly url?: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** A file that goes with a reply; at most ten, as Discord takes. */
export interface ReplyFile {
  /** As it is saved; without folders. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What a button, a list or a form leads to, beyond what readers do: found by its name, done with these arguments. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

/** A list to choose from. What was chosen comes to the step as `picked`. */
export interface PickList {
  readonly step: Step;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  /** One to 25. */
  readonly options: readonly PickOption[];
}

export interface PickOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** What a person fills in; what was filled in comes to the step under the fields' names. */
export interface Form {
  readonly step: Step;
  readonly title: string;
  /** One to five. */
  readonly fields: readonly FormField[];
}

export type FormField =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly label: string;
      readonly description?: string;
      /** What stands in it to begin with. */
      readonly value?: string;
      readonly isLong: boolean;
      readonly isRequired: boolean;
      readonly maxLength: number;
    }
  | {
      readonly kind: 'pick';
      readonly name: string;
      readonly label: string;
      readonly description?: string;
      readonly options: readonly PickOption[];
      readonly isRequired: boolean;
      /** How many may be chosen. */
      readonly most: number;
    };

/** What a reader can do with a reply. A door without buttons offers `choose` by number and leaves out the rest. */
export type ReaderAction =
  /** Answer with this suggestion (its id is `article/entry` or `article/p7s2`). */
  | { readonly kind: 'choose'; readonly id: string; readonly label: string }
  /** Show the paragraphs around these sentences (`article/p7s2`), privately. */
  | { readonly kind: 'context'; readonly ids: readonly string[] }
  /** Offer the questions that lie near this entry (`article/entry`). */
  | { readonly kind: 'others'; readonly id: string }
  /** Offer something nearer; `ids` are what was shown (`article/entry`, `article/gap` or `article/p7s2`). */
  | { readonly kind: 'not-what-i-asked'; readonly ids: readonly string[] }
  | { readonly kind: 'remove' }
  /** Show a private reply to everyone; ids as above. */
  | { readonly kind: 'show-everyone'; readonly ids: readonly string[] }
  | { readonly kind: 'follow-up' }
  /** For moderators. */
  | {
      readonly kind: 'step';
      readonly step: Step;
      readonly label: string;
      readonly tone: 'plain' | 'main' | 'danger';
    };

/** A button that leads to a step. */
export function toButton(
  label: string,
  step: Step,
  tone: 'plain' | 'main' | 'danger' = 'plain',
): ReaderAction {
  return { kind: 'step', step, label, tone };
}

/** A plain sentence for the person who asked and nobody else. */
export function renderNotice(text: string): Reply {
  return { audience: 'asker', parts: [{ kind: 'words', text }], actions: [] };
}
