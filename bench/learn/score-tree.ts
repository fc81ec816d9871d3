import type { Tree } from './boost-trees.ts';

export function scoreTree(tree: Tree, features: readonly number[]): number {
  let node = tree;
  while (node.kind === 'split')
    node = (features[node.feature] ?? 0) < node.threshold ? node.left : node.right;
  return node.value;
}
