import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { ArticleChange } from '../../src/library/article-change.ts';
import { findStray } from '../../src/library/find-stray.ts';
import { readKnowledgeOf, readSmallKnowledge, smallFiles } from '../small-article.ts';

const QUESTIONS = 'lighthouse/questions.yaml';
const COST = { article: 'lighthouse', section: 'questions', id: 'cost' } as const;
const INTO = { section: 'questions', id: 'relit' } as const;
const RENAMED = { ...COST, kind: 'change', wordings: ['How much did the repairs cost?'] } as const;
const REMOVED = { ...COST, kind: 'remove' } as const;
const MERGED = { ...COST, kind: 'merge', into: INTO } as const;

/** The questions with a wording fewer, by its entry. */
const WITHOUT = {
  cost: '      - what was paid\n',
  relit: '      - lighthouse back on\n',
  volunteers: '      - number of helpers\n',
  'cause-of-storm': '      - reason for the bad weather\n',
} as const;

describe('what a change does beside what was asked', () => {
  test.each<{ what: string; change: ArticleChange; lacks: keyof typeof WITHOUT; stray: number }>([
    { what: 'nothing, where it is of the entry itself', change: RENAMED, lacks: 'cost', stray: 0 },
    { what: 'a wording of another entry', change: RENAMED, lacks: 'relit', stray: 1 },
    { what: 'a wording of another entry, with a removal', change: REMOVED, lacks: 'volunteers', stray: 1 },
    { what: 'nothing, where it is of what is merged into', change: MERGED, lacks: 'relit', stray: 0 },
    { what: 'a wording of a third entry, with a merge', change: MERGED, lacks: 'volunteers', stray: 1 },
    { what: 'a wording of a gap', change: RENAMED, lacks: 'cause-of-storm', stray: 1 },
  ])('is told: $what', async ({ change, lacks, stray }) => {
    const told = findStray(await readSmallKnowledge(), await withText(WITHOUT[lacks], ''), change);
    expect(told).toHaveLength(stray);
    for (const name of told) expect(name).toMatch(new RegExp(`^wording lighthouse/${lacks} “`));
  });

  test('is not what names an entry that goes', async () => {
    const now = await withText('    see: [cost]\n', '');
    expect(findStray(await readSmallKnowledge(), now, REMOVED)).toEqual([]);
    expect(findStray(await readSmallKnowledge(), now, MERGED)).toEqual([]);
    expect(findStray(await readSmallKnowledge(), now, RENAMED)).toEqual(['entry lighthouse/relit']);
  });

  test('is what is changed of an entry whose name only begins alike, or of a gap of that name', async () => {
    const longer = SMALL_QUESTIONS.replace('topics:', `${OTHER}topics:`);
    const before = await readKnowledgeOf({ ...smallFiles, [QUESTIONS]: longer });
    const now = await readKnowledgeOf({ ...smallFiles, [QUESTIONS]: longer.replace('[p3s2]', '[p3s1]') });
    expect(findStray(before, now, RENAMED)).toEqual(['entry lighthouse/cost-of-glass']);
  });

  test('is what is changed of the text itself, also with a removal', async () => {
    const name = 'lighthouse/article.md';
    const changed = smallFiles[name].replace('three weeks', 'four weeks');
    const now = await readKnowledgeOf({ ...smallFiles, [name]: changed });
    for (const change of [RENAMED, REMOVED])
      expect(findStray(await readSmallKnowledge(), now, change)).toEqual(['sentence lighthouse/p1s2']);
  });

  test('is what comes and what goes', async () => {
    const longer = await withText('topics:', `${OTHER}topics:`);
    const small = await readSmallKnowledge();
    expect(findStray(small, longer, RENAMED)).toEqual(['entry lighthouse/cost-of-glass']);
    expect(findStray(longer, small, RENAMED)).toEqual(['entry lighthouse/cost-of-glass']);
  });
});

const SMALL_QUESTIONS = smallFiles[QUESTIONS];
const OTHER = `  - id: cost-of-glass
    ask: [What about the glass?, glass of the keepers]
    cite: [p3s2]
`;

/** The small article with another text in its questions. */
function withText(text: string, instead: string): Promise<Knowledge> {
  if (!SMALL_QUESTIONS.includes(text)) throw new Error(`“${text}” is not there.`);
  return readKnowledgeOf({ ...smallFiles, [QUESTIONS]: SMALL_QUESTIONS.replace(text, instead) });
}
