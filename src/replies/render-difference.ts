import type { Part, Reply, ReplyFile } from './reply.ts';

/** What differs, by name, with what each part said before and says now; the values of `compareKnowledge` fit it. */
export interface Difference {
  readonly texts: ReadonlyMap<
    string,
    { readonly before: string | undefined; readonly now: string | undefined }
  >;
}

/** More than this is read better in a file. */
const MOST_SHOWN = 12;

/** @param before the earlier version's name @param inForce the later one's */
export function renderDifference({ texts }: Difference, before: string, inForce: string): Reply {
  const lines = [...texts].map(([name, change]) => [`${sayWhat(change)}: ${name}`, ...sayTexts(change)]);
  const title: Part = { kind: 'title', text: `From ${before} to ${inForce}, which is in force` };
  if (lines.length === 0)
    return toReply([title, { kind: 'words', text: 'They answer the same; only layout or comments differ.' }]);
  const shown: Part = { kind: 'list', items: lines.slice(0, MOST_SHOWN).map((parts) => parts.join(' — ')) };
  if (lines.length <= MOST_SHOWN && lines.flat().every((text) => text.length < 700))
    return toReply([title, shown]);
  const all = lines.map((parts) => `${parts.join('\n  ')}\n`).join('\n');
  const names: Part = { kind: 'list', items: lines.slice(0, MOST_SHOWN).map(([what = '']) => what) };
  const more: Part = {
    kind: 'words',
    text: `All ${lines.length} differences are in the file difference.txt.`,
  };
  return toReply([title, names, more], [{ name: 'difference.txt', content: all }]);
}

interface Change {
  readonly before: string | undefined;
  readonly now: string | undefined;
}

function sayWhat({ before, now }: Change): string {
  if (before === undefined) return 'added';
  return now === undefined ? 'removed' : 'changed';
}

function sayTexts({ before, now }: Change): readonly string[] {
  return [
    ...(before === undefined ? [] : [`before: ${before}`]),
    ...(now === undefined ? [] : [`now: ${now}`]),
  ];
}

function toReply(parts: readonly Part[], files: readonly ReplyFile[] = []): Reply {
  return { audience: 'asker', parts, files, actions: [] };
}
