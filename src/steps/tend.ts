/**
 * What a door with room for tables does to entries and gaps: each act is a step, so who may take it is looked at anew
 * each time. A step's arguments are the version that was looked at and what it is about.
 */

import { type Context, defineStep, type StepInput, type StepOutcome } from '../command.ts';
import { type Article, findStatements } from '../knowledge/knowledge.ts';
import type { ArticleChange } from '../library/article-change.ts';
import type { Edit } from '../library/propose-edit.ts';
import { en } from '../locales/en.ts';
import { toShortAddress } from '../replies/quotes.ts';
import { renderOutcome } from '../replies/render-outcome.ts';
import { type Form, type FormField, type PickOption, renderNotice, type Step } from '../replies/reply.ts';
import { type EditTarget, findTarget, toTargetToken, toToken } from './find-target.ts';
import { readLines } from './finish-edit.ts';

/** What a filled-in form of these steps means for the files; undefined where what it is about is gone, or nothing was filled in. */
export function toEdit(
  { name, args: [, token = ''] }: Step,
  input: StepInput,
  { snapshot: { knowledge } }: Context,
): Edit | ArticleChange | undefined {
  if (name === 'write-entry' || name === 'write-gap') {
    const article = knowledge.articles.find(({ id }) => toToken(id) === token)?.id;
    const wordings = readWordings(input);
    const missing = readOne(input, 'missing');
    if (article === undefined || wordings.length === 0) return undefined;
    if (name === 'write-entry') return { kind: 'entry', article, wordings, cite: readAddresses(input) };
    const near = readOne(input, 'near');
    return missing === ''
      ? undefined
      : { kind: 'gap', article, missing, wordings, ...(near === '' ? {} : { near }) };
  }
  const target = findTarget(token, knowledge);
  if (target === undefined) return undefined;
  const place = { article: target.article.id, section: target.section, id: target.id };
  if (name === 'take-out') return { kind: 'remove', ...place };
  if (name === 'merge') {
    const into = findTarget(readOne(input, 'picked'), knowledge);
    const isFit = into !== undefined && into.article === target.article && into.id !== target.id;
    return isFit ? { kind: 'merge', ...place, into: { section: into.section, id: into.id } } : undefined;
  }
  const wordings = readWordings(input);
  if (name !== 'change' || wordings.length === 0) return undefined;
  return target.section === 'questions'
    ? { kind: 'change', ...place, wordings, cite: readAddresses(input) }
    : {
        kind: 'change',
        ...place,
        wordings,
        missing: readOne(input, 'missing'),
        near: readOne(input, 'near'),
      };
}

export const writeEntry = defineEdit('write-entry');
export const writeGap = defineEdit('write-gap');
export const change = defineEdit('change');
export const takeOut = defineEdit('take-out');
export const merge = defineEdit('merge');

function defineEdit(name: string) {
  return defineStep(name, 'moderators', async (args, input, context): Promise<StepOutcome> => {
    const edit = toEdit({ name, args }, input, context);
    if (edit === undefined) return { kind: 'reply', reply: renderNotice(NOTHING), where: 'instead' };
    const { library, asker } = context;
    const outcome = await library.edit(edit, { who: asker.name, how: 'edit' }, args[0] ?? '');
    const reply = renderOutcome(outcome, library.current().knowledge.version);
    return { kind: 'reply', reply, where: 'instead' };
  });
}

const NOTHING =
  'Nothing was changed: what it was about has been taken out of the files meanwhile, or something that is needed was left empty.';

/** Brings an earlier version back. */
export const rollBack = defineStep('roll-back', 'moderators', async ([version = ''], _input, context) => {
  const { library, asker } = context;
  const outcome = await library.rollBack(version, { who: asker.name, how: 'rollback' });
  const reply = renderOutcome(outcome, library.current().knowledge.version);
  return { kind: 'reply', reply, where: 'instead' };
});

