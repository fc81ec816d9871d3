import { defineStep, type StepOutcome } from '../command.ts';
import { type Form, type FormField, renderNotice } from '../replies/reply.ts';
import { offerSentences, pickArticle, toToken } from './find-target.ts';
import { finishEdit, GONE_GROUP, readLines } from './finish-edit.ts';
import { findGroup } from './missed.ts';

/** Opens the form for a gap: what people ask and the article does not say. */
export const gap = defineStep('gap', 'moderators', async ([key = ''], { picked }, context) => {
  const group = await findGroup(key, context);
  if (group === undefined) return GONE;
  const { knowledge } = context.snapshot;
  const article = pickArticle(picked, knowledge, { name: 'gap', args: [key] });
  if (article.kind === 'reply') return article;
  const questions = group.questions.map(({ question }) => question);
  const form: Form = {
    step: { name: 'save-gap', args: [key, knowledge.version, toToken(article.article.id)] },
    title: 'The article does not say',
    fields: [
      MISSING,
      { ...WORDINGS, value: questions.join('\n') },
      { ...NEAR, options: offerSentences(questions[0] ?? '', article.article, context.snapshot) },
    ],
  };
  return { kind: 'form', form };
});

export const saveGap = defineStep(
  'save-gap',
  'moderators',
  async ([key = '', seen = '', token = ''], input, context) => {
    const article = context.snapshot.knowledge.articles.find(({ id }) => toToken(id) === token);
    if (article === undefined) return GONE;
    const missing = tidy(input['missing']?.[0] ?? '');
    const wordings = readLines(input['wordings']);
    const [near] = input['near'] ?? [];
    const edit = {
      kind: 'gap',
      article: article.id,
      missing,
      wordings,
      ...(near === undefined ? {} : { near }),
    } as const;
    return finishEdit({ edit, key, seen, typed: [missing, ...wordings] }, context);
  },
);

const GONE: StepOutcome = { kind: 'reply', reply: renderNotice(GONE_GROUP), where: 'instead' };

const MISSING: FormField = {
  kind: 'text',
  name: 'missing',
  label: 'The article does not say …',
  description: 'Ends this sentence, such as: how many were wounded',
  isLong: false,
  isRequired: true,
  maxLength: 200,
};

const WORDINGS = {
  kind: 'text',
  name: 'wordings',
  label: 'Ways to ask it, one on each line',
  description: 'Mend spelling if you like, and take out what tells of a person.',
  isLong: true,
  isRequired: true,
  maxLength: 4_000,
} as const;

const NEAR = {
  kind: 'pick',
  name: 'near',
  label: 'The nearest thing it does say, if any',
  description: 'Shown below as related, never as an answer.',
  isRequired: false,
  most: 1,
} as const;

/** People repeat the beginning of the sentence, and end it with a full stop. */
function tidy(missing: string): string {
  return missing
    .trim()
    .replace(/^the article does not say\s+/i, '')
    .replace(/(?<![.\s])[.\s]+$/, '');
}
