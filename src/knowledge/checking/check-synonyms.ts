import type { SynonymsFile } from '../shapes/synonyms-shape.ts';
import type { Finding } from '../yaml/finding.ts';

/** Words that stand in several groups, so that what they mean is unclear. */
export function checkSynonyms({ groups }: SynonymsFile): Finding[] {
  const seen = new Map<string, number>();
  return groups.flatMap((group, index) =>
    group.flatMap((written, position): Finding[] => {
      const word = written.toLowerCase();
      const first = seen.get(word);
      seen.set(word, first ?? index);
      if (first === undefined) return [];
      const where = first === index ? 'in this group twice' : `in group ${first + 1} as well`;
      return [
        {
          path: ['groups', index, position],
          severity: 'warning',
          what: `"${word}" stands ${where}.`,
          fix: 'Leave it in one place.',
        },
      ];
    }),
  );
}
