/** Follows the worked example of docs/answering.md through its own small knowledge again: `npm run write:docs`. */

import { readFile, writeFile } from 'node:fs/promises';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { readMeans } from '../../src/library/read-means.ts';
import { placeExample } from './place-example.ts';
import { renderWorkedExample, WORKED_EXAMPLE } from './render-worked-example.ts';

const PAGE = 'docs/answering.md';

const read = await readKnowledge(WORKED_EXAMPLE);
if (read.kind === 'refused') {
  process.stderr.write(`The knowledge has a fault:\n${read.problems.map(toProblemLine).join('\n')}\n`);
  process.exitCode = 1;
} else {
  await writeFile(
    PAGE,
    placeExample(await readFile(PAGE, 'utf8'), renderWorkedExample(read.knowledge, await readMeans())),
  );
  process.stdout.write(`wrote ${PAGE}\n`);
}
