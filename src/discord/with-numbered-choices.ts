import type { Reply } from '../replies/reply.ts';

/**
 * Phones cut the label of a button at some 38 characters (documentation, "Button design guidelines"), and a question
 * that is cut cannot be chosen. So where one of the questions is longer, all of them stand in the text, numbered.
 */
export function withNumberedChoices(reply: Reply): Reply {
  const labels = reply.actions.flatMap((action) => (action.kind === 'choose' ? [action.label] : []));
  if (labels.every((label) => label.length <= LABEL_LENGTH)) return reply;
  const items = labels.map((label, index) => `${index + 1}. ${label}`);
  return { ...reply, parts: [...reply.parts, { kind: 'list', items }] };
}

/**
 * What the buttons say for these questions, in the same order: the whole question where all of them are short, else
 * its number and its first words, which a screen reader reads out as something to tell them apart by.
 */
export function toChoiceLabels(labels: readonly string[]): readonly string[] {
  if (labels.every((label) => label.length <= LABEL_LENGTH)) return labels;
  return labels.map((label, index) => shorten(`${index + 1}. ${label}`));
}

const LABEL_LENGTH = 38;

function shorten(text: string): string {
  if (text.length <= LABEL_LENGTH) return text;
  const words = text.slice(0, LABEL_LENGTH).split(' ').slice(0, -1).join(' ');
  // A text without a space in its first part is cut between characters, not inside one.
  return words.length > 3 ? `${words}…` : `${[...text].slice(0, LABEL_LENGTH / 2).join('')}…`;
}
