import { defineStep, type StepOutcome } from '../command.ts';
import { type Reply, renderNotice, toButton } from '../replies/reply.ts';
import {
  type EditTarget,
  findTarget,
  listEditTargets,
  searchTargets,
  toPickOption,
  toTargetToken,
} from './find-target.ts';
import { finishEdit, GONE_GROUP, readLines } from './finish-edit.ts';
import { findGroup } from './missed.ts';

/** Offers what the question may be another wording of. */
export const wording = defineStep('wording', 'moderators', async ([key = ''], _input, context) => {
  const question = (await findGroup(key, context))?.questions[0]?.question;
  if (question === undefined) return toReply(GONE_GROUP);
  const { snapshot } = context;
  const near = snapshot.answerer.findNear(question, MOST_NEAR).map(({ article, ...target }) => {
    const id = target.kind === 'entry' ? target.entry.id : target.gap.id;
    return toTargetToken({ article, id });
  });
  const all = listEditTargets(snapshot.knowledge);
  if (all.length === 0) return toReply(offer(key, NOTHING_TO_ADD_TO, []));
  const first = near.flatMap((token) => all.find((target) => toTargetToken(target) === token) ?? []);
  return toReply(offer(key, `Another wording of what? Nearest to “${question}”:`, first));
});

/** Asks for words to look for, when it is none of those. */
export const find = defineStep('find', 'moderators', ([key = '']) => ({
  kind: 'form',
  form: {
    step: { name: 'found', args: [key] },
    title: 'Find an entry or a gap',
    fields: [
      {
        kind: 'text',
        name: 'words',
        label: 'Words in its question or wordings',
        isLong: false,
        isRequired: true,
        maxLength: 100,
      },
    ],
  },
}));

export const found = defineStep('found', 'moderators', ([key = ''], { words }, { snapshot }) => {
  const typed = words?.[0] ?? '';
  const targets = searchTargets(typed, snapshot.knowledge);
  const text =
    targets.length === 0
      ? `No entry and no gap has “${typed}”.`
      : `With “${typed}”${targets.length > MOST_PICKED ? `, the first ${MOST_PICKED} of ${targets.length}` : ''}:`;
  return toReply(offer(key, text, targets.slice(0, MOST_PICKED)));
});

/** Shows the words that would be added, to be put right first: they become part of the files. */
export const to = defineStep('to', 'moderators', async ([key = ''], { picked }, context) => {
  const { knowledge } = context.snapshot;
  const [token = ''] = picked ?? [];
  const target = findTarget(token, knowledge);
  const group = await findGroup(key, context);
  if (target === undefined || group === undefined) return toReply(GONE_GROUP);
  return {
    kind: 'form',
    form: {
      step: { name: 'add', args: [key, knowledge.version, token] },
      title: `Add to “${target.label}”`,
      fields: [
        {
          kind: 'text',
          name: 'wordings',
          label: 'Wordings, one on each line',
          description: 'Mend spelling if you like, and take out what tells of a person.',
          value: group.questions.map(({ question }) => question).join('\n'),
          isLong: true,
          isRequired: true,
          maxLength: 4_000,
        },
      ],
    },
  };
});

export const add = defineStep(
  'add',
  'moderators',
  async ([key = '', seen = '', token = ''], input, context) => {
    const target = findTarget(token, context.snapshot.knowledge);
    const wordings = readLines(input['wordings']);
    if (target === undefined || wordings.length === 0) return toReply(GONE_GROUP);
    const { article, section, id } = target;
    const edit = { kind: 'wordings', article: article.id, section, id, wordings } as const;
    return finishEdit({ edit, key, seen, typed: wordings }, context);
  },
);

const NOTHING_TO_ADD_TO =
  'Nobody has written an entry or a gap yet, so there is nothing to add a wording to. Go back and choose “New entry”.';

/** What comes further down is rarely meant. */
const MOST_NEAR = 8;
/** Discord's limit for a list. */
const MOST_PICKED = 25;

function offer(key: string, text: string, targets: readonly EditTarget[]): Reply {
  const picks =
    targets.length === 0
      ? []
      : [
          {
            step: { name: 'to', args: [key] },
            placeholder: 'Choose an entry or a gap',
            options: targets.map(toPickOption),
          },
        ];
  return {
    audience: 'asker',
    parts: [{ kind: 'words', text }],
    picks,
    actions: [
      ...(text === NOTHING_TO_ADD_TO ? [] : [toButton('Find another', { name: 'find', args: [key] })]),
      toButton('Back', { name: 'missed', args: ['0'] }),
    ],
  };
}

function toReply(reply: Reply | string): StepOutcome {
  return { kind: 'reply', reply: typeof reply === 'string' ? renderNotice(reply) : reply, where: 'instead' };
}
