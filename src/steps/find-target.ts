import { createHash } from 'node:crypto';
import type { StepOutcome } from '../command.ts';
import { toPlainWording } from '../knowledge/checking/check-wordings.ts';
import { type Article, findStatements, type Knowledge } from '../knowledge/knowledge.ts';
import type { Shown } from '../library/outcome.ts';
import { en } from '../locales/en.ts';
import { describePlace, toShortAddress } from '../replies/quotes.ts';
import type { PickOption, Step } from '../replies/reply.ts';

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
  // Whoever has more than Discord's list takes names them in a command.
  const options = articles
    .slice(0, MOST)
    .map(({ id, title }) => ({ value: toToken(id), label: title, description: id }));
  return {
    kind: 'reply',
    where: 'instead',
    reply: {
      audience: 'asker',
      parts: [{ kind: 'words', text: 'Which article is it about?' }],
      picks: [{ step, placeholder: 'Choose an article', options }],
      actions: [],
    },
  };
}

/** Discord's limit for a list. */
const MOST = 25;

/** The sentences of the article in the order of the text; of a long one those that a question comes nearest to. */
export function offerSentences(
  question: string,
  article: Article,
  { answerer }: Shown,
): readonly PickOption[] {
  const near = answerer.findSentences(question, MOST, article.id).map(({ sentence }) => sentence);
  const statements = findStatements(article);
  const citable = new Set(statements);
  const nearest = near.filter((sentence) => citable.has(sentence));
  const fitting = new Set([...new Set([...nearest, ...statements])].slice(0, MOST));
  return statements
    .filter((sentence) => fitting.has(sentence))
    .map((sentence) => {
      const { at, text } = sentence;
      const place = describePlace(sentence);
      const option = { value: at, label: `${toShortAddress(at, en.phrases)}  ${text}` };
      return place === '' ? option : { ...option, description: place };
    });
}
