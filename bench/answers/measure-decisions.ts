import type { Answer } from '../../src/answering/answer.ts';
import { createAnswerer } from '../../src/answering/answerer.ts';
import type { Means } from '../../src/answering/sentences/search.ts';
import { type SquadArticle, toArticle } from '../squad/squad.ts';
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
      return grade(answer(text), gold === undefined ? undefined : article.sentences[gold]?.at);
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

function grade(answer: Answer, gold: string | undefined): Grade {
  switch (answer.kind) {
    case 'answered':
      return answer.cites[0]?.sentence.at === gold ? 'answeredRight' : 'answeredWrong';
    case 'closest':
      return answer.places.some(({ sentence }) => sentence.at === gold) ? 'offeredRight' : 'offeredWrong';
    case 'unsure':
      return answer.suggestions.some(({ cites }) => cites[0]?.sentence.at === gold)
        ? 'offeredRight'
        : 'offeredWrong';
    case 'gap':
    case 'unknown':
      return 'refused';
  }
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
