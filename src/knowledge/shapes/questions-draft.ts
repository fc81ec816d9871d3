import * as v from 'valibot';

const text = v.fallback(v.string(), '');
const texts = v.fallback(v.array(text), () => []);

const entry = v.object({
  id: text,
  ask: texts,
  cite: texts,
  figure: v.fallback(v.nullable(v.object({ value: text })), null),
  see: texts,
});
const topic = v.object({ command: text, entries: texts });
const gap = v.object({ id: text, ask: texts, near: text });
const must = v.object({ ask: text, cite: texts });

const questionsDraft = v.object({
  questions: listOf(entry, { id: '', ask: [], cite: [], figure: null, see: [] }),
  topics: listOf(topic, { command: '', entries: [] }),
  gaps: listOf(gap, { id: '', ask: [], near: '' }),
});

const checksDraft = v.object({
  must: listOf(must, { ask: '', cite: [] }),
  must_not: texts,
});

/**
 * What can be read of a `questions.yaml` that may have mistakes: everything in its place in the lists, and what is
 * missing or of the wrong kind as an empty text or list. Lets one run find the mistakes of every kind.
 */
export type QuestionsDraft = v.InferOutput<typeof questionsDraft>;

/** The same for `checks.yaml`. */
export type ChecksDraft = v.InferOutput<typeof checksDraft>;

export function toQuestionsDraft(value: unknown): QuestionsDraft {
  return v.parse(
    v.fallback(questionsDraft, () => ({ questions: [], topics: [], gaps: [] })),
    value,
  );
}

export function toChecksDraft(value: unknown): ChecksDraft {
  return v.parse(
    v.fallback(checksDraft, () => ({ must: [], must_not: [] })),
    value,
  );
}

const wordingsDraft = v.record(v.string(), texts);

/** The same for `wordings.yaml`: lists of wordings by id. */
export type WordingsDraft = v.InferOutput<typeof wordingsDraft>;

export function toWordingsDraft(value: unknown): WordingsDraft {
  return v.parse(
    v.fallback(wordingsDraft, () => ({})),
    Array.isArray(value) ? {} : value,
  );
}

/** Puts the wordings of `wordings.yaml` behind those that an entry or gap of `questions.yaml` has. */
export function joinWordings<T extends { readonly id: string; readonly ask: readonly string[] }>(
  items: readonly T[],
  wordings: WordingsDraft,
): (T & { ask: string[] })[] {
  return items.map((item) => ({
    ...item,
    ask: [...item.ask, ...(Object.hasOwn(wordings, item.id) ? (wordings[item.id] ?? []) : [])],
  }));
}

function listOf<const T extends v.GenericSchema>(item: T, empty: v.InferOutput<T>) {
  return v.fallback(v.array(v.fallback(item, empty)), () => []);
}
