import { expect, test } from 'vitest';
import { mendArticle } from '../../src/importing/mend-article.ts';

const FRONT = '---\ntitle: Ferry\nlanguage: en\nwording: verbatim\n---\n';

test('a line that holds several sentences is cut where the warning proposes it, and every other line stays', () => {
  const { text, cut, sentences } = mendArticle(
    `${FRONT}\nIt sailed on Monday. It *rained* all day.\nDr. Ode came.\n\n- A coat is needed. Bring one.\n  - Or two are better. Really so.\n`,
  );
  expect(text).toBe(
    `${FRONT}\nIt sailed on Monday.\nIt *rained* all day.\nDr. Ode came.\n\n- A coat is needed.\n  Bring one.\n  - Or two are better.\n    Really so.\n`,
  );
  expect(cut.map(({ at }) => at)).toEqual(['p1s1', 'p2s1', 'p2s2']);
  expect(sentences.map(({ at }) => at)).toEqual(['p1s1', 'p1s2', 'p1s3', 'p2s1', 'p2s2', 'p2s3', 'p2s4']);
});

test.each([
  ['a text whose lines are sentences', 'It sailed.\nIt rained.\n'],
  ['bold that would come apart', '**It sailed on Monday. It rained.**\n'],
])('%s stays as it is', (_, body) => {
  expect(mendArticle(FRONT + body)).toMatchObject({ text: FRONT + body, cut: [] });
});
