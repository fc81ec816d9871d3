import type { Changes } from '../compare-knowledge.ts';

/** `1 entry and 3 wordings added, 1 sentence changed`, from names that begin with what is named. */
export function summariseChanges({ added, removed, changed }: Changes): string {
  const parts = [
    ['added', added],
    ['removed', removed],
    ['changed', changed],
  ] as const;
  const told = parts.flatMap(([verb, names]) =>
    names.length === 0 ? [] : [`${join(countKinds(names))} ${verb}`],
  );
  return told.length === 0 ? 'nothing that is answered from' : told.join(', ');
}

function countKinds(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const [kind = ''] = name.split(' ');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => {
    if (UNCOUNTED.has(kind)) return kind;
    return count === 1 ? `1 ${kind}` : `${count} ${kind === 'entry' ? 'entries' : `${kind}s`}`;
  });
}

/** Of these a whole file is compared, not its lines. */
const UNCOUNTED: ReadonlySet<string> = new Set(['synonyms', 'checks']);

function join(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
