import { type Answerer, buildAnswerer } from '../answering/answerer.ts';
import { doInTurns } from '../in-steps.ts';
import type { FileBytes, Gathered } from '../knowledge/files/read-files.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { parseApart, parseAtStart } from '../knowledge/parse-apart.ts';
import type { Places } from '../knowledge/problem.ts';
import type { ReadKnowledge } from '../knowledge/read-knowledge.ts';
import { giveRoom } from '../spare-memory.ts';
import { reuseArticles } from './indexed-articles.ts';
import type { Refused, Snapshot } from './outcome.ts';
import type { Place } from './place.ts';
import { beginSelfTest, type Testing } from './self-test.ts';

export interface Prepared {
  readonly kind: 'prepared';
  readonly snapshot: Snapshot;
  /** What it was made of. */
  readonly files: readonly FileBytes[];
  /** Where its wordings stand in them. */
  readonly places: Places;
}

type Sources = Pick<Place, 'means' | 'indexed'>;

/**
 * Checks, indexes and tests a set of files, aside of what is in force; what did not change since the last time is not indexed
 * again. Refused when anything in them is wrong.
 */
export async function prepareSnapshot(gathered: Gathered, place: Sources): Promise<Prepared | Refused> {
  const prepared = await prepare(gathered, place, parseApart);
  if (prepared.kind === 'prepared') await prepared.snapshot.finishTest();
  return prepared;
}

/** The same while nobody is answered yet: no thread is needed, and what `checks.yaml` asks waits until it is looked at. */
export function prepareAtStart(gathered: Gathered, place: Sources): Promise<Prepared | Refused> {
  return prepare(gathered, place, parseAtStart);
}

async function prepare(
  gathered: Gathered,
  { means, indexed }: Sources,
  parse: typeof parseApart,
): Promise<Prepared | Refused> {
  const read = await parse(gathered);
  if (read.kind === 'refused') return { kind: 'refused', problems: read.problems, at: new Date() };
  const memory = indexed.of(read.files);
  const knowledge = reuseArticles(read.knowledge, memory);
  giveRoom(countTexts(knowledge));
  const answerer = await doInTurns(buildAnswerer(knowledge, means, memory));
  const testing = await beginSelfTest(knowledge, answerer, read.places);
  if (testing.problems.length > 0) {
    const { problems, doubts } = await testing.finish();
    return { kind: 'refused', problems: [...problems, ...doubts, ...read.warnings], at: new Date() };
  }
  return {
    kind: 'prepared',
    snapshot: toSnapshot({ ...read, knowledge }, answerer, testing),
    files: read.files,
    places: read.places,
  };
}

/** All that is indexed: sentences and wordings. */
function countTexts({ articles }: Knowledge): number {
  return articles.reduce(
    (sum, { sentences, entries, gaps }) =>
      sum +
      sentences.length +
      [...entries, ...gaps].reduce((asked, { wordings }) => asked + wordings.length, 0),
    0,
  );
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
