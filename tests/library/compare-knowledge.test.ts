import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { compareKnowledge } from '../../src/library/compare-knowledge.ts';
import { expectOk } from '../expect-ok.ts';
import { readSmallKnowledge, smallFiles, writeSmallKnowledge } from '../small-article.ts';

const QUESTIONS = 'lighthouse/questions.yaml';
const ARTICLE = 'lighthouse/article.md';
const CHECKS = 'lighthouse/checks.yaml';

describe('what differs between two versions is named', () => {
  test('and is nothing when only comments and spaces do', async () => {
    const changes = await compareWith({ [QUESTIONS]: `# tended\n${smallFiles[QUESTIONS]}\n# end\n` });
    expect(changes).toEqual({ added: [], removed: [], changed: [], texts: new Map() });
  });

  test.each([
    {
      file: QUESTIONS,
      from: 'cite: [p1s1]',
      to: 'cite: [p1s1, p1s2]',
      name: 'entry lighthouse/relit',
      before: 'cites: p1s1',
      now: 'cites: p1s1, p1s2',
    },
    {
      file: QUESTIONS,
      from: 'title: The repairs',
      to: 'title: The works',
      name: 'topic lighthouse/repairs',
      before: 'title: The repairs',
      now: 'title: The works',
    },
    {
      file: QUESTIONS,
      from: 'near: p1s2',
      to: 'near: p3s2',
      name: 'gap lighthouse/cause-of-storm',
      before: 'near: p1s2',
      now: 'near: p3s2',
    },
    {
      file: ARTICLE,
      from: 'thanked the volunteers',
      to: 'thanked them',
      name: 'sentence lighthouse/p3s1',
      before: 'The mayor, Ada Lind, thanked the volunteers.',
      now: 'The mayor, Ada Lind, thanked them.',
    },
    {
      file: ARTICLE,
      from: 'outlet: Skarn Courier',
      to: 'outlet: Skarn Post',
      name: 'article lighthouse',
      before: 'outlet: Skarn Courier',
      now: 'outlet: Skarn Post',
    },
    {
      file: CHECKS,
      from: 'football match',
      to: 'chess match',
      name: 'checks lighthouse',
      before: 'Who won the football match?',
      now: 'Who won the chess match?',
    },
    {
      file: 'synonyms.yaml',
      from: 'price, expense',
      to: 'price',
      name: 'synonyms',
      before: 'cost, price, expense',
      now: 'cost, price',
    },
  ] as const)('with what it said and says: $name', async ({ file, from, to, name, before, now }) => {
    const changes = await compareWith({ [file]: smallFiles[file].replace(from, to) });
    expect(changes).toMatchObject({ added: [], removed: [], changed: [name] });
    expect(changes.texts.get(name)).toEqual({
      before: expect.stringContaining(before),
      now: expect.stringContaining(now),
    });
  });

  test('whole, as a moderator wrote it, without what is empty', async () => {
    const text = smallFiles[QUESTIONS]
      .replace('see: [cost]', 'see: [cost, volunteers]')
      .replace('who: the harbour office', 'who: the harbour')
      .replace('entries: [cost, volunteers]', 'entries: [volunteers, cost]')
      .replace('near: p1s2', 'near: p2s2')
      .replace('      - what was paid\n', '      - what they paid\n');
    const checks = smallFiles[CHECKS].replace('[p1s1]', '[p1s1, p1s2]');
    const changes = await compareWith({ [QUESTIONS]: text, [CHECKS]: checks });
    expect(changes.added).toEqual(['wording lighthouse/cost “what they paid”']);
    expect(changes.removed).toEqual(['wording lighthouse/cost “what was paid”']);
    expect(changes.changed).toEqual([
      'checks lighthouse',
      'entry lighthouse/cost',
      'entry lighthouse/relit',
      'gap lighthouse/cause-of-storm',
      'topic lighthouse/repairs',
    ]);
    expect(Object.fromEntries([...changes.texts].map(([name, { now }]) => [name, now]))).toEqual({
      'wording lighthouse/cost “what they paid”': 'what they paid',
      'wording lighthouse/cost “what was paid”': undefined,
      'checks lighthouse':
        'must: on which day did it shine again (p1s1, p1s2); must not: Who won the football match?',
      'entry lighthouse/cost':
        'question: How much did the repairs cost?; figure: (value: 40,000; counts: crowns paid for the repairs; who: the harbour); cites: p2s1',
      'entry lighthouse/relit':
        'question: When was the lighthouse lit again?; cites: p1s1; see: cost, volunteers',
      'gap lighthouse/cause-of-storm': 'missing: what caused the storm; near: p2s2',
      'topic lighthouse/repairs':
        'description: What the repairs took; title: The repairs; entries: volunteers, cost',
    });
  });

  test('with the headings, leads and lists around its sentences', async () => {
    const text = smallFiles[ARTICLE].replace(
      'Repairs cost 40,000 crowns',
      '# The works\n\nWhat was paid:\n\n- Repairs cost 40,000 crowns',
    );
    const { added, texts } = await compareWith({
      [ARTICLE]: text,
      [QUESTIONS]: undefined,
      [CHECKS]: undefined,
    });
    expect(added).toContain('outline lighthouse');
    expect(texts.get('outline lighthouse')?.now).toMatch(
      /^The works › leads: p2s1; The works › p2s1 › in a list: p3s1/,
    );
  });

  test('with the words of an article, and those of a language', async () => {
    const words =
      'synonyms:\n  - [lantern, lamp]\n  - [tower, mast]\ntranslations:\n  de:\n    tower: [Turm, Türme]\n    lantern: [Lampe]\n';
    const { added, texts } = await compareWith({ 'lighthouse/words.yaml': words });
    expect(added).toEqual(['words lighthouse']);
    expect(texts.get('words lighthouse')?.now).toBe(
      'synonyms: lantern, lamp; tower, mast; translations: de tower: Turm, Türme; de lantern: Lampe',
    );
  });

  test('as one thing where it is a demonstration that comes or goes', async () => {
    const demo = smallFiles[ARTICLE].replace('---\n', '---\ndemo: true\n');
    const { added, removed, texts } = await compareWith({ [ARTICLE]: demo });
    expect(added).toEqual(['demonstration lighthouse']);
    expect(texts.get('demonstration lighthouse')?.now).toBe('Lighthouse of Skarn shines again after storm');
    expect(removed).toEqual([]);
  });

  test('without the wordings of an entry or a gap that came or went as a whole', async () => {
    const fewer = smallFiles[QUESTIONS]
      .replace('    see: [cost]\n', '')
      .replace('entries: [cost, volunteers]', 'entries: [volunteers]')
      .replace(/ {2}- id: cost[\s\S]*?office\n/, '')
      .replace(/gaps:[\s\S]*$/, '');
    const changes = await compareWith({ [QUESTIONS]: fewer });
    expect(changes.removed).toEqual(['entry lighthouse/cost', 'gap lighthouse/cause-of-storm']);
    expect(changes.changed).toEqual(['entry lighthouse/relit', 'topic lighthouse/repairs']);
  });

  test('without checks that an article never had', async () => {
    const twin = Object.fromEntries(
      [ARTICLE, QUESTIONS].map((name) => [
        name.replace('lighthouse', 'twin'),
        smallFiles[name === ARTICLE ? ARTICLE : QUESTIONS].replace(/topics:[\s\S]*(?=gaps:)/, ''),
      ]),
    );
    const { added } = await compareWith(twin);
    expect(added).toContain('article twin');
    expect(added.filter((name) => name.startsWith('checks'))).toEqual([]);
    const { removed } = await compareWith({ [CHECKS]: undefined });
    expect(removed).toEqual(['checks lighthouse']);
  });
});

async function compareWith(changes: Readonly<Record<string, string | undefined>>) {
  const read = expectOk(await readKnowledge(await writeSmallKnowledge(changes)));
  return compareKnowledge(await readSmallKnowledge(), read.knowledge);
}
