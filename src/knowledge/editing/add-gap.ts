import { appendItems, findLineBreak } from './append-items.ts';
import { createId } from './create-id.ts';
import { editQuestions, findList, findValue, type Questions } from './edit-questions.ts';
import { type Edited, refuseEdit } from './edited.ts';
import { type Item, writeBlock } from './write-item.ts';

export interface AddedGap {
  /** Ends the sentence "The article does not say …", and gives the gap its id. */
  readonly missing: string;
  /** At least one. */
  readonly wordings: readonly string[];
  /** The address of the nearest thing the article does say. */
  readonly near?: string;
}

/** Adds a gap behind those that are there, or begins the list of gaps at the end of the file. */
export function addGap(text: string, { missing, wordings, near }: AddedGap): Edited {
  return editQuestions(text, (questions) => {
    const id = createId(missing, questions);
    const item = { id, missing, ask: { lines: wordings }, ...(near === undefined ? {} : { near }) };
    const list = findList(questions, 'gaps');
    const longer = list === undefined ? beginGaps(questions, item) : appendItems(text, list, [item]);
    return typeof longer === 'string'
      ? { kind: 'addition', text: longer, path: ['gaps'], added: [{ ...item, ask: wordings }] }
      : longer;
  });
}

function beginGaps({ text, root }: Questions, item: Item): string | Edited {
  if (findValue(root, 'gaps') !== undefined)
    return refuseEdit(
      'There is no list below “gaps:” in this file.',
      'Write the first gap there, or take “gaps:” out and try again.',
    );
  const end = findLineBreak(text);
  const lines = ['gaps:', ...writeBlock(item, '  ')].map((line) => `${line}${end}`).join('');
  return /[\r\n]$/.test(text) ? `${text}${lines}` : `${text}${end}${lines}`;
}
