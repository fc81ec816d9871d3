import type { Seen, SeenField, SeenMessage } from '../person/seen.ts';

/** Something that can be pressed under the last answer, by the number that is typed for it. */
export type Choice =
  | { readonly kind: 'button'; readonly messageId: string; readonly customId: string; readonly label: string }
  | {
      readonly kind: 'select';
      readonly messageId: string;
      readonly customId: string;
      readonly value: string;
      readonly label: string;
    };

/** Everything that can be pressed under these messages, in the order in which it is shown. */
export function listChoices(messages: readonly SeenMessage[]): readonly Choice[] {
  return messages.flatMap(({ id: messageId, buttons, selects }) => [
    ...buttons.flatMap(({ customId, label, disabled }) =>
      customId === undefined || disabled ? [] : [{ kind: 'button', messageId, customId, label } as const],
    ),
    ...selects.flatMap(({ customId, options }) =>
      options.map(({ label, value }) => ({ kind: 'select', messageId, customId, value, label }) as const),
    ),
  ]);
}

/** What a person sees of an answer, as lines. */
export function showSeen(seen: Seen): readonly string[] {
  const lines = [
    ...(seen.refused ? [`(${seen.refused.text})`] : []),
    ...seen.messages.flatMap(showMessage),
    ...listChoices(seen.messages).map(({ label }, index) => `  [${index + 1}] ${label}`),
    ...seen.reactions.map((emoji) => `(The bot reacts with ${emoji})`),
    ...seen.removed.map(() => '(A message goes away)'),
  ];
  return lines.length === 0 && !seen.modal ? ['(Nothing happens)'] : lines;
}

function showMessage({ author, ephemeral, text, files, buttons }: SeenMessage): readonly string[] {
  return [
    `${author}${ephemeral ? ' (only you can see this)' : ''}:`,
    ...text.split('\n').map((line) => `│ ${line}`),
    ...files.map(({ name }) => `  (file) ${name}`),
    ...buttons.flatMap(({ label, url }) => (url === undefined ? [] : [`  (link) ${label}: ${url}`])),
  ];
}

/** What is asked of a person for one field of a form. */
export function showField({ label, description, value, options, required }: SeenField): readonly string[] {
  return [
    `  ${label}${required ? '' : ' (may stay empty)'}`,
    ...(description === '' ? [] : [`    ${description}`]),
    ...options.map((option) => `    ${option.value}: ${option.label}`),
    ...(value === '' ? [] : [`    An empty line keeps: ${value}`]),
  ];
}
