import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTrees } from '../../../src/answering/sentences/trees.ts';

test.each([
  { features: [0, 0], score: 1 + 10 },
  { features: [0.5, 0], score: 2 + 10 },
  { features: [0.5, 7], score: 3 + 10 },
  { features: [0, 7], score: 1 + 10 },
])('two trees add up to $score for $features', ({ features, score }) => {
  expect(readTrees(['0<.5 1 1<7 2 3', '10'])(features)).toBe(score);
});

test('a feature that was not measured counts as 0', () => {
  expect(readTrees(['2<1 5 6'])([9])).toBe(5);
});

test('a tree with more leaves than are read is refused', () => {
  const chain = (leaves: number): string =>
    [...Array.from({ length: leaves - 1 }, (_, at) => `0<${at} ${at}`), '99'].join(' ');
  expect(readTrees([chain(32)])([40])).toBe(99);
  expect(() => readTrees(['1', chain(33)])).toThrow('tree 2 has 33 leaves, and at most 32 are read');
});

type Tree =
  | number
  | { readonly feature: number; readonly below: number; readonly yes: Tree; readonly no: Tree };

const NUMBER = fc.integer({ min: -4, max: 4 });
const { tree: TREE } = fc.letrec<{ tree: Tree; split: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5 }, NUMBER, tie('split')),
  split: fc.record({
    feature: fc.nat({ max: 3 }),
    below: NUMBER,
    yes: tie('tree'),
    no: tie('tree'),
  }),
}));

function write(tree: Tree): string {
  if (typeof tree === 'number') return String(tree);
  return `${tree.feature}<${tree.below} ${write(tree.yes)} ${write(tree.no)}`;
}

function walk(tree: Tree, features: readonly number[]): number {
  if (typeof tree === 'number') return tree;
  return walk((features[tree.feature] ?? 0) < tree.below ? tree.yes : tree.no, features);
}

test('any trees say what one finds who walks each from the top', () => {
  fc.assert(
    fc.property(
      fc.array(TREE, { maxLength: 6 }),
      fc.array(fc.array(NUMBER, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      (trees, asked) => {
        const score = readTrees(trees.map(write));
        for (const features of asked)
          expect(score(features)).toBe(trees.reduce<number>((sum, tree) => sum + walk(tree, features), 0));
      },
    ),
  );
});
