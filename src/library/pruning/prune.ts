import { type Answerer, buildAnswerer } from '../../answering/answerer.ts';
import type { Means } from '../../answering/judging/examine.ts';
import { doInTurns } from '../../in-steps.ts';
import type { Gathered } from '../../knowledge/files/read-files.ts';
import type { Article, Knowledge } from '../../knowledge/knowledge.ts';
import { toProblemLine } from '../../knowledge/problem.ts';
import { parseKnowledge } from '../../knowledge/read-knowledge.ts';
import { judgeMust, judgeMustNot } from '../judge-answer.ts';
import { type PrunedFiles, pruneFiles, withoutRedundant } from './prune-files.ts';
import { selectBest } from './select-best.ts';
import { type Selecting, type Selection, selectWordings } from './select-wordings.ts';

export type Pruned =
  | {
      readonly kind: 'selected';
      readonly selections: readonly Selection[];
      /** The checks that hold now and would not any more, as `must 3: The question …`. */
      readonly broken: readonly string[];
      /** What would have to be written; refused where the files cannot be changed without harm. */
      readonly files: PrunedFiles;
    }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/**
 * Finds the wordings of one article that are not needed, and what its files are without them. Writes nothing.
 * @param id the name of the article's folder
 */
export async function prune(gathered: Gathered, id: string, selecting: Selecting): Promise<Pruned> {
  const read = await parseKnowledge(gathered);
  if (read.kind === 'refused')
    return refuse([
      ...read.problems.map(toProblemLine),
      'Mend this first. npm run check:knowledge shows it again.',
    ]);
  const { knowledge } = read;
  const article = knowledge.articles.find((one) => one.id === id);
  if (article === undefined) return refuse([sayAbsent(id, knowledge)]);
  const selections = await doInTurns(
    selecting.most === undefined
      ? selectWordings(knowledge, article, selecting)
      : selectBest(knowledge, article, { ...selecting, most: selecting.most }),
  );
  const pruned = withoutRedundant(knowledge, article, selections);
  const held = await listFailing(knowledge, article, selecting.means);
  const failing = await listFailing(pruned, article, selecting.means);
  return {
    kind: 'selected',
    selections,
    broken: [...failing].flatMap(([check, what]) => (held.has(check) ? [] : [`${check}: ${what}`])),
    files: await pruneFiles(gathered, knowledge, article, selections),
  };
}

function sayAbsent(id: string, { steppedAside = [] }: Knowledge): string {
  return steppedAside.includes(id)
    ? `${id} is a demonstration, and nothing is answered from it beside other articles: copy it into a folder of its own and prune it there.`
    : `There is no article "${id}" in the folder.`;
}

/** The checks of an article that do not hold, by their names, with what is wrong. */
async function listFailing(
  knowledge: Knowledge,
  { id, checks }: Article,
  means: Means,
): Promise<ReadonlyMap<string, string>> {
  const answerer: Answerer = await doInTurns(buildAnswerer(knowledge, means));
  const article = knowledge.articles.find((one) => one.id === id);
  if (article === undefined) return new Map();
  const ask = (question: string) => ({ question, article, answer: answerer.answer(question, id) });
  const failures = [
    ...checks.must.map((must, place) => [`must ${place + 1}`, judgeMust(ask(must.question), must)] as const),
    ...checks.mustNot.map((text, place) => [`must_not ${place + 1}`, judgeMustNot(ask(text))] as const),
  ];
  return new Map(
    failures.flatMap(([name, failure]) => (failure === undefined ? [] : [[name, failure.what] as const])),
  );
}

function refuse(problems: readonly string[]): Pruned {
  return { kind: 'refused', problems };
}
