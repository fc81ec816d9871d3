import { createHash } from 'node:crypto';
import { toPlainWording } from '../../knowledge/checking/check-wordings.ts';
import type { Article, Knowledge } from '../../knowledge/knowledge.ts';
import type { PickOption } from '../../replies/reply.ts';

/** An entry or a gap, as something to add wordings to. */
export interface EditTarget {
  readonly article: Article;
  readonly section: 'questions' | 'gaps';
  readonly id: string;
  /** The question as readers see it; of a gap, what the article does not say. */
  readonly label: string;
  readonly wordings: readonly string[];
}

export function listEditTargets({ articles }: Knowledge): readonly EditTarget[] {
  return articles.flatMap((article) => [
    ...article.entries.map(({ id, question: label, wordings }) => {
      return { article, section: 'questions', id, label, wordings } as const;
    }),
    ...article.gaps.map(({ id, missing, wordings }) => {
      return { article, section: 'gaps', id, label: `Not said: ${missing}`, wordings } as const;
    }),
  ]);
}

/** Short and always of the same length, because a custom id of Discord's holds a hundred characters in all. */
export function toToken(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}

export function toTargetToken({
  article,
  id,
}: Pick<EditTarget, 'id'> & { readonly article: { readonly id: string } }) {
  return toToken(`${article.id}/${id}`);
}

export function findTarget(token: string, knowledge: Knowledge): EditTarget | undefined {
  return listEditTargets(knowledge).find((target) => toTargetToken(target) === token);
}

/** Those with all these words somewhere in their id, label or wordings, in the order of the files. */
export function searchTargets(words: string, knowledge: Knowledge): readonly EditTarget[] {
  const wanted = toPlainWording(words).split(' ');
  return listEditTargets(knowledge).filter(({ id, label, wordings }) => {
    const text = toPlainWording([id, label, ...wordings].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

export function toPickOption(target: EditTarget): PickOption {
  const { article, id, label } = target;
  return { value: toTargetToken(target), label, description: `${article.id}/${id}` };
}
