import * as v from 'valibot';
import { explainIssue } from '../shapes/explain-issue.ts';
import type { Finding } from '../yaml/finding.ts';
import type { Written } from '../yaml/written.ts';
import { findBadKeys } from './find-bad-keys.ts';

/** A file's content if it has the shape, and everything about its shape that is wrong. */
export interface Shaped<T> {
  readonly content?: T;
  readonly findings: readonly Finding[];
}

/** Holds what a file says against the shape it must have. */
export function checkShape<T>(shape: v.GenericSchema<unknown, T>, written: Written): Shaped<T> {
  const result = v.safeParse(shape, written.value);
  const issues = result.issues ?? [];
  const findings = [
    ...findBadKeys(shape, written),
    ...issues.flatMap((issue) => explainIssue(issue, written) ?? []),
  ];
  return result.success && findings.length === 0 ? { content: result.output, findings } : { findings };
}
