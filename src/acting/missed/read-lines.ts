import { toPlainWording } from '../../knowledge/checking/check-wordings.ts';

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
