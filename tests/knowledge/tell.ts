import { expect } from 'vitest';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

/**
 * The lines a moderator reads after changing the small article.
 * @param write what stands in the file, and what is written instead
 */
export async function tell(
  file: keyof typeof smallFiles,
  [from, to]: readonly [string | RegExp, string],
): Promise<string[]> {
  const written = smallFiles[file].replace(from, () => to);
  expect(written, `"${from}" stands in ${file}`).not.toBe(smallFiles[file]);
  const read = await readKnowledge(await writeSmallKnowledge({ [file]: written }));
  return read.kind === 'refused' ? read.problems.map(toProblemLine) : [];
}
