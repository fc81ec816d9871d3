import { type Choice, type Context, defineCommand } from '../src/command.ts';
import type { Shown } from '../src/library/outcome.ts';
import { renderChosen } from '../src/replies/render-answer.ts';
import { answerTyped } from '../src/steps/readers.ts';
import { articleOption } from './options.ts';

/** Asks anything. Choosing one of the questions offered while typing sends its id; anything else is a question. */
export const ask = defineCommand({
  name: 'ask',
  description: 'Ask a question; the answer is the sentences that say it',
  example: '/ask how many died?',
  access: 'everyone',
  options: {
    question: {
      type: 'text',
      description: 'What you want to know, in your own words',
      required: true,
      maxLength: 300,
      complete: offerQuestions,
    },
    article: articleOption,
    private: { type: 'switch', description: 'Show the answer to you alone', required: false },
  },
  run: ({ question, article, private: isPrivate }, context) => {
    const { knowledge, answerer } = context.snapshot;
    const chosen = answerer.findSuggestion(question);
    const reply =
      chosen === undefined
        ? answerTyped(question, context, article)
        : renderChosen(chosen, answerer.answerWith(chosen), knowledge, context.locale.phrases);
    return isPrivate === true ? { ...reply, audience: 'asker' } : reply;
  },
});

/** Discord shows at most this many. */
const CHOICES = 25;

function offerQuestions(typed: string, { snapshot: { answerer, knowledge } }: Context): readonly Choice[] {
  return answerer
    .suggest(typed, CHOICES)
    .map(({ id, label }) => ({ name: withTopic(label, id, knowledge), value: id }));
}

/** Discord's limit for a choice's name. */
const NAME_LENGTH = 100;

/** `How many …? · casualties`, of several articles with the title, left out where it does not fit. */
function withTopic(label: string, id: string, knowledge: Shown['knowledge']): string {
  const topic = knowledge.articles
    .flatMap((article) => article.topics.map((one) => ({ article, one })))
    .find(({ article, one }) => one.entries.some((entry) => `${article.id}/${entry.id}` === id));
  const article = knowledge.articles.find((one) => id.startsWith(`${one.id}/`));
  const more = [
    ...(topic === undefined ? [] : [topic.one.command]),
    ...(article === undefined || knowledge.articles.length === 1 ? [] : [article.title]),
  ];
  const name = [label, ...more].join(' · ');
  return name.length <= NAME_LENGTH ? name : label;
}
