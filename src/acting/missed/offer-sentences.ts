import type { Article } from '../../knowledge/knowledge.ts';
import type { Snapshot } from '../../library.ts';
import { toShortAddress } from '../../replies/address.ts';
import type { PickOption } from '../../replies/reply.ts';

/** Discord's limit for a list. */
const MOST = 25;

/** The sentences of the article in the order of the text; of a long one those that a question comes nearest to. */
export function offerSentences(
  question: string,
  article: Article,
  { answerer }: Snapshot,
): readonly PickOption[] {
  const near = answerer.findSentences(question, MOST, article.id).map(({ sentence }) => sentence);
  const fitting = new Set([...new Set([...near, ...article.sentences])].slice(0, MOST));
  return article.sentences
    .filter((sentence) => fitting.has(sentence))
    .map(({ at, text }) => ({ value: at, label: `${toShortAddress(at)}  ${text}` }));
}
