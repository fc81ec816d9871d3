import { type CutWordings, cutFromQuestions, cutFromWordings } from '../../knowledge/editing/cut-wordings.ts';
import { toComparable } from '../../knowledge/editing/to-comparable.ts';
import { fileNames } from '../../knowledge/files/find-files.ts';
import { overlay } from '../../knowledge/files/overlay.ts';
import type { FileBytes, Gathered } from '../../knowledge/files/read-files.ts';
import type { Article, Knowledge } from '../../knowledge/knowledge.ts';
import { type Problem, toProblemLine } from '../../knowledge/problem.ts';
import { parseKnowledge } from '../../knowledge/read-knowledge.ts';
import { idOf, type Selection, withWordings } from './select-wordings.ts';

export type PrunedFiles =
  | {
      readonly kind: 'pruned';
      /** All files of the folder as they are to be. */
      readonly files: readonly FileBytes[];
      /** The names of those that are changed or gone. */
      readonly changed: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/**
 * The files without the redundant wordings, read back: they must say what the old ones say without these, and nothing
 * else. Writes nothing.
 * @param gathered what the selection was made from
 */
export async function pruneFiles(
  gathered: Gathered,
  knowledge: Knowledge,
  article: Article,
  selections: readonly Selection[],
): Promise<PrunedFiles> {
  const cuts: CutWordings = new Map(
    selections.map(({ target, redundant }) => [idOf(target), new Set(redundant.map((text) => text.trim()))]),
  );
  const next: FileBytes[] = [];
  const emptied: string[] = [];
  for (const [file, cut] of [
    [fileNames.questions, cutFromQuestions],
    [fileNames.wordings, cutFromWordings],
  ] as const) {
    const name = `${article.id}/${file}`;
    const found = gathered.files.find((one) => one.name === name);
    if (found === undefined) continue;
    const text = cut(found.bytes.toString('utf8'), cuts);
    if (text === undefined) return refuse(`${name} is written in a way that this program cannot change.`);
    if (text === '') emptied.push(name);
    else if (text !== found.bytes.toString('utf8')) next.push({ name, bytes: Buffer.from(text) });
  }
  const after = overlay(without(gathered, emptied), next);
  const problems = await compare(after, withoutRedundant(knowledge, article, selections));
  return problems.length > 0
    ? { kind: 'refused', problems }
    : { kind: 'pruned', files: after.files, changed: [...next.map(({ name }) => name), ...emptied] };
}

/** The knowledge as it is to be. */
export function withoutRedundant(
  knowledge: Knowledge,
  article: Article,
  selections: readonly Selection[],
): Knowledge {
  return withWordings(
    knowledge,
    article,
    new Map(selections.map(({ target, needed }) => [target, new Set(needed)])),
  );
}

async function compare(after: Gathered, wanted: Knowledge): Promise<readonly string[]> {
  const read = await parseKnowledge(after);
  if (read.kind === 'refused') return [...read.problems.map(toLine), DIFFERS];
  return toComparable(read.knowledge) === toComparable(wanted) ? [] : [DIFFERS];
}

const DIFFERS = 'The files would not say the same but for the wordings that are taken out.';

function toLine(problem: Problem): string {
  return toProblemLine(problem);
}

function refuse(problem: string): PrunedFiles {
  return { kind: 'refused', problems: [problem] };
}

/** As if these files had never been in the folder. */
function without(gathered: Gathered, names: readonly string[]): Gathered {
  return {
    ...gathered,
    files: gathered.files.filter(({ name }) => !names.includes(name)),
    folders: gathered.folders.map(({ prefix, names: present }) => ({
      prefix,
      names: present.filter((file) => !names.includes(`${prefix}${file}`)),
    })),
  };
}
