/**
 * Room 3, how an answer becomes something a person reads. A `Reply` is what every command returns: parts in
 * reading order, and what the reader may do next. Doors turn it into text; nothing here knows Discord's library.
 */
export interface Reply {
  /** Who sees it: everyone in the channel, or only the person who asked, where a door can keep it private. */
  readonly audience: 'everyone' | 'asker';
  readonly parts: readonly Part[];
  readonly actions: readonly Button[];
  /** Lists to choose from, above the actions. */
  readonly picks?: readonly PickList[];
  readonly files?: readonly ReplyFile[];
  /** Opened at once instead, where a door can show one; elsewhere the parts say what to do. */
  readonly form?: Form;
  /** What it answers; absent where no question was answered. */
  readonly about?: About;
}

/** What a reply answers, for the log and the list of missed questions. */
export interface About {
  /** As its reader wrote it; undefined where an answer was chosen or asked for again. */
  readonly question: string | undefined;
  readonly outcome: 'answered' | 'closest' | 'gap' | 'unsure' | 'unknown';
  /** What was shown: questions that were offered, or short addresses of sentences. */
  readonly shown: readonly string[];
}

export type Part = Title | Words | Quote | FigurePart | Small | List;

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
  /** The article's id. */
  readonly article: string;
  /** `p7s2` */
  readonly at: string;
  /** The same as it is read beside the sentence: `¶7·2`. */
  readonly address: string;
  readonly wording: 'verbatim' | 'restated';
  readonly emphasised: boolean;
}

/** A number that the sentence above it gives. */
export interface FigurePart {
  readonly kind: 'figure';
  readonly value: string;
  readonly counts: string;
  /** When, where and according to whom, as far as the article says. */
  readonly particulars: readonly string[];
}

/** Small text: above a sentence what it stands below, under it where it stands. */
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

/**
 * What a button, a list or a form leads to: found by its name, done with these arguments, of small letters, digits
 * and `.`, `/`, `-`, `;`, because they travel in Discord's custom ids. Steps find nothing else remembered.
 */
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
  /** How many may be chosen; one, if not given. */
  readonly most?: number;
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
      /** What is chosen to begin with, by its value. */
      readonly chosen?: readonly string[];
      readonly isRequired: boolean;
      /** How many may be chosen. */
      readonly most: number;
    };

/** What a person can do with a reply: all buttons are of this one kind, and lead to a step. */
export interface Button {
  readonly step: Step;
  readonly label: string;
  readonly tone: 'plain' | 'main' | 'danger';
  /** One of the questions or meanings to choose from; they stand above the other buttons. */
  readonly isChoice?: true;
  /** Where it has a use; absent: everywhere. */
  readonly places?: readonly PlaceKind[];
  /** What the door puts behind the step's arguments, in this order. */
  readonly adds?: readonly Added[];
}

/**
 * `private`: for the asker alone, by Discord's own means. `public`: an answer to an interaction. `message`: an
 * ordinary message, which people can reply to. A terminal has no buttons; numbers are typed there. `page`: a
 * conversation in a browser, which only its asker sees and where the next question is typed below.
 */
export type PlaceKind = 'private' | 'public' | 'message' | 'terminal' | 'page';

/** `asker`: the id of the person the reply is for. `parts`: the earlier messages of a reply that took several. */
export type Added = 'asker' | 'parts';

export function toButton(label: string, step: Step, tone: Button['tone'] = 'plain'): Button {
  return { step, label, tone };
}

/** A plain sentence for the person who asked and nobody else. */
export function renderNotice(text: string): Reply {
  return { audience: 'asker', parts: [{ kind: 'words', text }], actions: [] };
}
