import type { Answer } from '../src/answering/answer.ts';
import type { MessageCommand } from '../src/command.ts';
import type { CitedSentence } from '../src/knowledge/knowledge.ts';
import { renderRelatedTo } from '../src/replies/render-related-to.ts';

/** Finds the sentences closest to what somebody wrote. It shows what the article says and leaves judging to the reader. */
export const checkMessage: MessageCommand = {
  name: 'Check against the articles',
  run: (text, { snapshot: { answerer, knowledge }, locale }) => {
    const cites = splitStatements(text).flatMap((statement) => findClosest(answerer.answer(statement)));
    const sentences = new Map(cites.map((cite) => [cite.sentence, cite]));
    return renderRelatedTo([...sentences.values()].slice(0, SHOWN), knowledge.version, locale.phrases);
  },
};

/** What fits a reply that is read at a glance. */
const SHOWN = 5;

/** Each statement costs one search, and Discord waits three seconds. */
const STATEMENTS = 5;

/**
 * Of the whole message, in characters, as much as of one question: a message holds up to 4,000, and each of them may
 * become eighteen when its compatibility characters are resolved.
 */
const LONGEST = 1_000;

/** Sentences and lines of at least three words; a shorter message as it is. */
function splitStatements(message: string): readonly string[] {
  const text = message.normalize('NFKC').slice(0, LONGEST);
  const pieces = text.split(/(?<=[.!?])\s+|\n/);
  const statements = pieces.filter((piece) => piece.trim().split(/\s+/).length >= 3);
  return statements.length === 0 ? [text] : statements.slice(0, STATEMENTS);
}

function findClosest(answer: Answer): readonly CitedSentence[] {
  switch (answer.kind) {
    case 'answered':
      return answer.cites;
    case 'closest':
      return answer.places;
    case 'unsure':
      return answer.suggestions.flatMap(({ cites }) => cites);
    case 'gap':
    case 'unknown':
      return answer.near === undefined ? [] : [answer.near];
  }
}
