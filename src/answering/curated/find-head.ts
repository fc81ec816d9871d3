import type { Concept } from './concepts.ts';

/**
 * What a question asks for by name: the hotel in “in which hotel”, the weather in “what was the weather like”, the
 * women in “how many women”. Undefined where it asks by a question word alone.
 */
export function findHead(concepts: readonly Concept[]): Concept | undefined {
  for (const [place, { form }] of concepts.entries()) {
    if (!ASKING.has(form) || (form === 'how' && !MEASURES.has(concepts[place + 1]?.form ?? ''))) continue;
    const next = concepts.slice(place + 1).find((concept) => !BETWEEN.has(concept.form));
    if (next !== undefined && !next.isStop) return next;
  }
  return undefined;
}

const ASKING = new Set(['which', 'what', 'how']);
const MEASURES = new Set(['many', 'much']);
/** May stand between the question word and the thing asked for. */
const BETWEEN = new Set(
  'many much is are was were the a an of this these sort kind type exactly exact precise other'.split(' '),
);
