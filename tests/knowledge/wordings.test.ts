import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { ADA, openKept, QUESTIONS, SHORTER, save, versionOf } from '../library/open-kept.ts';
import { writeSmallKnowledge } from '../small-article.ts';

const WORDINGS = 'lighthouse/wordings.yaml';

describe('wordings.yaml', () => {
  test('adds its wordings behind those of questions.yaml, and its places are known', async () => {
    const read = await readWith('relit:\n  - is it on\ncause-of-storm: [who made the storm]\n');
    if (read.kind === 'refused') throw new Error('refused');
    const [article] = read.knowledge.articles;
    expect(article?.entries[0]?.wordings.slice(2)).toEqual(['which day did it shine again', 'is it on']);
    expect(article?.gaps[0]?.wordings.at(-1)).toBe('who made the storm');
    expect(read.places.findWording('lighthouse', 'is it on')).toEqual({
      file: WORDINGS,
      line: 2,
      column: 5,
    });
  });

  test.each([
    {
      mistake: 'an id that is not there',
      text: 'relt:\n  - is it on\n',
      reads:
        '1:1 — wordings of "relt" — There is no entry or gap "relt" in questions.yaml. — Did you mean "relit"?',
    },
    {
      mistake: 'a wording of another entry',
      text: 'cost:\n  - lighthouse back on\n',
      reads:
        '2:5 — wordings of "cost" — The wording "lighthouse back on" belongs to entry "relit" already, in lighthouse/questions.yaml:5:9. — Leave it where it fits better, or make the two differ by a word.',
    },
    {
      mistake: 'a list in place of ids',
      text: '- is it on\n',
      reads:
        '1:1 — There is one hyphen or bracket too many: here keys are expected, not a list. — Write keys such as "aid-vehicles:", each on a line of its own.',
    },
    {
      mistake: 'an empty list',
      text: 'relit: []\n',
      reads:
        '1:8 — wordings of "relit" — This list is empty. — Write a wording into it, or delete it with its id.',
    },
  ])('$mistake is told with its place and what to do', async ({ text, reads }) => {
    const read = await readWith(text);
    expect(read.kind === 'refused' && read.problems.map(toProblemLine)).toEqual([`${WORDINGS}:${reads}`]);
  });

  test('stays byte for byte when a rollback brings another questions.yaml back', async () => {
    const more = '# Kept.\r\nrelit:\r\n  - is it on\r\n';
    const { library, folder } = await openKept({ folder: await writeSmallKnowledge({ [WORDINGS]: more }) });
    const first = versionOf(library);
    await save(folder, { [QUESTIONS]: SHORTER, [WORDINGS]: 'relit: [is the lamp burning]\n' });
    await library.reload(ADA);
    await library.rollBack(first, ADA);
    expect(versionOf(library)).toBe(first);
    expect(await readFile(join(folder, WORDINGS), 'utf8')).toBe(more);
  });
});

async function readWith(text: string) {
  return readKnowledge(await writeSmallKnowledge({ [WORDINGS]: text }));
}
