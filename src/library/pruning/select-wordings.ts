import type { Answer } from '../../answering/answer.ts';
import { type Answerer, buildAnswerer } from '../../answering/answerer.ts';
import type { Means } from '../../answering/judging/examine.ts';
import { findFirst, listTargets, type Target, wordingsOf } from '../../answering/wordings/target.ts';
import type { InSteps } from '../../in-steps.ts';
import type { Article, Knowledge } from '../../knowledge/knowledge.ts';

/** What a moderator wrote for one entry or gap, parted by whether the rest would be answered as well without it. */
export interface Selection {
  readonly target: Target;
  /** In the order of the files; the first wording is always among them. */
  readonly needed: readonly string[];
  readonly redundant: readonly string[];
}

export interface Selecting {
  readonly means: Means;
  /** Of each entry and gap so many wordings, the first, are kept from the beginning; at least one. */
  readonly keep: number;
  /** Where it is set, so many wordings that speak best for the others are kept, and some others are not answered. */
  readonly most?: number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  /** Counted from one; in each round what is not kept is asked of what is. */
  readonly round: number;
  readonly asked: number;
  readonly of: number;
  /** How many wordings are kept so far. */
  readonly kept: number;
}

/** So many of an entry's failures are kept before the others are asked again: what fails together, one of it often helps. */
const KEPT_MORE = 3;

/**
 * Finds the wordings of an article whose absence changes nothing, measured on the others (Hart's condensed selection):
 * what is not kept is asked of what is kept, each entry and gap keeps some more of its own that were not answered,
 * and again, until all that is left out is answered as it should be. Whatever else the knowledge holds stays whole.
 */
export function* selectWordings(
  knowledge: Knowledge,
  article: Article,
  { means, keep, onProgress = () => undefined }: Selecting,
): InSteps<readonly Selection[]> {
  const targets = listWritten(article);
  const kept = new Map(
    targets.map((target) => [target, new Set(wordingsOf(target).slice(0, Math.max(1, keep)))]),
  );
  const listLeft = () => targets.map((target) => ({ target, texts: listLeftOut(target, kept.get(target)) }));
  for (let round = 1, left = listLeft(), isWhole = true; ; round += 1) {
    const answerer = yield* buildAnswerer(withWordings(knowledge, article, kept), means);
    const count = countKept(kept);
    const failed = yield* askLeft(left, answerer, (asked, of) =>
      onProgress({ round, asked, of, kept: count }),
    );
    if (failed.length === 0 && isWhole) break;
    for (const { target, texts } of failed)
      for (const text of texts.slice(0, KEPT_MORE)) kept.get(target)?.add(text);
    // What failed is asked again first; only when that is settled, all of it.
    const again = failed.flatMap(({ target, texts }) =>
      texts.length <= KEPT_MORE ? [] : [{ target, texts: texts.slice(KEPT_MORE) }],
    );
    isWhole = again.length === 0;
    left = isWhole ? listLeft() : again;
  }
  return targets.map((target) => toSelection(target, kept.get(target)));
}

/** The wordings of one entry or gap that are asked. */
interface Left {
  readonly target: Target;
  readonly texts: readonly string[];
}

/** @returns those that are not answered as they should be, by entries and gaps that have any */
function* askLeft(
  left: readonly Left[],
  answerer: Answerer,
  tell: (asked: number, of: number) => void,
): InSteps<readonly Left[]> {
  const of = left.reduce((sum, { texts }) => sum + texts.length, 0);
  const failed: Left[] = [];
  let asked = 0;
  for (const { target, texts } of left) {
    const missed: string[] = [];
    for (const text of texts) {
      if (!isReached(answerer.answer(text, target.article.id), target)) missed.push(text);
      asked += 1;
      tell(asked, of);
      yield;
    }
    if (missed.length > 0) failed.push({ target, texts: missed });
  }
  return failed;
}

/** Whether a question got this entry, or another that shows the same sentence first; or this very gap. */
export function isReached(answer: Answer, target: Target): boolean {
  if (target.kind === 'gap') return answer.kind === 'gap' && answer.gap.id === target.gap.id;
  if (answer.kind !== 'answered' || answer.entry === undefined) return false;
  const { entry } = answer.entry;
  return entry.id === target.entry.id || findFirst({ ...target, entry })?.at === findFirst(target)?.at;
}

/** The entries and gaps of an article; its own questions are nobody's to prune. */
export function listWritten(article: Article): readonly Target[] {
  return listTargets(article).flatMap((target) => (target.kind === 'lead' ? [] : [target]));
}

/** The knowledge with these wordings of one article only; entries and gaps that are not named keep theirs. */
export function withWordings(
  knowledge: Knowledge,
  { id }: Article,
  kept: ReadonlyMap<Target, ReadonlySet<string>>,
): Knowledge {
  const byId = new Map([...kept].map(([target, texts]) => [idOf(target), texts]));
  const shorten = <T extends { readonly id: string; readonly wordings: readonly string[] }>(one: T): T => {
    const texts = byId.get(one.id);
    return texts === undefined ? one : { ...one, wordings: one.wordings.filter((text) => texts.has(text)) };
  };
  return {
    ...knowledge,
    articles: knowledge.articles.map((article) =>
      article.id === id
        ? { ...article, entries: article.entries.map(shorten), gaps: article.gaps.map(shorten) }
        : article,
    ),
  };
}

/** Entries and gaps share their ids. */
export function idOf(target: Target): string {
  return target.kind === 'entry' ? target.entry.id : target.gap.id;
}

function listLeftOut(target: Target, kept: ReadonlySet<string> | undefined): readonly string[] {
  return wordingsOf(target).filter((text) => kept?.has(text) !== true);
}

function countKept(kept: ReadonlyMap<Target, ReadonlySet<string>>): number {
  return [...kept.values()].reduce((sum, { size }) => sum + size, 0);
}

/** @param kept the wordings that stay */
export function toSelection(target: Target, kept: ReadonlySet<string> | undefined): Selection {
  const redundant = listLeftOut(target, kept);
  return { target, needed: wordingsOf(target).filter((text) => !redundant.includes(text)), redundant };
}
