import type { WordMatch } from './answer.ts';
import type { Concept } from './curated/concepts.ts';

/** Which word of the question met which word of what is written down, and how. */
export function compareConcepts(asked: Concept, there: Concept): WordMatch {
  return { asked: asked.typed, found: there.typed, how: sayHow(asked, there) };
}

function sayHow(asked: Concept, there: Concept): WordMatch['how'] {
  if (asked.typed.toLowerCase() === there.typed.toLowerCase()) return 'same';
  if (asked.how === 'spelling') return 'spelling';
  return asked.stem === there.stem ? 'form' : 'synonym';
}
