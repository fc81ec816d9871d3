import type { Choice, Context, TextOption } from '../src/command.ts';

/** Which article, for commands that can look in one alone. */
export const articleOption = {
  type: 'text',
  description: 'Look in this article only',
  required: false,
  maxLength: 100,
  complete: offerArticles,
} satisfies TextOption;

function offerArticles(typed: string, { snapshot: { knowledge } }: Context): readonly Choice[] {
  const wanted = typed.toLowerCase();
  return knowledge.articles
    .filter(({ id, title }) => id.includes(wanted) || title.toLowerCase().includes(wanted))
    .map(({ id, title }) => ({ name: title.slice(0, 100), value: id }));
}
