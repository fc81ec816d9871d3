/**
 * Room 3, how an answer becomes something a person reads. A `Reply` is what every command returns: parts in
 * reading order, and what the reader may do next. Doors turn it into text; nothing here knows Discord's library.
 */
export interface Reply {
  /** Who sees it: everyone in the channel, or only the person who asked, where a door can keep it private. */
  readonly audience: 'everyone' | 'asker';
  readonly parts: readonly Part[];
  readonly actions: readonly ReaderAction[];
  /** What kind of answer this is, for the log; absent where no question was answered. */
  readonly answer?: 'answered' | 'gap' | 'unsure' | 'unknown';
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
  | { readonly kind: 'follow-up' };
