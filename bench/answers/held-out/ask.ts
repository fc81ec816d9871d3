import { createAnswerer } from '../../../src/answering/answerer.ts';
import type { Means } from '../../../src/answering/judging/examine.ts';
import type { Article } from '../../../src/knowledge/knowledge.ts';
import type { OwnQuestion } from '../../learn/judge/sources.ts';
import { toPlain } from '../../learn/judge/tended-worlds.ts';
import type { CaseKind } from '../../learn/judge/worlds.ts';
import { type Graded, grade } from './grade.ts';

export type Synonyms = readonly (readonly string[])[];

/** What became of the questions of each kind. */
export type ByKind = Readonly<Record<CaseKind, readonly Graded[]>>;

/** Opens the article as the only one. */
export function open(article: Article, synonyms: Synonyms, means: Means) {
  const { answer } = createAnswerer({ version: '0000000', articles: [article], synonyms }, means);
  return (question: string, gold: readonly string[]): Graded => grade(answer(question), gold);
}

export function askOwn(
  article: Article,
  questions: readonly OwnQuestion[],
  synonyms: Synonyms,
  means: Means,
): ByKind {
  const ask = open(article, synonyms, means);
  const graded = questions.map(({ question, kind, gold }) => ({ kind, one: ask(question, gold) }));
  const of = (wanted: CaseKind): readonly Graded[] =>
    graded.filter(({ kind }) => kind === wanted).map(({ one }) => one);
  return {
    answerable: of('answerable'),
    unanswerable: of('unanswerable'),
    false_premise: of('false_premise'),
    offtopic: of('offtopic'),
  };
}

/** What several articles' questions came to, together. */
export function pool(all: readonly ByKind[]): ByKind {
  const of = (kind: CaseKind): readonly Graded[] => all.flatMap((one) => one[kind]);
  return {
    answerable: of('answerable'),
    unanswerable: of('unanswerable'),
    false_premise: of('false_premise'),
    offtopic: of('offtopic'),
  };
}

/** The questions that no entry and no gap of the article has word for word: those would be answered by looking them up. */
export function dropWritten(article: Article, questions: readonly OwnQuestion[]): readonly OwnQuestion[] {
  const written = new Set(
    [...article.entries, ...article.gaps].flatMap(({ wordings }) => wordings.map(toPlain)),
  );
  return questions.filter(({ question }) => !written.has(toPlain(question)));
}
