/** Something that a restatement and its original do not share. */
export interface Difference {
  /** A sentence (`p7s2`), a paragraph (`p7`) where its sentences cannot be set side by side, or `text`. */
  readonly at: string;
  /** One sentence that says which side has what. */
  readonly what: string;
}
