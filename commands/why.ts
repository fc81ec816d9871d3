import { defineCommand } from '../src/command.ts';
import { renderWhy } from '../src/replies/render-why.ts';
import { renderNotice } from '../src/replies/reply.ts';
import { articleOption } from './options.ts';

/** Says how a question was understood, so that a moderator sees what to write down; never shown to others. */
export const why = defineCommand({
  name: 'why',
  description: 'For moderators: why a question is answered as it is',
  example: '/why how many died?',
  access: 'moderators',
  options: {
    question: {
      type: 'text',
      description: 'The question as it was asked',
      required: true,
      maxLength: 300,
    },
    article: articleOption,
  },
  run: ({ question, article }, { snapshot: { knowledge, answerer } }) =>
    answerer.findCourtesy(question, article) === undefined
      ? renderWhy(question, answerer.answer(question, article), knowledge.version)
      : renderNotice(COURTESY),
});

const COURTESY =
  'It asks nothing about what the article says, so it is met with a friendly word and questions to try. What counts as such stands in language/en/greetings.txt; a question written down for an entry is answered all the same.';
