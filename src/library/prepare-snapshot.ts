import { type Answerer, buildAnswerer } from '../answering/answerer.ts';
import type { Means } from '../answering/judging/examine.ts';
import { doInTurns } from '../in-steps.ts';
import type { FileBytes, Gathered } from '../knowledge/files/read-files.ts';
import { parseApart, parseAtStart } from '../knowledge/parse-apart.ts';
import type { Places } from '../knowledge/problem.ts';
import type { ReadKnowledge } from '../knowledge/read-knowledge.ts';
import type { Refused, Snapshot } from './outcome.ts';
import { beginSelfTest, type Testing } from './self-test.ts';

export interface Prepared {
  readonly kind: 'prepared';
  readonly snapshot: Snapshot;
  /** What it was made of. */
  readonly files: readonly FileBytes[];
  /** Where its wordings stand in them. */
  readonly places: Places;
}

/** Checks, indexes and tests a set of files, aside of what is in force. Refused when anything in them is wrong. */
export async function prepareSnapshot(gathered: Gathered, means: Means): Promise<Prepared | Refused> {
  const prepared = await prepare(gathered, means, parseApart);
  if (prepared.kind === 'prepared') await prepared.snapshot.finishTest();
  return prepared;
}

/** The same while nobody is answered yet: no thread is needed, and what `checks.yaml` asks waits until it is looked at. */
export function prepareAtStart(gathered: Gathered, means: Means): Promise<Prepared | Refused> {
  return prepare(gathered, means, parseAtStart);
}

async function prepare(
  gathered: Gathered,
  means: Means,
  parse: typeof parseApart,
): Promise<Prepared | Refused> {
  const read = await parse(gathered);
  if (read.kind === 'refused') return { kind: 'refused', problems: read.problems, at: new Date() };
  const answerer = await doInTurns(buildAnswerer(read.knowledge, means));
  const testing = await beginSelfTest(read.knowledge, answerer, read.places);
  if (testing.problems.length > 0) {
    const { problems, doubts } = await testing.finish();
    return { kind: 'refused', problems: [...problems, ...doubts, ...read.warnings], at: new Date() };
  }
  return {
    kind: 'prepared',
    snapshot: toSnapshot(read, answerer, testing),
    files: read.files,
    places: read.places,
  };
}

function toSnapshot(
  { knowledge, warnings }: Extract<ReadKnowledge, { kind: 'read' }>,
  answerer: Answerer,
  { result, finish }: Testing,
): Snapshot {
  return Object.freeze({
    knowledge,
    answerer,
    get selfTest() {
      return result();
    },
    get warnings() {
      return [...result().doubts, ...warnings];
    },
    finishTest: async () => void (await finish()),
    loadedAt: new Date(),
  });
}
