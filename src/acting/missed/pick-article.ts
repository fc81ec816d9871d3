import type { Article, Knowledge } from '../../knowledge/knowledge.ts';
import type { Step } from '../../replies/reply.ts';
import type { StepOutcome } from '../../step.ts';
import { toToken } from './find-target.ts';

type Picked =
  | { readonly kind: 'article'; readonly article: Article }
  | Extract<StepOutcome, { readonly kind: 'reply' }>;

/**
 * The article that was picked, or the only one; otherwise the list to pick from.
 * @param step where picking leads to: the step that asks
 */
export function pickArticle(
  picked: readonly string[] | undefined,
  { articles }: Knowledge,
  step: Step,
): Picked {
  const only = articles.length === 1 ? articles[0] : undefined;
  const article = articles.find(({ id }) => toToken(id) === picked?.[0]) ?? only;
  if (article !== undefined) return { kind: 'article', article };
  const options = articles.map(({ id, title }) => ({ value: toToken(id), label: title, description: id }));
  return {
    kind: 'reply',
    instead: true,
    reply: {
      audience: 'asker',
      parts: [{ kind: 'words', text: 'Which article is it about?' }],
      picks: [{ step, placeholder: 'Choose an article', options }],
      actions: [],
    },
  };
}
