import type { Concept, Concepts } from './concepts.ts';
import { findHead } from './find-head.ts';
import type { MendedWord } from './mend-words.ts';
import { readQuestionForm } from './question-form.ts';

/** A text reduced to weighted marks by which it is compared with wordings. */
export interface Marks {
  /** How much each mark counts before its rarity: content 1, question words and pairs less. */
  readonly weights: ReadonlyMap<string, number>;
  /** The marks that carry content, each with the concept it was read from. */
  readonly content: ReadonlyMap<string, Concept>;
  /** The one of them that is asked for by name, where one is. */
  readonly head: string | undefined;
  /** What is asked for (`when`, `how many`), where the words tell. */
  readonly form: string | undefined;
}

/**
 * What marks count, found by leaving out wordings and asking them (docs/answering.md): question words matter because
 * many questions differ in nothing else; other stop words do a little.
 */
const WEIGHT = { content: 1, asking: 0.75, pair: 0.4, stop: 0.45 } as const;

/** Stop words that change what is asked. */
const TELLING = new Set(
  'not no never still after before under over during between again most more same other exactly exact each both any all'.split(
    ' ',
  ),
);

export function readMarks(words: readonly MendedWord[], concepts: Concepts): Marks {
  const weights = new Map<string, number>();
  const content = new Map<string, Concept>();
  const chain: string[] = [];
  const read = concepts.read(words);
  for (const concept of read) {
    const mark = toMark(concept);
    weights.set(mark, toWeight(concept));
    if (!concept.isStop) content.set(mark, concept);
    if (!concept.isStop || TELLING.has(concept.form)) chain.push(mark);
  }
  for (const [place, mark] of chain.entries()) {
    const next = chain[place + 1];
    if (next !== undefined) weights.set(`${mark}+${next}`, WEIGHT.pair);
  }
  const form = readQuestionForm(words.map((word) => word.form));
  if (form !== undefined) weights.set(`@${form}`, WEIGHT.asking);
  const head = findHead(read);
  return { weights, content, head: head && toMark(head), form };
}

/** Stop words are marked, so that they never meet a stem that is spelt alike. */
function toMark({ name, form, isStop }: Concept): string {
  return isStop ? `.${form}` : name;
}

function toWeight({ form, isStop }: Concept): number {
  if (!isStop) return WEIGHT.content;
  return TELLING.has(form) ? WEIGHT.asking : WEIGHT.stop;
}
