import { type Answerer, buildAnswerer } from '../../answering/answerer.ts';
import { createExaminer, type Examiner } from '../../answering/judging/examine.ts';
import { findFirst, type Target } from '../../answering/wordings/target.ts';
import type { InSteps } from '../../in-steps.ts';
import type { Article, Knowledge, MustAnswer } from '../../knowledge/knowledge.ts';
import { judgeMust, judgeMustNot } from '../judge-answer.ts';
import { type Choosing, chooseWordings, type Kept } from './choose-wordings.ts';
import { type Selection, toSelection, withWordings } from './select-wordings.ts';

/** So often wordings come back for the checks that would not hold; what does not hold then is told. */
const MOST_TIMES_BACK = 12;

/** The wordings that speak best for the others, and what the checks need beside them. */
export function* selectBest(
  knowledge: Knowledge,
  article: Article,
  choosing: Choosing,
): InSteps<readonly Selection[]> {
  const { means } = choosing;
  const kept = yield* chooseWordings(knowledge, article, choosing);
  const examiner = yield* createExaminer({ ...knowledge, articles: [article] }, means);
  const held = findHolding(yield* buildAnswerer(knowledge, means), article);
  for (let times = 0, isDone = false; times < MOST_TIMES_BACK && !isDone; times += 1) {
    const answerer = yield* buildAnswerer(withWordings(knowledge, article, kept), means);
    const holding = new Set(findHolding(answerer, article).map(({ question }) => question));
    isDone = true;
    for (const check of held) {
      if (holding.has(check.question)) continue;
      if (putBack(check, kept, examiner)) isDone = false;
      yield;
    }
  }
  return [...kept].map(([target, texts]) => toSelection(target, texts));
}

/** The checks that hold; one that must not be answered has no sentence that may come first. */
function findHolding(answerer: Answerer, article: Article): readonly MustAnswer[] {
  const { must, mustNot } = article.checks;
  const all = [...must, ...mustNot.map((question): MustAnswer => ({ question, anyOf: [] }))];
  return all.filter((check) => {
    const asked = { question: check.question, article, answer: answerer.answer(check.question, article.id) };
    return (check.anyOf.length > 0 ? judgeMust(asked, check) : judgeMustNot(asked)) === undefined;
  });
}

/** So many wordings come back at a time for a check that would not hold any more. */
const BACK_AT_A_TIME = 2;

/**
 * Puts back the wordings that a check's question is most like, of those that lead to where it must or, for one that must
 * not be answered, to a gap.
 * @returns whether there was one to put back
 */
function putBack({ question, anyOf }: MustAnswer, kept: Kept, examiner: Examiner): boolean {
  const { index } = examiner;
  const wanted = anyOf.map(({ at }) => at);
  const byId = new Map([...kept.keys()].map((target) => [nameOf(target), target]));
  let back = 0;
  for (const { match } of examiner.examine(examiner.read(question), () => true))
    for (const wording of match.nearest) {
      const found = index.targets[index.targetOf[wording] ?? -1]?.target;
      const target = found === undefined || found.kind === 'lead' ? undefined : byId.get(nameOf(found));
      const texts = target && kept.get(target);
      if (target === undefined || texts === undefined || back >= BACK_AT_A_TIME) continue;
      const leads =
        target.kind === 'gap' ? wanted.length === 0 : wanted.includes(findFirst(target)?.at ?? '');
      const { text } = index.wording(wording);
      if (!leads || texts.has(text)) continue;
      texts.add(text);
      back += 1;
    }
  return back > 0;
}

function nameOf(target: Target): string {
  return target.kind === 'entry' ? `entry ${target.entry.id}` : `gap ${target.gap.id}`;
}
