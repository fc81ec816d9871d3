/** A way to find sentences, as the table compares them. */
export interface System {
  readonly name: string;
  readonly open: (paragraphs: readonly (readonly string[])[]) => Searcher;
}

/** Finds in the sentences it was opened with, which are numbered through. */
export type Searcher = (question: string, most: number) => readonly Found[];

export interface Found {
  readonly sentence: number;
  /** The higher the better; comparable between questions of one system as far as the system means it to be. */
  readonly score: number;
}
