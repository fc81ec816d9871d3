import { appendItems } from './append-items.ts';
import { createId } from './create-id.ts';
import { editQuestions, findList } from './edit-questions.ts';
import { type Edited, refuseEdit } from './edited.ts';

export interface AddedEntry {
  /** At least one; the first is what readers see, and gives the entry its id. */
  readonly wordings: readonly string[];
  /** Addresses, in the order to show them; at least one. */
  readonly cite: readonly string[];
}

/** Adds an entry behind those that are there. */
export function addEntry(text: string, { wordings, cite }: AddedEntry): Edited {
  return editQuestions(text, (questions) => {
    const list = findList(questions, 'questions');
    if (list === undefined)
      return refuseEdit('This file has no list of entries.', 'Write the first entry into the file itself.');
    const id = createId(wordings[0] ?? '', questions);
    return {
      kind: 'addition',
      text: appendItems(text, list, [{ id, ask: { lines: wordings }, cite: { inBrackets: cite } }]),
      path: ['questions'],
      added: [{ id, ask: wordings, cite }],
    };
  });
}
