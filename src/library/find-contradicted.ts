import { buildAnswerer } from '../answering/answerer.ts';
import type { Means } from '../answering/judging/examine.ts';
import { type Target, wordingsOf } from '../answering/wordings/target.ts';
import type { InSteps } from '../in-steps.ts';
import { quoteText } from '../knowledge/checking/unsafe-text.ts';
import type { Article, Knowledge } from '../knowledge/knowledge.ts';
import type { Places, Problem } from '../knowledge/problem.ts';
import { type Asked, sayWhose } from './judge-answer.ts';
import { idOf, isReached, listWritten, withWordings } from './pruning/select-wordings.ts';

/** Asking one that is left out takes some five milliseconds, so this many take ten seconds beside a check. */
const MOST_WORDINGS = 2_000;

/** So many parts take turns at being left out: of an entry with fewer wordings, never more than one is missing. */
const PARTS = 20;

/**
 * Wordings that the others speak against: left out, another entry or gap answers them. A twentieth of an article's
 * wordings is left out at a time, and each is asked of the rest of its own article.
 * @returns for each article at most one warning for its entries and one for its gaps, and one where it is too big
 */
export function* findContradicted(
  { articles, ...others }: Knowledge,
  means: Means,
  places: Places,
): InSteps<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const article of articles) {
    const count = listWritten(article).reduce((sum, target) => sum + wordingsOf(target).length, 0);
    if (count > MOST_WORDINGS) {
      problems.push(sayTooMany(article, count));
      continue;
    }
    const found = yield* askLeftOut({ ...others, articles: [article] }, article, means);
    for (const kind of ['entry', 'gap'] as const)
      problems.push(
        ...tell(
          found.filter(({ target }) => target.kind === kind),
          places,
        ),
      );
  }
  return problems;
}

interface Contradicted {
  readonly target: Target;
  readonly asked: Asked;
}

interface Trial {
  readonly target: Target;
  readonly text: string;
}

function* askLeftOut(knowledge: Knowledge, article: Article, means: Means): InSteps<readonly Contradicted[]> {
  const trials = listTrials(article);
  const parts = Math.min(PARTS, trials.length);
  const found: (Contradicted & { readonly place: number })[] = [];
  for (let part = 0; part < parts; part += 1) {
    const asked = trials.flatMap((trial, place) => (place % parts === part ? [{ ...trial, place }] : []));
    const answerer = yield* buildAnswerer(withoutWordings(knowledge, article, asked), means);
    for (const { target, text: question, place } of asked) {
      const answer = answerer.answer(question, article.id);
      const winner = findWinner({ question, answer, article });
      if (winner !== undefined && !isReached(answer, target))
        found.push({ target, asked: { question, answer, article }, place });
      yield;
    }
  }
  return found.toSorted((one, other) => one.place - other.place);
}

/** An only wording has no others that could speak against it. */
function listTrials(article: Article): readonly Trial[] {
  return listWritten(article).flatMap((target) => {
    const texts = wordingsOf(target);
    return texts.length < 2 ? [] : texts.map((text) => ({ target, text }));
  });
}

function withoutWordings(knowledge: Knowledge, article: Article, trials: readonly Trial[]): Knowledge {
  const gone = new Map<Target, Set<string>>();
  for (const { target, text } of trials) gone.set(target, (gone.get(target) ?? new Set()).add(text));
  const kept = [...gone].map(
    ([target, texts]) => [target, new Set(wordingsOf(target).filter((text) => !texts.has(text)))] as const,
  );
  return withWordings(knowledge, article, new Map(kept));
}

/** What a moderator wrote that answered. */
function findWinner({ answer, article }: Asked): Target | undefined {
  if (answer.kind === 'gap') return { kind: 'gap', article, gap: answer.gap };
  if (answer.kind !== 'answered' || answer.entry === undefined) return undefined;
  return { kind: 'entry', ...answer.entry };
}

function tell(found: readonly Contradicted[], places: Places): readonly Problem[] {
  const [first, ...others] = found;
  const winner = first && findWinner(first.asked);
  if (first === undefined || winner === undefined) return [];
  const { asked, target } = first;
  const more = others.length === 0 ? '' : ` (and ${others.length} more like it)`;
  const whose = sayWhose(asked, { wordings: wordingsOf(winner) });
  return [
    {
      severity: 'warning',
      ...(places.findWording(asked.article.id, asked.question) ?? { file: asked.article.id }),
      subject: `${target.kind} "${idOf(target)}"`,
      what: `The others speak against the wording ${quoteText(asked.question)}: left out, it is answered by ${winner.kind} "${idOf(winner)}"${whose.replace(/,$/, '')}${more}.`,
      fix: `Move one of the two to where it fits better, or add wordings like it to ${target.kind} "${idOf(target)}".`,
    },
  ];
}

function sayTooMany({ id }: Article, count: number): Problem {
  return {
    severity: 'warning',
    file: id,
    what: `Whether the others speak against a wording was not looked at: there are ${count} wordings, and a check has time for ${MOST_WORDINGS}.`,
    fix: `npm run prune -- knowledge/${id} finds those that are not needed.`,
  };
}
