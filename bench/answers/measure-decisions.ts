import { createAnswerer } from '../../src/answering/answerer.ts';
import type { Means } from '../../src/answering/judging/examine.ts';
import { type SquadArticle, toArticle } from '../squad/squad.ts';
import { type Graded, grade } from './held-out/grade.ts';
import type { Decisions } from './results.ts';

type Grade = 'answeredRight' | 'answeredWrong' | 'offeredRight' | 'offeredWrong' | 'refused';

export function measureDecisions(
  articles: readonly SquadArticle[],
  means: Means,
  onQuestion: () => void,
): readonly Decisions[] {
  const grades: Record<Decisions['asked'], Grade[]> = {
    'on the article': [],
    'off-topic': [],
    unanswerable: [],
  };
  for (const [place, { paragraphs, questions }] of articles.entries()) {
    const article = toArticle('measured', paragraphs);
    const { answer } = createAnswerer({ version: '0000000', articles: [article], synonyms: [] }, means);
    const ask = (text: string, gold: number | undefined): Grade => {
      onQuestion();
      return toGrade(grade(answer(text), [article.sentences[gold ?? -1]?.at ?? '']));
    };
    for (const { text, gold } of questions) {
      grades[gold === undefined ? 'unanswerable' : 'on the article'].push(ask(text, gold));
    }
    for (const { text } of articles[(place + 1) % articles.length]?.questions ?? []) {
      grades['off-topic'].push(ask(text, undefined));
    }
  }
  return (['on the article', 'off-topic', 'unanswerable'] as const)
    .filter((asked) => grades[asked].length > 0)
    .map((asked) => summarise(asked, grades[asked]));
}

function toGrade({ form, isFirst, isShown }: Graded): Grade {
  if (form === 'plainly') return isFirst ? 'answeredRight' : 'answeredWrong';
  if (form === 'closest') return isShown ? 'offeredRight' : 'offeredWrong';
  return 'refused';
}

function summarise(asked: Decisions['asked'], grades: readonly Grade[]): Decisions {
  const share = (wanted: Grade): number => grades.filter((one) => one === wanted).length / grades.length;
  return {
    asked,
    questions: grades.length,
    answeredRight: share('answeredRight'),
    answeredWrong: share('answeredWrong'),
    offeredRight: share('offeredRight'),
    offeredWrong: share('offeredWrong'),
    refused: share('refused'),
  };
}
