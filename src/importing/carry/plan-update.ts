import {
  carryInChecks,
  carryInQuestions,
  dropWordings,
  type Moves,
} from '../../knowledge/editing/carry-cites.ts';
import { fileNames } from '../../knowledge/files/find-files.ts';
import type { Article, Sentence } from '../../knowledge/knowledge.ts';
import { type Carried, type Carrying, carrySentences, listFigures } from './carry.ts';

/** What cites a sentence: an entry or a gap by its id, a check by its question. */
export interface Citing {
  readonly kind: 'entry' | 'gap' | 'check';
  readonly name: string;
}

/** A cited sentence of which nobody can be sure without a person. */
export interface Asked extends Carried {
  readonly citedBy: readonly Citing[];
}

export interface UpdatePlan {
  readonly carrying: Carrying;
  /** In order of the text; each must be decided before anything is written. */
  readonly asked: readonly Asked[];
  /** How many cited sentences are carried without asking. */
  readonly sure: number;
  /** Whether the text is word for word and line for line the same, headings and lists too. */
  readonly isUnchanged: boolean;
}

/** Compares an article with its text read again. @param after its sentences, the headline first */
export function planUpdate(article: Article, after: readonly Sentence[]): UpdatePlan {
  const carrying = carrySentences(article.sentences, after);
  const citing = listCiting(article);
  const cited = carrying.carried.filter(({ from }) => citing.has(from.at));
  const isSure = ({ isCertain, to }: Carried) => isCertain && to.length > 0;
  return {
    carrying,
    asked: cited
      .filter((one) => !isSure(one))
      .map((one) => ({ ...one, citedBy: citing.get(one.from.at) ?? [] })),
    sure: cited.filter(isSure).length,
    isUnchanged: toForm(article.sentences) === toForm(after),
  };
}

function toForm(sentences: readonly Sentence[]): string {
  return JSON.stringify(
    sentences.map(({ at, text, headings, isItem, role }) => [at, text, headings, isItem, role]),
  );
}

/** What cites each sentence, by its address. */
export function listCiting({ entries, gaps, checks }: Article): ReadonlyMap<string, readonly Citing[]> {
  const citing = new Map<string, Citing[]>();
  const add = (sentence: Sentence, kind: Citing['kind'], name: string) =>
    citing.set(sentence.at, [...(citing.get(sentence.at) ?? []), { kind, name }]);
  for (const { id, cites } of entries) for (const sentence of cites) add(sentence, 'entry', id);
  for (const { id, near } of gaps) if (near !== undefined) add(near, 'gap', id);
  for (const { question, anyOf } of checks.must)
    for (const sentence of anyOf) add(sentence, 'check', question);
  return citing;
}

/** What a person said of a cited sentence: it is what was proposed, or it is cited no more. */
export type Decision = 'carry' | 'drop';

/** The files of an article that cite, by their names in its folder; absent are those that it has not. */
export type CitingFiles = ReadonlyMap<string, string>;

export type CarriedFiles =
  | {
      readonly kind: 'carried';
      /** Those that changed; an empty text where a file is to go. */
      readonly files: CitingFiles;
      /** Entries and checks that would cite nothing any more, and were taken out. */
      readonly emptied: readonly string[];
    }
  /** Nothing is carried while one is not decided. */
  | { readonly kind: 'undecided'; readonly asked: readonly Asked[] }
  | { readonly kind: 'refused'; readonly file: string };

/** Carries the citations of an article's files to where their sentences stand now. @param decisions by the address of before */
export function carryFiles(
  { carrying, asked }: UpdatePlan,
  decisions: ReadonlyMap<string, Decision>,
  files: CitingFiles,
): CarriedFiles {
  const left = asked.filter(({ from, to }) => {
    const decision = decisions.get(from.at);
    return decision === undefined || (decision === 'carry' && to.length === 0);
  });
  if (left.length > 0) return { kind: 'undecided', asked: left };
  const moves = toMoves(carrying, decisions);
  const changed = new Map<string, string>();
  const questions = carryOne(files, fileNames.questions, (text) => carryInQuestions(text, moves));
  const checks = carryOne(files, fileNames.checks, (text) => carryInChecks(text, moves));
  if (questions === undefined) return { kind: 'refused', file: fileNames.questions };
  if (checks === undefined) return { kind: 'refused', file: fileNames.checks };
  const wordings = carryOne(files, fileNames.wordings, (text) => {
    const kept = questions.emptied.length === 0 ? text : dropWordings(text, questions.emptied);
    return kept === undefined ? undefined : { text: kept, emptied: [] };
  });
  if (wordings === undefined) return { kind: 'refused', file: fileNames.wordings };
  for (const [name, { text }] of [
    [fileNames.questions, questions],
    [fileNames.checks, checks],
    [fileNames.wordings, wordings],
  ] as const)
    if (files.has(name) && files.get(name) !== text) changed.set(name, text);
  return { kind: 'carried', files: changed, emptied: [...questions.emptied, ...checks.emptied] };
}

interface One {
  readonly text: string;
  readonly emptied: readonly string[];
}

function carryOne(
  files: CitingFiles,
  name: string,
  carry: (text: string) => One | undefined,
): One | undefined {
  const text = files.get(name);
  return text === undefined ? { text: '', emptied: [] } : carry(text);
}

function toMoves({ carried }: Carrying, decisions: ReadonlyMap<string, Decision>): Moves {
  const byAddress = new Map(carried.map((one) => [one.from.at, one]));
  const find = (at: string) => (decisions.get(at) === 'drop' ? undefined : byAddress.get(at));
  return {
    cite: (at, figure) => {
      const to = find(at)?.to ?? [];
      // An entry with a figure cites one sentence, the one that gives it.
      const giving = figure === undefined ? undefined : to.find(({ text }) => text.includes(figure));
      return (figure === undefined || to.length < 2 ? to : [giving ?? to[0]].flatMap((one) => one ?? [])).map(
        (sentence) => sentence.at,
      );
    },
    figure: (at, value) => {
      const one = find(at);
      const [to] = one?.to ?? [];
      return one === undefined || to === undefined || one.kind !== 'changed'
        ? value
        : findFigure(one.from.text, to.text, value);
    },
  };
}

/** The figure in place of one, where its sentence has one other in the same place among its figures. */
export function findFigure(before: string, after: string, value: string): string {
  if (after.includes(value)) return value;
  const old = listFigures(before);
  const now = listFigures(after);
  const place = old.indexOf(value);
  return place === -1 || old.length !== now.length ? value : (now[place] ?? value);
}
