import type { Answer } from '../../src/answering/answer.ts';
import { createAnswerer } from '../../src/answering/answerer.ts';
import type { Means } from '../../src/answering/judging/examine.ts';
import type { Knowledge, Sentence } from '../../src/knowledge/knowledge.ts';
import type { CheckResult } from './results.ts';

export function measureChecks(knowledge: Knowledge, means: Means): readonly CheckResult[] {
  const { answer } = createAnswerer(knowledge, means);
  return knowledge.articles.map(({ id, checks }) => {
    const must = checks.must.map(({ question, anyOf }) => gradeMust(answer(question, id), anyOf));
    const mustNot = checks.mustNot.map((question) => gradeMustNot(answer(question, id)));
    return {
      article: id,
      must: { right: 0, offered: 0, wrong: 0, refused: 0, ...count(must) },
      mustNot: { withheld: 0, offered: 0, answered: 0, ...count(mustNot) },
    };
  });
}

function gradeMust(answer: Answer, anyOf: readonly Sentence[]): 'right' | 'offered' | 'wrong' | 'refused' {
  const isRight = (sentence: Sentence | undefined): boolean => anyOf.some(({ at }) => at === sentence?.at);
  switch (answer.kind) {
    case 'answered':
      return isRight(answer.cites[0]?.sentence) ? 'right' : 'wrong';
    case 'closest':
      return answer.places.some(({ sentence }) => isRight(sentence)) ? 'offered' : 'refused';
    case 'unsure':
      return answer.suggestions.some(({ cites }) => isRight(cites[0]?.sentence)) ? 'offered' : 'refused';
    case 'gap':
      return 'wrong';
    case 'unknown':
      return 'refused';
  }
}

function gradeMustNot({ kind }: Answer): 'withheld' | 'offered' | 'answered' {
  if (kind === 'answered') return 'answered';
  return kind === 'unsure' || kind === 'closest' ? 'offered' : 'withheld';
}

function count<T extends string>(grades: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const grade of grades) counts[grade] = (counts[grade] ?? 0) + 1;
  return counts;
}
