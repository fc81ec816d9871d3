/** What must not go wrong in silence, and the tests that should notice when it does. */
export interface Target {
  readonly name: string;
  /** Files whose code is changed, as patterns. */
  readonly mutate: readonly string[];
  /** The fast tests that are run against each change, as patterns. */
  readonly tests: readonly string[];
}

export const TARGETS: readonly Target[] = [
  {
    name: 'decide',
    mutate: ['src/answering/judging/decide.ts', 'src/answering/judging/rivals.ts'],
    tests: ['tests/answering/judging/*.test.ts', 'tests/answering/*.test.ts'],
  },
  { name: 'library', mutate: ['src/library/*.ts'], tests: ['tests/library/*.test.ts'] },
  { name: 'versions', mutate: ['src/versions/*.ts'], tests: ['tests/{versions,library}/*.test.ts'] },
  { name: 'missed', mutate: ['src/missed/*.ts'], tests: ['tests/missed/*.test.ts'] },
  { name: 'checking', mutate: ['src/knowledge/checking/*.ts'], tests: ['tests/knowledge/*.test.ts'] },
  {
    name: 'moderators',
    mutate: ['src/discord/moderators.ts'],
    tests: ['tests/discord/is-moderator.test.ts'],
  },
  { name: 'custom-id', mutate: ['src/discord/custom-id.ts'], tests: ['tests/discord/custom-id.test.ts'] },
  { name: 'cooldown', mutate: ['src/cooldown.ts'], tests: ['tests/discord/cooldown.test.ts'] },
  { name: 'guarded', mutate: ['src/discord/guarded.ts'], tests: ['tests/discord/guarded.test.ts'] },
];
