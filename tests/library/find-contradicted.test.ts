import { describe, expect, test } from 'vitest';
import { doAtOnce } from '../../src/in-steps.ts';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { findContradicted } from '../../src/library/find-contradicted.ts';
import { expectOk } from '../expect-ok.ts';
import { plainMeans as means } from '../plain-judge.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const QUESTIONS = 'lighthouse/questions.yaml';

describe('wordings that the others speak against', () => {
  test('none is told where each fits to its own', async () => {
    expect(await tell({})).toEqual([]);
  });

  test('one that another entry answers without it is told with that entry and its nearest wording', async () => {
    expect(await tell({ [QUESTIONS]: addStray('price of all the repairs') })).toEqual([
      'lighthouse/questions.yaml:26:9 — entry "volunteers" — The others speak against the wording "price of all the repairs": left out, it is answered by entry "cost", whose wording "price of the repair" is nearest. — Move one of the two to where it fits better, or add wordings like it to entry "volunteers".',
    ]);
  });

  test('several are one line for entries and one for gaps, with their number', async () => {
    const stray = addStray('price of our repairs', 'what was the price of the repair').replace(
      '      - why was there a storm\n',
      '      - why was there a storm\n      - the price of this repair\n',
    );
    expect(await tell({ [QUESTIONS]: stray })).toEqual([
      expect.stringMatching(/ — entry "volunteers" — .* is nearest \(and 1 more like it\)\. — /),
      expect.stringMatching(/ — gap "cause-of-storm" — .* is answered by entry "cost", whose wording/),
    ]);
  });

  test('an article with more wordings than a check has time for is told of, and not asked', async () => {
    const many = Array.from({ length: 2_001 }, (_, place) => `  - is the light number ${place} on\n`).join(
      '',
    );
    expect(await tell({ 'lighthouse/wordings.yaml': `relit:\n${many}` })).toEqual([
      'lighthouse — Whether the others speak against a wording was not looked at: there are 2013 wordings, and a check has time for 2000. — npm run prune -- knowledge/lighthouse finds those that are not needed.',
    ]);
  });
});

async function tell(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { knowledge, places } = expectOk(await readKnowledge(await writeSmallKnowledge(files)));
  return doAtOnce(findContradicted(knowledge, means, places)).map(toProblemLine);
}

/** Wordings of the repairs' price among those for the volunteers; the price's own agree with each other. */
function addStray(...wordings: readonly string[]): string {
  return smallFiles[QUESTIONS]
    .replace(
      '      - price of the repair\n',
      '      - price of the repair\n      - price of the repairs\n      - the price of the repair\n      - the price of the repairs\n',
    )
    .replace(
      '      - number of helpers\n',
      `      - number of helpers\n${wordings.map((text) => `      - ${text}\n`).join('')}`,
    );
}
