import type { Context, StepOutcome } from '../command.ts';
import { toPlainWording } from '../knowledge/checking/check-wordings.ts';
import type { Edit } from '../library/propose-edit.ts';
import { renderOutcome } from '../replies/render-outcome.ts';
import { type Part, type Reply, toButton } from '../replies/reply.ts';
import { findGroup } from './missed.ts';

export interface MissedEdit {
  readonly edit: Edit;
  /** The missed question it takes care of. */
  readonly key: string;
  /** The version its author was looking at. */
  readonly seen: string;
  /** What was filled in, to be read back when it cannot be used: a form that was sent cannot be opened again. */
  readonly typed: readonly string[];
}

/** Makes the change, and when it is in force, takes the question off the list. */
export async function finishEdit(
  { edit, key, seen, typed }: MissedEdit,
  context: Context,
): Promise<StepOutcome> {
  const { library, missed, asker } = context;
  const group = await findGroup(key, context);
  const outcome = await library.edit(edit, { who: asker.name, how: 'edit' }, seen);
  const reply = renderOutcome(outcome, library.current().knowledge.version);
  const isDone = outcome.kind === 'loaded' || outcome.kind === 'unchanged';
  if (isDone && group !== undefined)
    await missed.forget(
      asker.server ?? '',
      group.questions.map((one) => one.key),
    );
  const more = toButton('Missed questions', { name: 'missed', args: ['0'] });
  const readBack = outcome.kind === 'refused' ? renderTyped(typed) : [];
  return { kind: 'reply', reply: withMore(reply, readBack, more), where: 'instead' };
}

function withMore(reply: Reply, parts: readonly Part[], more: Reply['actions'][number]): Reply {
  return { ...reply, parts: [...reply.parts, ...parts], actions: [...reply.actions, more] };
}

function renderTyped(typed: readonly string[]): readonly Part[] {
  return [
    { kind: 'words', text: 'You had filled in, to copy from:' },
    { kind: 'list', items: typed },
  ];
}

/** What a person filled in as one text a line: without empty lines, none twice. */
export function readLines(field: readonly string[] | undefined): readonly string[] {
  const lines = (field?.[0] ?? '').split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  return [
    ...new Map(lines.filter((line) => line !== '').map((line) => [toPlainWording(line), line])).values(),
  ];
}

/** When a step finds that what it was about has been taken care of. */
export const GONE_GROUP =
  'That missed question is not on the list any more, or what you chose has been taken out of the files. /knowledge missed shows what is left.';