/** Reads the files again. */
export const reload = defineStep('reload', 'moderators', async (_args, _input, { library, asker }) => {
  const outcome = await library.reload({ who: asker.name, how: 'reload' });
  const reply = renderOutcome(outcome, library.current().knowledge.version);
  return { kind: 'reply', reply, where: 'instead' };
});

/** The form for an entry or a gap that is there, filled in. */
export function toChangeForm(target: EditTarget, version: string): Form {
  const step = { name: 'change', args: [version, toTargetToken(target)] };
  const { article, section, id } = target;
  const entry = article.entries.find((one) => one.id === id);
  const gap = article.gaps.find((one) => one.id === id);
  return section === 'questions'
    ? toEntryForm(step, article, { wordings: target.wordings, cites: entry?.cites.map(({ at }) => at) ?? [] })
    : toGapForm(step, article, {
        wordings: target.wordings,
        missing: gap?.missing ?? '',
        near: gap?.near?.at,
      });
}

/** The form for a new one. @param cites what it answers with, where that is known already */
export function toNewForm(kind: 'entry' | 'gap', article: Article, { version, cites }: NewItem): Form {
  const step = { name: `write-${kind}`, args: [version, toToken(article.id)] };
  return kind === 'entry'
    ? toEntryForm(step, article, { wordings: [], cites })
    : toGapForm(step, article, { wordings: [], missing: '', near: cites[0] });
}

interface NewItem {
  readonly version: string;
  readonly cites: readonly string[];
}

function toEntryForm(
  step: Step,
  article: Article,
  { wordings, cites }: { readonly wordings: readonly string[]; readonly cites: readonly string[] },
): Form {
  const [first = '', ...others] = wordings;
  return {
    step,
    title: step.name === 'change' ? 'Change this entry' : 'A new entry',
    fields: [
      { ...TEXT, name: 'question', label: 'The question, as readers see it', value: first, isRequired: true },
      { ...LINES, value: others.join('\n') },
      {
        kind: 'pick',
        name: 'sentences',
        label: 'The sentences that answer it, in the order of the article',
        options: toOptions(article),
        chosen: cites,
        isRequired: true,
        most: 10,
      },
    ],
  };
}

function toGapForm(
  step: Step,
  article: Article,
  gap: { readonly wordings: readonly string[]; readonly missing: string; readonly near: string | undefined },
): Form {
  return {
    step,
    title: step.name === 'change' ? 'Change this gap' : 'A new gap',
    fields: [
      {
        ...TEXT,
        name: 'missing',
        label: 'The article does not say …',
        description: 'Ends this sentence, such as: how many were wounded',
        value: gap.missing,
        isRequired: true,
      },
      {
        ...LINES,
        label: 'Ways to ask it, one on each line',
        value: gap.wordings.join('\n'),
        isRequired: true,
      },
      {
        kind: 'pick',
        name: 'near',
        label: 'The nearest thing it does say, if any',
        description: 'Shown below as related, never as an answer.',
        options: [{ value: '', label: 'Nothing' }, ...toOptions(article)],
        chosen: [gap.near ?? ''],
        isRequired: false,
        most: 1,
      },
    ],
  };
}

const TEXT = { kind: 'text', isLong: false, maxLength: 200 } as const;

const LINES: Extract<FormField, { readonly kind: 'text' }> = {
  kind: 'text',
  name: 'wordings',
  label: 'Other ways to ask it, one on each line',
  description: 'Ten are better than three: short, long, in other words.',
  isLong: true,
  isRequired: false,
  maxLength: 60_000,
};

function toOptions(article: Article): readonly PickOption[] {
  return findStatements(article).map(({ at, text }) => ({
    value: at,
    label: `${toShortAddress(at, en.phrases)}  ${text}`,
  }));
}

function readWordings(input: StepInput): readonly string[] {
  return readLines([[...(input['question'] ?? []), ...(input['wordings'] ?? [])].join('\n')]);
}

function readOne(input: StepInput, name: string): string {
  return (input[name]?.[0] ?? '').replace(/\s+/g, ' ').trim();
}

function readAddresses(input: StepInput): readonly string[] {
  return input['sentences'] ?? [];
}
