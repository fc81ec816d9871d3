/** What must not go wrong in silence, and the tests that should notice when it does. */
export interface Target {
  /** A part of a room is named behind a slash, and both names choose it. */
  readonly name: string;
  /** Files whose code is changed, as patterns. */
  readonly mutate: readonly string[];
  /** The fast tests that are run against each change, as patterns: only those that are about it, or a run takes days. */
  readonly tests: readonly string[];
}

export const TARGETS: readonly Target[] = [
  {
    name: 'decide',
    mutate: ['src/answering/judging/decide.ts', 'src/answering/judging/rivals.ts'],
    tests: ['tests/answering/judging/{decide,rivals}.test.ts'],
  },
  ...[
    { part: 'answers', files: '{judge-answer,self-test}' },
    { part: 'compare', files: 'compare-knowledge' },
    { part: 'contradicted', files: 'find-contradicted' },
    { part: 'start', files: '{find-first,keep-version}' },
    { part: 'trying', files: '{compare-answers,try-out,show-shelf}' },
    { part: 'snapshot', files: '{indexed-articles,prepare-snapshot,read-means,watch-folder}' },
    { part: 'changes', files: '{find-stray,propose-article,propose-change,propose-edit}' },
    { part: 'force', files: '{bring-into-force,propose-rollback}' },
    { part: 'library', files: 'library' },
  ].map(({ part, files }) => ({
    name: `library/${part}`,
    mutate: [`src/library/${files}.ts`],
    // All of the room: a start, a change and a way back meet the same code, and each is noticed by another's test.
    tests: ['tests/library/*.test.ts'],
  })),
  { name: 'versions', mutate: ['src/versions/*.ts'], tests: ['tests/versions/*.test.ts'] },
  { name: 'missed', mutate: ['src/missed/*.ts'], tests: ['tests/missed/*.test.ts'] },
  ...[
    { file: 'check-cites', tests: '{cites-and-topics,texts-and-figures,checks-and-synonyms}' },
    { file: 'check-ids', tests: '{names-and-keys,cites-and-topics,wordings}' },
    { file: 'check-shape', tests: '{names-and-keys,texts-and-figures,checks-and-synonyms,warnings,words}' },
    {
      file: 'check-wordings',
      tests: '{names-and-keys,plain-wording,wordings,checks-and-synonyms,warnings,texts}',
    },
    { file: 'check-words', tests: 'words' },
    { file: 'find-warnings', tests: '{warnings,texts,texts-and-figures,article-alone}' },
    {
      file: 'unsafe-text',
      tests: '{texts,texts-and-figures,article-problems,strange-files,naming-problems}',
    },
    {
      file: 'wording-of-problems',
      tests: '{texts,edit-distance,cites-and-topics,checks-and-synonyms,words,naming-problems}',
    },
  ].map(({ file, tests }) => ({
    name: `checking/${file}`,
    mutate: [`src/knowledge/checking/${file}.ts`],
    tests: [`tests/knowledge/${tests}.test.ts`],
  })),
  {
    name: 'moderators',
    mutate: ['src/discord/moderators.ts'],
    tests: ['tests/discord/{is-moderator,to-person}.test.ts'],
  },
  { name: 'custom-id', mutate: ['src/discord/custom-id.ts'], tests: ['tests/discord/custom-id.test.ts'] },
  { name: 'cooldown', mutate: ['src/cooldown.ts'], tests: ['tests/discord/cooldown.test.ts'] },
  { name: 'guarded', mutate: ['src/discord/guarded.ts'], tests: ['tests/discord/guarded.test.ts'] },
];

/** @returns what is chosen by the name of a part, or of the room that it belongs to */
export function chooseTargets(name: string): readonly Target[] {
  return TARGETS.filter((target) => target.name === name || target.name.startsWith(`${name}/`));
}
