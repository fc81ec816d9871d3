/** Where things stand in the files, for problems that are found only after parsing (a wording that does not find its entry). */
export interface Place {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Looks up the place of a wording or check by the article's id and the text as it is written there. */
export interface Places {
  readonly findWording: (articleId: string, wording: string) => Place | undefined;
  readonly findCheck: (articleId: string, question: string) => Place | undefined;
}
