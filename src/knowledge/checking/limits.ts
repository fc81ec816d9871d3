/**
 * How much the knowledge folder may hold. The sizes are from the shared research (threats.md T13 to T15, reload.md
 * R17): what fits is read and indexed in well under a second, and what is beyond is refused before it is read.
 */
export const limits = {
  /** In bytes, for one file; some 40,000 lines. */
  fileBytes: 2 * 1024 * 1024,
  /** In bytes, for all files together. */
  totalBytes: 10 * 1024 * 1024,
  /** A thousand articles with their questions (bench/RESULTS-shelf.md). */
  files: 3_000,
  /** Names looked at in one folder. */
  names: 3_000,
  /** Levels of YAML inside each other. Our format has seven; the parser's own end comes at about a thousand. */
  depth: 20,
  /** The smallest pieces of YAML in one file. Bounds memory: two megabytes of `-` are a million pieces. */
  pieces: 400_000,
  /** Entries of all articles together. */
  entries: 5_000,
  /** In one words.yaml; about as many as all lists in `language/` have together. */
  words: 5_000,
  /** Different topic commands; Discord takes 100 commands, and the bot's own need some. */
  commands: 80,
  /** In UTF-16 units, as Discord counts: a message holds 2,000, of which source line and escaping need a part. */
  sentence: 1_500,
  /** In UTF-16 units; as long as the title may be. */
  heading: 256,
  /** Problems told for one file; who has more will not read more at once. */
  problemsPerFile: 100,
  /** How often the folder is read again when a file changes while it is being read. */
  reads: 5,
} as const;
