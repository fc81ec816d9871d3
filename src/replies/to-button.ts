import type { ReaderAction, Step } from './reply.ts';

/** A button that leads to a step. */
export function toButton(
  label: string,
  step: Step,
  tone: 'plain' | 'main' | 'danger' = 'plain',
): ReaderAction {
  return { kind: 'step', step, label, tone };
}
