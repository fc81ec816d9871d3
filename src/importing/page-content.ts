/** What a source is: told by its bytes, not by its name. */
export type SourceKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'feed';

/** A stretch of the source in reading order, before it is cut into sentences. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly depth: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A block of the page that was taken for none of the article: shown to the moderator, who can tick it back. */
export interface LeftOut {
  /** The place in `blocks` before which it stood. */
  readonly before: number;
  readonly block: Block;
  readonly reason: 'links' | 'figure' | 'outside' | 'hidden' | 'repeated' | 'footnote';
}

/** What the source states about itself; nothing is invented. */
export interface About {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** As a day, 2026-11-27. */
  readonly published?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly url?: string;
}

/** A question that the page itself answers (FAQ data), with its answer's text. */
export interface StatedQuestion {
  readonly question: string;
  readonly answer: string;
}

/** What a source holds. */
export interface PageContent {
  readonly source: SourceKind;
  readonly about: About;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  readonly questions: readonly StatedQuestion[];
  /** What the moderator should know of the reading, a sentence each. */
  readonly notes: readonly string[];
}

/** A source that cannot be read, with a sentence that says why and what to do. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: string;
}
