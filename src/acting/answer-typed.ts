import type { Snapshot } from '../library.ts';
import { renderAnswer } from '../replies/render-answer.ts';
import type { Part, Reply } from '../replies/reply.ts';

/** The reply to a question that everyone can read where it was asked: in a channel, or in a direct message. */
export function answerTyped(question: string, { answerer, knowledge }: Snapshot): Reply {
  return { ...renderAnswer(answerer.answer(question), knowledge), asked: question };
}

/** The reply to a question that nobody but its writer has seen, such as one typed into a form; it is read back first. */
export function answerUnseen(question: string, snapshot: Snapshot): Reply {
  const reply = answerTyped(question, snapshot);
  const asked: Part = { kind: 'words', text: `Asked: ${question.slice(0, READ_BACK)}` };
  return { ...reply, parts: [asked, ...reply.parts] };
}

/** In UTF-16 units: what the form lets through. Longer text comes from someone who goes round it. */
const READ_BACK = 300;
