import { buildAnswerer } from '../answering/answerer.ts';
import { doInTurns } from '../in-steps.ts';
import type { FileBytes, Gathered } from '../knowledge/files/read-files.ts';
import { parseApart } from '../knowledge/parse-apart.ts';
import type { Places } from '../knowledge/problem.ts';
import { reuseArticles } from './indexed-articles.ts';
import type { Refused, Snapshot } from './outcome.ts';
import type { Place } from './place.ts';
import { selfTest } from './self-test.ts';

export interface Prepared {
  readonly kind: 'prepared';
  readonly snapshot: Snapshot;
  /** What it was made of. */
  readonly files: readonly FileBytes[];
  /** Where its wordings stand in them. */
  readonly places: Places;
}

/**
 * Checks, indexes and tests a set of files, aside of what is in force; what did not change since the last time is not indexed again. Refused when anything in them is wrong.
 * @param parse reads them; while nobody is answered yet, no thread is needed for it
 */
export async function prepareSnapshot(
  gathered: Gathered,
  { means, indexed }: Pick<Place, 'means' | 'indexed'>,
  parse: typeof parseApart = parseApart,
): Promise<Prepared | Refused> {
  const read = await parse(gathered);
  if (read.kind === 'refused') return { kind: 'refused', problems: read.problems, at: new Date() };
  const memory = indexed.of(read.files);
  const knowledge = reuseArticles(read.knowledge, memory);
  const answerer = await doInTurns(buildAnswerer(knowledge, means, memory));
  const tested = await selfTest(knowledge, answerer, read.places);
  if (tested.problems.length > 0)
    return { kind: 'refused', problems: [...tested.problems, ...read.warnings], at: new Date() };
  const snapshot = Object.freeze({
    knowledge,
    answerer,
    selfTest: tested,
    warnings: [...tested.doubts, ...read.warnings],
    loadedAt: new Date(),
  });
  return { kind: 'prepared', snapshot, files: read.files, places: read.places };
}
