import type { Tree } from './boost-trees.ts';

/** A tree in the form that `src/answering/learned/read-trees.ts` reads. */
export function writeTree(tree: Tree): string {
  if (tree.kind === 'leaf') return toShort(tree.value);
  return [`${tree.feature}<${toShort(tree.threshold)}`, writeTree(tree.left), writeTree(tree.right)].join(
    ' ',
  );
}

/** Four decimals change no answer and keep the file small. */
function toShort(value: number): string {
  return String(Number(value.toFixed(4))).replace(/^(-?)0\./, '$1.');
}
