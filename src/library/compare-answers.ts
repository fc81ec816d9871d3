import type { Answer } from '../answering/answer.ts';
import { doInTurns, type InSteps } from '../in-steps.ts';
import type { Snapshot } from './outcome.ts';

/** A question with what it gets from two versions of the knowledge. */
export interface ComparedAnswer {
  readonly question: string;
  readonly before: Answer;
  readonly now: Answer;
  readonly isSame: boolean;
}

/** Asks both; those that get something else now come first, otherwise in the order they were given. */
export async function compareAnswers(
  questions: readonly string[],
  before: Snapshot,
  now: Snapshot,
): Promise<readonly ComparedAnswer[]> {
  const compared = await doInTurns(compareEach(questions, before, now));
  return [...compared.filter(({ isSame }) => !isSame), ...compared.filter(({ isSame }) => isSame)];
}

function* compareEach(
  questions: readonly string[],
  before: Snapshot,
  now: Snapshot,
): InSteps<readonly ComparedAnswer[]> {
  const compared: ComparedAnswer[] = [];
  for (const question of questions) {
    const answers = { before: before.answerer.answer(question), now: now.answerer.answer(question) };
    compared.push({ question, ...answers, isSame: describe(answers.before) === describe(answers.now) });
    yield;
  }
  return compared;
}

/** What a reader would see of it: why it was answered so is another matter. */
function describe(answer: Answer): string {
  switch (answer.kind) {
    case 'answered':
      return say(
        answer.kind,
        answer.cites.map(({ article, sentence }) => article.id + sentence.at + sentence.text),
      );
    case 'closest':
      return say(
        answer.kind,
        answer.places.map(({ article, sentence }) => article.id + sentence.at + sentence.text),
      );
    case 'gap':
      return say(answer.kind, [answer.gap.missing, answer.near?.sentence.text ?? '']);
    case 'unsure':
      return say(
        answer.kind,
        answer.suggestions.map(({ label }) => label),
      );
    case 'unknown':
      return answer.kind;
  }
}

function say(kind: Answer['kind'], parts: readonly string[]): string {
  return JSON.stringify([kind, ...parts]);
}
