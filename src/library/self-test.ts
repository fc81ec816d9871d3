/**
 * Asks the knowledge its own questions before it comes into force: each wording must find its own entry or gap,
 * and `checks.yaml` must hold.
 */

import type { Answerer } from '../answering/answerer.ts';
import { doAtOnce, doInTurns, type InSteps } from '../in-steps.ts';
import type { Article, Knowledge } from '../knowledge/knowledge.ts';
import type { Place, Places, Problem } from '../knowledge/problem.ts';
import { type Asked, type Failure, judgeGap, judgeMust, judgeMustNot, judgeWording } from './judge-answer.ts';

export interface SelfTest extends Tally {
  /** Wordings of entries, asked in their own article. */
  readonly wordings: Tally;
  /** Wordings of gaps. */
  readonly gaps: Tally;
  readonly must: Tally;
  readonly mustNot: Tally;
  /** One error for each wording that does not reach its own, with its place in the files; none may come into force. */
  readonly problems: readonly Problem[];
  /** One warning for each check that does not hold; a moderator may accept it. */
  readonly doubts: readonly Problem[];
}

interface Tally {
  readonly asked: number;
  readonly passed: number;
}

/** A self-test under way: the wordings have been asked, the checks wait until somebody wants to know. */
export interface Testing {
  /** As in `SelfTest`. */
  readonly problems: readonly Problem[];
  /** Asks what is left to ask now. */
  readonly result: () => SelfTest;
  /** The same, and gives way to other work every few milliseconds. */
  readonly finish: () => Promise<SelfTest>;
}

/**
 * Every question is asked within its article, because two articles may rightly share a wording. Gives way to other
 * work every few milliseconds, so that a bot that reloads goes on answering.
 * @param places where the wordings stand, from the same read as the knowledge
 */
export async function selfTest(knowledge: Knowledge, answerer: Answerer, places: Places): Promise<SelfTest> {
  return (await beginSelfTest(knowledge, answerer, places)).finish();
}

/** The same as far as the wordings, whose faults keep knowledge from coming into force. */
export async function beginSelfTest(
  knowledge: Knowledge,
  answerer: Answerer,
  places: Places,
): Promise<Testing> {
  const trials = knowledge.articles.flatMap((article) => listTrials(article, places));
  const asked = await doInTurns(
    askAll(
      trials.filter(({ kind }) => !isCheck(kind)),
      answerer,
    ),
  );
  // One way through them, however many look: whoever comes second goes on where the first is.
  const checks: Result[] = [];
  const rest = trials.filter(({ kind }) => isCheck(kind));
  const askRest = function* (): InSteps<SelfTest> {
    for (let trial = rest[checks.length]; trial !== undefined; trial = rest[checks.length]) {
      checks.push(ask(trial, answerer));
      yield;
    }
    return toSelfTest([...asked, ...checks]);
  };
  return {
    problems: asked.flatMap(({ problem }) => problem ?? []),
    result: () => doAtOnce(askRest()),
    finish: () => doInTurns(askRest()),
  };
}

function isCheck(kind: Trial['kind']): boolean {
  return kind === 'must' || kind === 'mustNot';
}

function toSelfTest(results: readonly Result[]): SelfTest {
  const problems = results.flatMap(({ problem }) => problem ?? []);
  const ofKind = (kind: Trial['kind']) => tally(results.filter((result) => result.kind === kind));
  return {
    ...tally(results),
    wordings: ofKind('wordings'),
    gaps: ofKind('gaps'),
    must: ofKind('must'),
    mustNot: ofKind('mustNot'),
    problems: problems.filter(({ severity }) => severity === 'error'),
    doubts: problems.filter(({ severity }) => severity === 'warning'),
  };
}

function* askAll(trials: readonly Trial[], answerer: Answerer): InSteps<readonly Result[]> {
  const results: Result[] = [];
  for (const trial of trials) {
    results.push(ask(trial, answerer));
    yield;
  }
  return results;
}

function ask(trial: Trial, answerer: Answerer): Result {
  const { article, question } = trial;
  const failure = trial.judge({ article, question, answer: answerer.answer(question, article.id) });
  return { kind: trial.kind, problem: failure && toProblem(trial, failure) };
}

interface Trial {
  readonly kind: 'wordings' | 'gaps' | 'must' | 'mustNot';
  readonly article: Article;
  readonly question: string;
  readonly place: Place | undefined;
  readonly subject: string;
  /** What is wrong with the answer; undefined when it is as it should be. */
  readonly judge: (asked: Asked) => Failure | undefined;
}

interface Result {
  readonly kind: Trial['kind'];
  readonly problem: Problem | undefined;
}

function tally(results: readonly Result[]): Tally {
  return { asked: results.length, passed: results.filter(({ problem }) => problem === undefined).length };
}

function listTrials(article: Article, places: Places): Trial[] {
  const wording = (question: string) => ({
    article,
    question,
    place: places.findWording(article.id, question),
  });
  const check = (question: string) => ({ article, question, place: places.findCheck(article.id, question) });
  return [
    ...article.entries.flatMap((entry) =>
      entry.wordings.map((text) => ({
        ...wording(text),
        kind: 'wordings' as const,
        subject: `entry "${entry.id}"`,
        judge: (asked: Asked) => judgeWording(asked, entry),
      })),
    ),
    ...article.gaps.flatMap((gap) =>
      gap.wordings.map((text) => ({
        ...wording(text),
        kind: 'gaps' as const,
        subject: `gap "${gap.id}"`,
        judge: (asked: Asked) => judgeGap(asked, gap),
      })),
    ),
    ...article.checks.must.map((must, index) => ({
      ...check(must.question),
      kind: 'must' as const,
      subject: `must ${index + 1}`,
      judge: (asked: Asked) => judgeMust(asked, must),
    })),
    ...article.checks.mustNot.map((text, index) => ({
      ...check(text),
      kind: 'mustNot' as const,
      subject: `must_not ${index + 1}`,
      judge: judgeMustNot,
    })),
  ];
}

/** A promise of `checks.yaml` that is not kept is for a moderator to weigh; a wording that leads astray is a fault. */
function toProblem({ kind, article, place, subject }: Trial, failure: Failure): Problem {
  const where = place ?? { file: article.id };
  return { severity: isCheck(kind) ? 'warning' : 'error', ...where, subject, ...failure };
}
