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
    { part: 'answers', files: '{judge-answer,self-test}', tests: 'self-test' },
    { part: 'compare', files: 'compare-knowledge', tests: '{compare-knowledge,summarise-changes}' },
    { part: 'contradicted', files: 'find-contradicted', tests: 'find-contradicted' },
    { part: 'start', files: '{find-first,keep-version}', tests: '{start,gives-way,article-alone}' },
    { part: 'trying', files: '{compare-answers,try-out,show-shelf}', tests: '{try-out,show-shelf}' },
    {
      part: 'snapshot',
      files: '{indexed-articles,prepare-snapshot,read-means,watch-folder}',
      tests: '{indexed-articles,library,watch-folder,watch-looks}',
    },
    {
      part: 'changes',
      files: 'propose-{article,change,edit}',
      tests: '{publish,change,edit,edit-meanwhile}',
    },
    {
      part: 'force',
      files: '{bring-into-force,propose-rollback}',
      tests: '{rollback,cut-short,overwriting,history,doubtful}',
    },
    {
      part: 'library',
      files: 'library',
      tests: '{library,doubtful,history,cut-short,edit-meanwhile,watch-folder}',
    },
  ].map(({ part, files, tests }) => ({
    name: `library/${part}`,
    mutate: [`src/library/${files}.ts`],
    tests: [`tests/library/${tests}.test.ts`],
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
