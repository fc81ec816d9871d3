import { type Context, defineStep, type StepOutcome } from '../command.ts';
import type { Article } from '../knowledge/knowledge.ts';
import type { MissedGroup } from '../missed/group-missed.ts';
import { type Form, renderNotice, type Step } from '../replies/reply.ts';
import { offerSentences, pickArticle, toToken } from './find-target.ts';
import { finishEdit, GONE_GROUP, readLines } from './finish-edit.ts';
import { findGroup } from './missed.ts';

/** Opens the form for an entry; with several articles it asks first which of them answers. */
export const entry = defineStep('entry', 'moderators', async ([key = ''], { picked }, context) => {
  const group = await findGroup(key, context);
  if (group === undefined) return GONE;
  const article = pickArticle(picked, context.snapshot.knowledge, { name: 'entry', args: [key] });
  if (article.kind === 'reply') return article;
  const { version } = context.snapshot.knowledge;
  const step = { name: 'save-entry', args: [key, version, toToken(article.article.id)] };
  return { kind: 'form', form: createForm(step, group, article.article, context) };
});

export const saveEntry = defineStep(
  'save-entry',
  'moderators',
  async ([key = '', seen = '', token = ''], input, context) => {
    const article = context.snapshot.knowledge.articles.find(({ id }) => toToken(id) === token);
    if (article === undefined) return GONE;
    const wordings = readLines([[...(input['question'] ?? []), ...(input['wordings'] ?? [])].join('\n')]);
    const cite = sortAddresses([...(input['sentences'] ?? []), ...readAddresses(input['others'])]);
    const typed = [...wordings, `answered by: ${cite.join(', ')}`];
    return finishEdit(
      { edit: { kind: 'entry', article: article.id, wordings, cite }, key, seen, typed },
      context,
    );
  },
);

const GONE: StepOutcome = { kind: 'reply', reply: renderNotice(GONE_GROUP), where: 'instead' };

function createForm(step: Step, group: MissedGroup, article: Article, context: Context): Form {
  const [first = '', ...others] = group.questions.map(({ question }) => question);
  const sentences = offerSentences(first, article, context.snapshot);
  return {
    step,
    title: 'New entry',
    fields: [
      {
        kind: 'text',
        name: 'question',
        label: 'The question, as readers will see it',
        value: first,
        isLong: false,
        isRequired: true,
        maxLength: 100,
      },
      {
        kind: 'text',
        name: 'wordings',
        label: 'Other ways to ask it, one on each line',
        description: 'Ten are better than three: short, long, in other words.',
        ...(others.length === 0 && first.length <= 100 ? {} : { value: [first, ...others].join('\n') }),
        isLong: true,
        isRequired: false,
        maxLength: 4_000,
      },
      {
        kind: 'pick',
        name: 'sentences',
        label: 'The sentences that answer it',
        description: 'Readers see these, in the order of the article.',
        options: sentences,
        isRequired: article.sentences.length <= sentences.length,
        most: 10,
      },
      ...(article.sentences.length <= sentences.length ? [] : [OTHER_SENTENCES]),
    ],
  };
}

const OTHER_SENTENCES = {
  kind: 'text',
  name: 'others',
  label: 'Or by address',
  description: 'p7s2 is paragraph 7, sentence 2; /read shows a paragraph.',
  isLong: false,
  isRequired: false,
  maxLength: 200,
} as const;

function readAddresses(field: readonly string[] | undefined): readonly string[] {
  return (field?.[0] ?? '').split(/[\s,;]+/).filter((address) => address !== '');
}

/** In the order of the text; what is no address stays, for the check to say so. */
function sortAddresses(addresses: readonly string[]): readonly string[] {
  const toNumbers = (address: string) =>
    /^p(\d+)s(\d+)$/.exec(address)?.slice(1).map(Number) ?? [Infinity, 0];
  return [...new Set(addresses)].sort((one, other) => {
    const [[paragraph = 0, number = 0], [otherParagraph = 0, otherNumber = 0]] = [
      toNumbers(one),
      toNumbers(other),
    ];
    return paragraph - otherParagraph || number - otherNumber;
  });
}
