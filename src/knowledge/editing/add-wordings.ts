import { isMap, isSeq } from 'yaml';
import { appendItems } from './append-items.ts';
import { editQuestions, findId, findList, findValue } from './edit-questions.ts';
import { type Edited, refuseEdit } from './edited.ts';

export interface AddedWordings {
  readonly section: 'questions' | 'gaps';
  readonly id: string;
  /** At least one, each on one line. */
  readonly wordings: readonly string[];
}

/** Adds further ways to ask behind those that an entry or a gap has. */
export function addWordings(text: string, { section, id, wordings }: AddedWordings): Edited {
  return editQuestions(text, (questions) => {
    const items = findList(questions, section)?.items ?? [];
    const index = items.findIndex((item) => findId(item) === id);
    const item = items[index];
    const asks = isMap(item) ? findValue(item, 'ask') : undefined;
    if (!isSeq(asks))
      return refuseEdit(
        `There is no “${id}” in this file any more.`,
        'Somebody has taken it out or renamed it; choose another.',
      );
    return {
      kind: 'addition',
      text: appendItems(text, asks, wordings),
      path: [section, index, 'ask'],
      added: wordings,
    };
  });
}
